import { buildIfStale } from './build-if-stale.ts';
import { optionsFromCommandLine, serveUntilStopped } from './serve.ts';

const options = optionsFromCommandLine();
const { built, ok } = buildIfStale(options.verbose ? ['--verbose'] : []);
// The build has said what is wrong.
if (!ok) process.exit(1);
if (!built) console.log('Không có gì thay đổi, dùng bản đã dựng.');
await serveUntilStopped(options);
