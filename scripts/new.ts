import { type Dialog, terminalDialog } from './new/dialog.ts';
import { main } from './new/main.ts';

// npm runs scripts in the folder of the project; paths are named from where the person stands.
const { npm_lifecycle_event: script, INIT_CWD: start } = process.env;
const { stdin: input, stdout: output } = process;
const from = (script === 'new' && start) || process.cwd();
let dialog: (Dialog & { close(): void }) | undefined;
// Nothing reads from the terminal before the first question.
const opened = () => (dialog ??= terminalDialog({ input, output }));
const lazy: Dialog = { ask: (question) => opened().ask(question), say: (line) => opened().say(line) };
process.exitCode = await main(process.argv.slice(2), { from, dialog: input.isTTY && output.isTTY ? lazy : undefined });
dialog?.close();
