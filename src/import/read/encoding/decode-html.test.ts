import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decodeHtml } from './decode.ts';
import { encodeLegacy, type LegacyEncoding } from './sample-legacy.ts';

const sentence = 'Bệnh viện đa khoa khu vực tiếp nhận người bệnh cấp cứu';
const declaring = (charset: string, body = `<p class="noi-dung">${sentence}</p>`) =>
	`<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"></head><body>${body}</body></html>`;
/** Everything beyond ASCII as a reference. */
const referred = (text: string) => text.replace(/\P{ASCII}/gu, (letter) => `&#${letter.codePointAt(0)};`);
const asLatin = (encoding: LegacyEncoding) =>
	iconv.decode(Buffer.from(encodeLegacy(sentence, encoding)), 'windows1252');

describe('decodeHtml', () => {
	test.each<[string, Uint8Array, string]>([
		['UTF-8 as declared', Buffer.from(declaring('utf-8')), 'utf-8'],
		['UTF-8 that declares Latin-1', Buffer.from(declaring('iso-8859-1')), 'utf-8'],
		['UTF-16 with a mark that declares UTF-8', Buffer.from(`\uFEFF${declaring('utf-8')}`, 'utf16le'), 'utf-16le'],
		['Windows-1258 as declared', encodeLegacy(declaring('windows-1258'), 'windows-1258'), 'windows-1258'],
		['TCVN3 that declares UTF-8', encodeLegacy(declaring('utf-8'), 'tcvn3'), 'tcvn3'],
		['VNI that declares Latin-1', encodeLegacy(declaring('iso-8859-1'), 'vni'), 'vni'],
	])('reads %s', (_, bytes, name) => {
		const { text, encoding } = decodeHtml(bytes);
		expect(text).toContain(`<p class="noi-dung">${sentence}</p>`);
		expect(encoding.name).toBe(name);
	});

	test('reads a page in Latin-1 with references for the other letters', () => {
		const body = referred(sentence).replace(/&#(\d+);/g, (written, code) =>
			code < 256 ? String.fromCharCode(code) : written,
		);
		const { text, encoding } = decodeHtml(
			Buffer.from(declaring('iso-8859-1', `${body} đã có`.replace('đ', '&#273;')), 'latin1'),
		);
		expect(text).toContain('&#273;ã có');
		expect(encoding.name).toBe('windows-1252');
	});

	test('believes a foreign charset when nothing reads as Vietnamese', () => {
		const bytes = iconv.encode(declaring('windows-1251', '<p>Министерство здравоохранения</p>'), 'windows1251');
		expect(decodeHtml(bytes)).toMatchObject({
			text: expect.stringContaining('Министерство'),
			encoding: { name: 'windows-1251', certainty: 'likely' },
		});
	});

	test.each(['vni', 'tcvn3'] as const)('reads %s hidden in references and in Latin-1 characters', (encoding) => {
		const font = encoding === 'vni' ? 'VNI-Times' : '.VnTime';
		for (const written of [asLatin(encoding), referred(asLatin(encoding))]) {
			const {
				text,
				encoding: found,
				warnings,
			} = decodeHtml(Buffer.from(declaring('utf-8', `<font face="${font}" title="x">${written}</font>`)));
			expect(text).toContain(`<font face="${font}" title="x">${sentence}</font>`);
			expect(found.name).toBe(encoding);
			expect(warnings.map(({ rule }) => rule)).toContain('encoding-within-unicode');
		}
	});

	test('reads a piece in a legacy font on a page that is Unicode otherwise', () => {
		const { text } = decodeHtml(
			Buffer.from(declaring('utf-8', `<p>${sentence}</p><font face="VNI-Times">${asLatin('vni')}</font>`)),
		);
		expect(text.split(sentence)).toHaveLength(3);
	});

	test('leaves sound references as they are', () => {
		const page = declaring('utf-8', `<p>${referred(sentence)} &eacute; &lt;b&gt; &amp;lt;</p>`);
		expect(decodeHtml(Buffer.from(page)).text).toBe(page);
	});

	test('does not let references open tags', () => {
		const page = declaring('utf-8', `<p>&#60;script&#62; &lt;b ${referred(asLatin('vni'))}</p>`);
		expect(decodeHtml(Buffer.from(page)).text).toContain('<p>&#60;script&#62; &lt;b ');
	});

	test('never fails on noise', () => {
		fc.assert(
			fc.property(
				fc.uint8Array({ maxLength: 300 }),
				(bytes) => typeof decodeHtml(Buffer.concat([Buffer.from('<meta charset=x>'), bytes])).text === 'string',
			),
		);
	});

	test.each(['<', '<meta ', '<meta charset', '&#', '&', '&#225;', '<a', 'é<', '<p>é'])(
		'ends soon on a megabyte of «%s»',
		(piece) => {
			expect(decodeHtml(Buffer.from(piece.repeat(1_000_000 / piece.length))).encoding.name).toBeTruthy();
		},
	);
});
