import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { RefusedCapture } from '../../model.ts';
import { readDocx } from './read-docx.ts';
import { namespaces, rawParagraph as p, rawDocx } from './sample-docx.ts';

describe('refused with one line', () => {
	const doctype = '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
	const ole = (text: string) =>
		new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...new Array(600).fill(0), ...Buffer.from(text, 'utf16le')]);
	test.each<[string, () => Uint8Array, RegExp]>([
		['damaged', () => rawDocx(p('a')).slice(0, 300), /hỏng|docx/],
		['no text part', () => zipSync({ 'word/other.xml': strToU8('<a/>') }), /không có văn bản Word/],
		['XML that is none', () => rawDocx('', { 'word/document.xml': 'không phải XML' }), /hỏng/],
		[
			'declared entities',
			() =>
				rawDocx('', {
					'word/document.xml': `${doctype}<w:document ${namespaces}><w:body>${p('&b;')}</w:body></w:document>`,
				}),
			/thực thể/,
		],
		['macros', () => zipSync({ 'word/document.xml': strToU8('<a/>'), 'word/vbaProject.bin': strToU8('x') }), /macro/],
		['a password', () => ole('EncryptedPackage'), /mật khẩu/],
		['the old format', () => ole('WordDocument'), /\.doc/],
	])('%s', async (_, make, message) => {
		const error = await readDocx(make()).then(
			() => undefined,
			(reason: unknown) => reason,
		);
		expect(error).toBeInstanceOf(RefusedCapture);
		expect((error as Error).message).toMatch(message);
		expect((error as Error).message).not.toContain('\n');
	});

	test('a bomb of one part', async () => {
		const bomb = zipSync({ 'word/document.xml': new Uint8Array(60 * 1024 * 1024) });
		await expect(readDocx(bomb)).rejects.toBeInstanceOf(RefusedCapture);
	});

	test('boxes nested too deep', async () => {
		const depth = 20_000;
		await expect(
			readDocx(rawDocx('<w:sdt><w:sdtContent>'.repeat(depth) + '</w:sdtContent></w:sdt>'.repeat(depth))),
		).rejects.toBeInstanceOf(RefusedCapture);
	});
});
