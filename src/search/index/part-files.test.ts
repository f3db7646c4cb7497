import { mkdtempSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { PartReader, writeParts } from './part-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'kho-phan-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('parts are read as they were written, in any order; what was no part is none', () => {
	const texts = ['Kế hoạch số 7095/KH-UBND', undefined, '', 'Đà Nẵng 🏥'];
	const places = writeParts(join(folder, 'a'), texts);
	using reader = new PartReader();
	const read = places.toReversed().map((place) => place && reader.read(place));
	expect(read.toReversed()).toEqual(texts);
});

test('a file that was cut off is a fault, not a shorter text', () => {
	const file = join(folder, 'b');
	const [place] = writeParts(file, ['Thông báo']);
	truncateSync(file, 3);
	using reader = new PartReader();
	expect(() => reader.read(place!)).toThrow(/ends before its time/);
});
