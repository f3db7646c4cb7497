import { createInterface } from 'node:readline';

/** The person has stopped answering: Ctrl+C, Ctrl+D, or a terminal that was closed. */
export class StoppedError extends Error {}

/** A talk with the person at the terminal. */
export interface Dialog {
	/** The answer to a question, without blanks around it. Throws `StoppedError`. */
	ask(question: string): Promise<string>;
	say(line: string): void;
}

/** The part of a stream pair that a dialog in a terminal needs. */
interface Terminal {
	readonly input: NodeJS.ReadableStream;
	readonly output: NodeJS.WritableStream;
}

/** A dialog in a terminal; `close` gives the terminal back. Several lines pasted at once answer several questions. */
export function terminalDialog({ input, output }: Terminal): Dialog & { close(): void } {
	const lines = createInterface({ input, output });
	const early: string[] = [];
	let waiting: { resolve: (line: string) => void; reject: (error: Error) => void } | undefined;
	let isClosed = false;
	lines.on('line', (line) => {
		if (!waiting) early.push(line);
		else waiting.resolve(line);
		waiting = undefined;
	});
	lines.on('SIGINT', () => lines.close());
	lines.on('close', () => {
		isClosed = true;
		waiting?.reject(new StoppedError());
	});
	return {
		async ask(question) {
			const line = early.shift();
			if (line !== undefined) {
				output.write(`${question}${line}\n`);
				return line.trim();
			}
			if (isClosed) throw new StoppedError();
			lines.setPrompt(question);
			lines.prompt();
			const answer = await new Promise<string>((resolve, reject) => {
				waiting = { resolve, reject };
			});
			return answer.trim();
		},
		say: (line) => output.write(`${line}\n`),
		close: () => lines.close(),
	};
}
