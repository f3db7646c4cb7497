import { main } from './verify/main.ts';

// npm runs scripts in the folder of the project; paths are named from where the person stands.
const { npm_lifecycle_event: script, INIT_CWD: start } = process.env;
process.exitCode = await main(process.argv.slice(2), {
	from: (script === 'verify' && start) || process.cwd(),
	progress: process.stderr,
	say: console.log,
	complain: console.error,
});
