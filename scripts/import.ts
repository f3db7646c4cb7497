import { main } from './import/main.ts';

// npm runs scripts in the folder of the project; files are named from where the person stands.
const { npm_lifecycle_event: script, INIT_CWD: start } = process.env;
process.exitCode = await main(process.argv.slice(2), { from: (script === 'import' && start) || process.cwd() });
