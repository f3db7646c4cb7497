import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readCorpus } from './read-corpus.ts';

let folder: string;
let file: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'kho-bench-'));
	file = join(folder, 'bai.jsonl');
});
afterEach(() => rmSync(folder, { recursive: true }));

function read(...records: unknown[]) {
	writeFileSync(file, records.map((one) => `${typeof one === 'string' ? one : JSON.stringify(one)}\n`).join(''));
	return readCorpus(file, '2026-06-30');
}

test('reads texts with whatever else is known of them', async () => {
	const full = { id: 'a', title: 'Tên', text: 'Nội dung', date: '2020-02-03', kind: 'van-ban', number: '5/KH-SYT' };
	expect(
		await read({ ...full, province: 'Nghệ An', topic: 'tiem-chung' }, { text: 'Chỉ có lời\nvà dòng hai' }),
	).toEqual([
		{
			title: 'Tên',
			text: 'Nội dung',
			day: '2020-02-03',
			kind: 'document',
			number: '5/KH-SYT',
			province: 'nghe-an',
			topic: 'tiem-chung',
		},
		expect.objectContaining({ title: 'Chỉ có lời và dòng hai', text: 'Chỉ có lời\nvà dòng hai', kind: undefined }),
	]);
});

test('tells all faults at once, each with its line', async () => {
	const faults = read(
		{ title: 'A', text: ' … ' },
		'không phải JSON',
		{ text: 'Được', date: '2026-07-01', kind: 'sách' },
		{ text: 'Được', date: '30/4/2020', province: 'Atlantis' },
		{ text: 5, topic: 'bong-da' },
	);
	await expect(faults).rejects.toThrow(/bai\.jsonl:1: thiếu "text"/);
	await expect(faults).rejects.toThrow(/bai\.jsonl:2: không phải một đối tượng JSON/);
	await expect(faults).rejects.toThrow(/bai\.jsonl:3: "date" phải là một ngày như 2025-03-17, không sau 2026-06-30/);
	await expect(faults).rejects.toThrow(/bai\.jsonl:3: "kind" phải là một trong tin-tuc, van-ban, diem-tin/);
	await expect(faults).rejects.toThrow(/bai\.jsonl:4: "date"[\s\S]*bai\.jsonl:4: "province"/);
	await expect(faults).rejects.toThrow(/bai\.jsonl:5: "text"[\s\S]*bai\.jsonl:5: "topic"/);
});

test('a file that is not there, is no text, is empty or holds no document', async () => {
	await expect(readCorpus(join(folder, 'mất.jsonl'), '2026-06-30')).rejects.toThrow(/mất\.jsonl: không đọc được/);
	await expect(read()).rejects.toThrow('không có bài nào');
	await expect(read({ text: 'Tin', kind: 'tin-tuc' })).rejects.toThrow('không có văn bản nào');
	writeFileSync(file, Buffer.from([0x7b, 0xff, 0x7d]));
	await expect(readCorpus(file, '2026-06-30')).rejects.toThrow('không phải văn bản UTF-8');
});
