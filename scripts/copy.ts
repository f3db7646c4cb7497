import { main } from './copy/main.ts';
import { dist } from './paths.ts';

// npm runs scripts in the folder of the project; paths are named from where the person stands.
const { npm_lifecycle_event: script, INIT_CWD: start } = process.env;
process.exitCode = main(process.argv.slice(2), {
	dist,
	from: (script === 'copy' && start) || process.cwd(),
	progress: process.stderr,
	say: console.log,
	complain: console.error,
});
