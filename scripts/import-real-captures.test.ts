import { zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { article, articleTitle } from '#import/sample-captures.ts';
import { SampleCommand } from './import/sample-command.ts';

let command: SampleCommand;
beforeEach(() => {
	command = new SampleCommand();
});
afterEach(() => command[Symbol.dispose]());

describe('with the real worker', () => {
	const bytes = (text: string) => new TextEncoder().encode(text);

	test('a copied page becomes an entry with the hash of its bytes, once', () => {
		command.write('Bài báo.txt', article());
		const first = command.real(
			'Bài báo.txt',
			'--province',
			'Sơn La',
			'--captured-on',
			'2025-03-06',
			'--json',
			'r.json',
		);
		expect(first.status, first.stderr).toBe(0);
		const report = JSON.parse(command.read('r.json')).files[0];
		const text = command.read(`content/${report.entries[0].path}`);
		expect(report).toMatchObject({ file: 'Bài báo.txt', status: 'written', entries: [{ title: articleTitle }] });
		expect(text).toContain(`sha256: ${report.sha256}`);
		expect(text).toContain('capturedOn: 2025-03-06');
		expect(text).toContain('provinces: [son-la]');
		const made = command.files('content');
		expect(command.real('Bài báo.txt')).toMatchObject({
			status: 0,
			stdout: expect.stringContaining('đã nhập: content/tin-tuc/'),
		});
		expect(command.files('content')).toEqual(made);
	});

	test('captures in a zip are named within it; what is dangerous or empty is told, and the rest goes through', () => {
		const zip = zipSync({
			'bai/a.txt': bytes(article()),
			'../ra.txt': bytes(article()),
			'rong.txt': new Uint8Array(),
			'__MACOSX/._a.txt': bytes('x'),
			'bai/a_files/x.html': bytes('<p>x</p>'),
		});
		command.write('t.zip', zip);
		const { status, stderr } = command.real('t.zip', '--keep-original', '--json', 'r.json');
		const reports = JSON.parse(command.read('r.json')).files as Record<string, string>[];
		expect(reports.map(({ file, status }) => [file, status]).sort()).toEqual([
			['t.zip!../ra.txt', 'refused'],
			['t.zip!bai/a.txt', 'written'],
			['t.zip!rong.txt', 'refused'],
		]);
		expect(stderr.trimEnd().split('\n')).toHaveLength(2);
		expect(status).toBe(1);
		expect(command.files('ban-goc')).toEqual([
			`ban-goc/${reports.find((one) => one['status'] === 'written')!['sha256']!.slice(0, 16)}.txt`,
		]);
	});

	test('what is no capture is refused in a line each, without a word of the program itself', () => {
		command.write('rong.txt', '');
		command.write('hong.pdf', '%PDF-1.7\nhỏng');
		command.write('hong.docx', 'PK\u0003\u0004hỏng');
		command.write('cu.doc', 'x');
		command.write('cu.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
		const { status, stderr } = command.real('rong.txt', 'hong.pdf', 'hong.docx', 'cu.doc');
		expect(status).toBe(1);
		expect(stderr.split('\n').filter((line) => /^(?:rong|hong|cu)\./.test(line))).toHaveLength(4);
		expect(stderr).not.toMatch(/Error|lỗi khi đọc tệp|dừng đột ngột/);
	});
});
