import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { RefusedCapture } from '../../model.ts';
import { decodeText } from './decode.ts';
import { encodeLegacy } from './sample-legacy.ts';

const headline = 'Bệnh viện huyện Mường Nhé mổ cấp cứu ban đêm';
const article = `Trung tâm Y tế huyện tổ chức tập huấn cho nhân viên y tế thôn bản về “tiêm chủng mở rộng” – đợt hai năm 2024…
Ông Nguyễn Văn Ưu, Giám đốc Sở Y tế, yêu cầu các trạm rà soát trẻ dưới 5 tuổi chưa tiêm đủ mũi; tỷ lệ đạt 95,5%.
Đoàn đã đến khám, cấp thuốc miễn phí cho người cao tuổi, hộ nghèo và gia đình chính sách ở các xã Ẳng Tở, Nậm Kè.`;
const sentences = article
	.split(/(?<=[.…])\s/)
	.concat(headline, 'Ngành y tế Nghệ An giữ vững chất lượng khám chữa bệnh cuối năm');

const rules = (warnings: readonly { readonly rule: string }[]) => warnings.map(({ rule }) => rule);
const bytesOf = (text: string) => Buffer.from(text);

describe('decodeText reads Unicode', () => {
	test.each<[string, Uint8Array, string]>([
		['UTF-8', bytesOf(article), 'utf-8'],
		['UTF-8 with a mark', bytesOf(`\uFEFF${article}`), 'utf-8'],
		['UTF-8 in loose marks', bytesOf(article.normalize('NFD')), 'utf-8'],
		['UTF-16 LE with a mark', Buffer.from(`\uFEFF${article}`, 'utf16le'), 'utf-16le'],
		['UTF-16 BE with a mark', Buffer.from(`\uFEFF${article}`, 'utf16le').swap16(), 'utf-16be'],
	])('%s, certain', (_, bytes, name) => {
		expect(decodeText(bytes)).toEqual({ text: article, encoding: { name, certainty: 'certain' }, warnings: [] });
	});

	test.each<[string, Uint8Array, string]>([
		['LE', Buffer.from(headline, 'utf16le'), 'utf-16le'],
		['BE', Buffer.from(headline, 'utf16le').swap16(), 'utf-16be'],
	])('UTF-16 %s without a mark, likely', (_, bytes, name) => {
		expect(decodeText(bytes)).toEqual({ text: headline, encoding: { name, certainty: 'likely' }, warnings: [] });
	});

	test('plain ASCII is UTF-8, certain', () => {
		expect(decodeText(bytesOf('Quyet dinh so 12')).encoding).toEqual({ name: 'utf-8', certainty: 'certain' });
	});

	test('UTF-8 with a few broken bytes stays UTF-8 and shows what was lost', () => {
		const bytes = Buffer.concat([bytesOf(article), Buffer.from([0xe1, 0xbb]), bytesOf(' hết'), Buffer.from([0xff])]);
		const { text, encoding, warnings } = decodeText(bytes);
		expect(text).toBe(`${article}\uFFFD hết\uFFFD`);
		expect(encoding.name).toBe('utf-8');
		expect(warnings).toEqual([
			expect.objectContaining({ rule: 'characters-lost', message: expect.stringContaining('Có 2 chỗ') }),
		]);
	});
});

describe('decodeText reads the encodings from before Unicode', () => {
	test.each(['windows-1258', 'tcvn3', 'vni', 'viscii'] as const)('%s, whole articles and headlines', (encoding) => {
		// VISCII has no curly quotation marks, dashes and dots.
		const plain = (text: string) => (encoding === 'viscii' ? text.replace(/[“”…–]/g, '-') : text);
		fc.assert(
			fc.property(fc.constantFrom(article, headline, ...sentences), fc.boolean(), (sample, loose) => {
				const text = plain(sample);
				const decoded = decodeText(encodeLegacy(loose ? text.normalize('NFD') : text, encoding));
				const [read, meant] =
					encoding === 'tcvn3' ? [decoded.text.toLowerCase(), text.toLowerCase()] : [decoded.text, text];
				expect(read).toBe(meant);
				expect(decoded.encoding.name).toBe(encoding);
				expect(decoded.encoding.certainty).not.toBe('guess');
			}),
		);
		expect(decodeText(encodeLegacy(plain(article), encoding)).encoding.certainty).toBe('certain');
	});

	test('TCVN 5712, which has toned capitals', () => {
		const text = 'Ủy ban nhân dân tỉnh Ầm Ứng; ÝKIẾN; BỆNH VIỆN ĐA KHOA; Ý kiến, Ở đây';
		expect(decodeText(iconv.encode(text, 'tcvn')).text).toBe(text);
	});

	test('warns that capitals of TCVN3 may have become small', () => {
		expect(rules(decodeText(encodeLegacy(article, 'tcvn3')).warnings)).toEqual(['tcvn3-capitals']);
		expect(decodeText(encodeLegacy(article, 'vni')).warnings).toEqual([]);
	});

	test('finds the encoding in a long file with few Vietnamese words', () => {
		const bytes = Buffer.concat([Buffer.alloc(300_000, 'table of numbers 12 34 56\n'), encodeLegacy(headline, 'vni')]);
		expect(decodeText(bytes).text.endsWith(headline)).toBe(true);
	});

	test('guesses Western text, and says so', () => {
		const { text, encoding, warnings } = decodeText(
			Buffer.from('Le café de l’Hôtel-Dieu à Besançon'.replace('’', "'"), 'latin1'),
		);
		expect(text).toBe("Le café de l'Hôtel-Dieu à Besançon");
		expect(encoding).toEqual({ name: 'windows-1252', certainty: 'guess' });
		expect(rules(warnings)).toEqual(['encoding-guessed']);
	});
});

describe('decodeText mends Unicode in name only', () => {
	test.each(['tcvn3', 'vni'] as const)('%s copied as Latin-1 characters', (encoding) => {
		const copied = iconv.decode(Buffer.from(encodeLegacy(headline, encoding)), 'windows1252');
		const { text, encoding: found, warnings } = decodeText(bytesOf(copied));
		expect(text).toBe(headline);
		expect(found).toEqual({ name: encoding, certainty: 'likely' });
		expect(rules(warnings)).toContain('encoding-within-unicode');
	});

	test('UTF-8 encoded twice', () => {
		const twice = [...bytesOf(article)]
			.map(
				(byte) =>
					new Map([
						[0x93, '“'],
						[0x80, '€'],
						[0x9c, 'œ'],
						[0x9d, '\u009d'],
					]).get(byte) ?? String.fromCharCode(byte),
			)
			.join('');
		const { text, warnings } = decodeText(bytesOf(twice));
		expect(text).toBe(article);
		expect(rules(warnings)).toEqual(['encoding-within-unicode']);
	});

	test.each([
		'Thành công là hành trình, không phải là đích',
		'Là bà và cô, mà là ông và bà',
		'Danh muc · thuoc · vat tu · may moc · © · µ · × ½ ×',
		'Café à l’hôpital São Paulo, señor Núñez, über Zürich',
	])('leaves sound text alone: %s', (text) => {
		expect(decodeText(bytesOf(text))).toMatchObject({
			text,
			encoding: { name: 'utf-8', certainty: 'certain' },
			warnings: [],
		});
	});
});

describe('decodeText obeys the person', () => {
	test.each<[string, Uint8Array]>([
		['utf-8', bytesOf(headline)],
		['UTF-16', Buffer.from(headline, 'utf16le')],
		['utf-16', Buffer.from(`\uFEFF${headline}`, 'utf16le').swap16()],
		['utf-16le', Buffer.from(headline, 'utf16le')],
		['utf-16be', Buffer.from(headline, 'utf16le').swap16()],
		['windows-1258', encodeLegacy(headline, 'windows-1258')],
		['CP1258', encodeLegacy(headline, 'windows-1258')],
		['tcvn3', encodeLegacy(headline, 'tcvn3')],
		['ABC', encodeLegacy(headline, 'tcvn3')],
		['vni', encodeLegacy(headline, 'vni')],
		['viscii', encodeLegacy(headline, 'viscii')],
	])('%s', (override, bytes) => {
		expect(decodeText(bytes, override)).toMatchObject({ text: headline, encoding: { certainty: 'certain' } });
	});

	test('refuses a name that is none and tells which there are', () => {
		expect(() => decodeText(bytesOf('a'), 'utf-7')).toThrow(RefusedCapture);
		expect(() => decodeText(bytesOf('a'), 'constructor')).toThrow(/utf-8.*utf-16.*windows-1258.*tcvn3.*vni, viscii/);
	});
});

test('decodeText never fails on noise', () => {
	fc.assert(
		fc.property(
			fc.uint8Array({ maxLength: 400 }),
			fc.constantFrom(undefined, 'utf-8', 'utf-16', 'vni', 'tcvn3', 'windows-1258', 'viscii'),
			(bytes, override) => {
				expect(decodeText(bytes, override).text).toBe(decodeText(bytes, override).text.normalize('NFC'));
			},
		),
	);
});

test.each([0x41, 0x85, 0x93, 0xb5, 0xc0, 0xe1, 0xf4, 0xff, 0x00, 0x0a])(
	'decodeText ends soon on a megabyte of byte %i',
	(byte) => {
		expect(decodeText(Buffer.alloc(1_000_000, byte)).encoding.name).toBeTruthy();
	},
);
