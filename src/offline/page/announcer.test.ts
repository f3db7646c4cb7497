import { expect, test } from 'vitest';
import { announcer } from './announcer.ts';

/** What a live region said, one text for each change. */
function region() {
	const said: string[] = [];
	const place = {
		set textContent(text: string) {
			said.push(text);
		},
		get textContent() {
			return said.at(-1) ?? '';
		},
	} as HTMLElement;
	return { said, ...announcer(place) };
}

test('a download of a thousand files is told ten times', () => {
	const { said, progress } = region();
	for (let file = 1; file <= 1000; file += 1) progress(`${file}`, file, 1000);
	expect(said).toEqual(['100', '200', '300', '400', '500', '600', '700', '800', '900', '1000']);
});

test('each download begins anew', () => {
	const { said, progress, tell } = region();
	progress('nửa', 5, 10);
	tell('Đã lưu.');
	progress('một phần mười', 1, 10);
	expect(said).toEqual(['nửa', 'Đã lưu.', 'một phần mười']);
});

test('the same words are told again, since they happened again', () => {
	const { said, tell } = region();
	tell('Đã dừng.');
	tell('Đã dừng.');
	expect(said[0]).not.toBe(said[1]);
});
