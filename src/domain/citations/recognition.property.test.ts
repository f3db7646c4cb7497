import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatNumber } from '#domain/document-number.ts';
import { canonicalOf, findCitations, keyOfCitation } from './find-citations.ts';
import { mentionsIn } from './mentions.ts';
import { sampleNumber } from './sample-numbers.ts';
import { citationsInText } from './text-alone.ts';

const day = fc.tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }));
const issuer = fc.constantFrom(
	' của UBND tỉnh Lai Châu',
	' của Bộ Y tế',
	' của Tỉnh ủy Nghệ An',
	' của Ban Bí thư',
	'',
);

/** A sentence that cites one number in full, with a date of the year that the number itself may carry. */
const cited = fc.tuple(sampleNumber, day, issuer).map(([{ number, word }, [date, month], by]) => {
	const year = number.year ?? '2024';
	return { number, text: `theo ${word} số ${formatNumber(number)} ngày ${date}/${month}/${year}${by} về y tế` };
});

const facts = (text: string) =>
	findCitations(text).map((citation) => ({
		canonical: canonicalOf(citation),
		key: keyOfCitation(citation),
		date: citation.date,
		confidence: citation.confidence,
	}));
const slashes = fc.constantFrom(
	'/',
	' / ',
	'/ ',
	' /',
	'/\n',
	'\n/',
	'/\n\n',
	'\n\n/',
	'／',
	'⁄',
	'∕',
	'/\u00A0',
	'/\u200B',
);
const hyphens = fc.constantFrom('-', ' - ', '- ', ' -', '-\n', '-\n\n', '‐', '\u2011', '–', '—', '−', ' – ', '\u00AD-');
const blanks = fc.constantFrom(' ', '\u00A0', '\n', ' \n', '\n\n', ' \n\n', '\u2009', '\t');

describe('recognition', () => {
	test('finds every number that its rules write, once and as written', () => {
		fc.assert(
			fc.property(cited, ({ number, text }) => {
				const found = findCitations(text);
				expect(found.map(({ number: read }) => read)).toEqual([number]);
				expect(found[0]!.text).toBe(formatNumber(number));
			}),
		);
	});

	test('does not depend on composition, look-alikes, blanks, dashes, slashes or line breaks', () => {
		fc.assert(
			fc.property(
				cited,
				slashes,
				hyphens,
				blanks,
				fc.boolean(),
				({ number, text }, slash, hyphen, blank, decomposed) => {
					const written = formatNumber(number);
					const retyped = written.replaceAll('/', slash).replace('-', hyphen).replaceAll('Đ', 'Ð');
					const other = text.replaceAll(' ', blank).replace(written, retyped);
					const typed = decomposed ? other.normalize('NFD') : other;
					expect(facts(typed)).toEqual(facts(text));
					for (const { start, end, text: cut } of findCitations(typed)) expect(typed.slice(start, end)).toBe(cut);
				},
			),
		);
	});
});

/** Pieces of the grammar and of what stands around it, and letters that are no letters. */
const pieces = [
	'Số: |số |Quyết định |Quyết định số |Nghị \n\nquyết |Luật |Luật BHYT số |Chỉ thị |Kế hoạch |Đề án 06|12|5|2024|12/2024',
	'51/2024/QH15|25-CT/TW|7095/KH-UBND|55/BHXH-TT|72-NQ-TW|51/202/QH15|61/CP|/|-|–|QĐ|NQ|TW|UBND|QH15|TTg|12, 13 và ',
	' ngày 5/5/2025| của Ban Bí thư| của UBND tỉnh Lai Châu| của Đảng ủy xã Tân Kỳ|(khóa XII)|năm 2024|, triển khai | sửa đổi ',
	' và |, |. |; |(|)|\n|\n\n| |https://|.pdf|0|ſố |İ|Đ\u0323|\u200B|\u0301|1 Q|của |\uFFFC',
].flatMap((row) => row.split('|'));
const noise = fc.oneof(
	{
		weight: 5,
		arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 40, size: 'max' }).map((row) => row.join('')),
	},
	{ weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
);

describe.each([
	['citations', (text: string) => findCitations(text)],
	['citations of a text alone', (text: string) => citationsInText(text)],
	['mentions', (text: string) => mentionsIn(text, ['25-CT/TW ngày'])],
])('%s of any text', (_, find) => {
	test('stand in order, never overlap, and are cut from the text as it is', () => {
		fc.assert(
			fc.property(noise, (text) => {
				let last = 0;
				for (const { start, end, text: cut } of find(text)) {
					expect(start).toBeGreaterThanOrEqual(last);
					expect(end).toBeGreaterThan(start);
					expect(cut).toBe(text.slice(start, end));
					last = end;
				}
			}),
			{ numRuns: 500 },
		);
	});
});
