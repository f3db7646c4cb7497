import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { root } from './paths.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'kho-citations-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const text = 'Theo Kế hoạch số 7095/KH-UBND ngày 11/11/2025 của UBND tỉnh Lai Châu\nvà Chỉ thị 25-CT/TW.\n';
const fields = 'start,end,text,canonical,type,system,date,issuer,key,confidence'.split(',');

function citations(args: string[], input: string | Buffer = '') {
	const command = [`${root}/scripts/citations.ts`, ...args];
	const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8', input });
	return { status, stdout, stderr };
}

function write(content: string | Buffer): string {
	writeFileSync(join(folder, 'tin.txt'), content);
	return 'tin.txt';
}

const linesOf = (stdout: string) =>
	stdout
		.trimEnd()
		.split('\n')
		.map((line) => JSON.parse(line) as Record<string, unknown>);

it('prints one JSON object per line, with its fields in their order', () => {
	const { status, stdout, stderr } = citations([write(text)]);
	const lines = linesOf(stdout);
	expect(lines.map(Object.keys)).toEqual([fields, fields]);
	expect(lines).toEqual([
		{
			start: 17,
			end: 29,
			text: '7095/KH-UBND',
			canonical: '7095/KH-UBND',
			type: 'KH',
			system: 'state',
			date: '2025-11-11',
			issuer: 'ubnd.lai-chau',
			key: 'nn/kh/ubnd.lai-chau/2025/7095',
			confidence: 'certain',
		},
		expect.objectContaining({ text: '25-CT/TW', date: null, key: 'dang/ct/tw/?/25', confidence: 'year-missing' }),
	]);
	expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

it('reads standard input for «-» as it reads a file', () => {
	expect(citations(['-'], text)).toEqual(citations([write(text)]));
});

it.each([
	['NFC', 'NFC'],
	['NFD', 'NFD'],
] as const)('counts offsets in UTF-16 units of the input in %s', (_, form) => {
	const input = `😀 ${text}`.normalize(form);
	for (const { start, end, text: cited } of linesOf(citations(['-'], input).stdout)) {
		expect(input.slice(start as number, end as number)).toBe(cited);
	}
});

it.each([
	['an empty file', ''],
	['a text without citations', 'Không có gì.'],
])('prints nothing for %s', (_, content) => {
	expect(citations([write(content)])).toEqual({ status: 0, stdout: '', stderr: '' });
});

const notText = 'không phải văn bản UTF-8';

it.each([
	['binary', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1])],
	['binary that is UTF-8 by chance', 'PK\u0003\u0004\0\0'],
	['UTF-16', Buffer.from(`\uFEFF${text}`, 'utf16le')],
	['UTF-16 without a mark', Buffer.from('So 25-CT/TW', 'utf16le')],
])('refuses a file in %s, and such input', (_, content) => {
	const reason = (name: string) => ({ status: 1, stdout: '', stderr: `Không đọc được ${name}: ${notText}\n` });
	expect(citations([write(content)])).toEqual(reason('tin.txt'));
	expect(citations(['-'], content)).toEqual(reason('dữ liệu vào'));
});

it.each([
	['a missing file', 'thieu.txt', 'không có tệp này'],
	['a folder', '.', 'đây là thư mục'],
])('says in Vietnamese why it cannot read %s', (_, path, reason) => {
	expect(citations([path])).toEqual({ status: 1, stdout: '', stderr: `Không đọc được ${path}: ${reason}\n` });
});

it.each([['--help'], ['-h']])('prints its usage with %s', (option) => {
	const { status, stdout, stderr } = citations([option]);
	expect(stdout).toMatch(/^Cách dùng: npm run --silent citations/);
	expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

it.each([[[]], [['a', 'b']], [['--sua']]])('prints its usage to the error output for %j', (args) => {
	const { status, stdout, stderr } = citations(args);
	expect(stderr).toMatch(/^Cách dùng: /);
	expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
});
