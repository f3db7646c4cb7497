import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { StoppedError, terminalDialog } from './dialog.ts';

function terminal() {
	const input = new PassThrough();
	const output = new PassThrough();
	return { input, output, dialog: terminalDialog({ input, output }), shown: () => String(output.read() ?? '') };
}

test('asks, waits, and gives the answer without blanks around it', async () => {
	const { input, dialog, shown } = terminal();
	const answer = dialog.ask('Tiêu đề: ');
	input.write('  Tiêm vắc xin \n');
	expect(await answer).toBe('Tiêm vắc xin');
	expect(shown()).toBe('Tiêu đề: ');
});

test('lines pasted at once answer one question each', async () => {
	const { input, dialog, shown } = terminal();
	const first = dialog.ask('Một: ');
	input.write('a\nb\n\n');
	expect([await first, await dialog.ask('Hai: '), await dialog.ask('Ba: ')]).toEqual(['a', 'b', '']);
	expect(shown()).toBe('Một: Hai: b\nBa: \n');
});

test('a terminal that ends stops the question that waits and all later ones', async () => {
	const { input, dialog } = terminal();
	const answer = dialog.ask('Một: ');
	input.end();
	await expect(answer).rejects.toBeInstanceOf(StoppedError);
	await expect(dialog.ask('Hai: ')).rejects.toBeInstanceOf(StoppedError);
});
