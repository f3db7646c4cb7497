import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Block, markedPage, pageMarks, withoutPageMarks } from '../model.ts';
import { composed } from './sample-composing.ts';
import { type Setting, sentence, textLayer, wrapped } from './sample-text.ts';

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
const texts = (blocks: readonly Block[]) =>
	blocks.flatMap((block) => ('text' in block ? [withoutPageMarks(block.text)] : []));

const paragraph = fc
	.tuple(
		// Unbiased: lines that come again and again at the edge of pages are a running head.
		fc.array(fc.tuple(fc.noBias(fc.nat(999_999)), fc.integer({ min: 9, max: 40 })), { minLength: 2, maxLength: 5 }),
		fc.constantFrom('', '- ', '+ '),
	)
	.map(([sentences, mark]) => mark + sentences.map(([at, length]) => sentence(at, length)).join(' '));
const width = fc.integer({ min: 60, max: 90 });

/** Paragraphs that only the width tells apart need a last line with room to spare. */
function endsShort(text: string, columns: number): boolean {
	return wrapped(text, columns).at(-1)!.length < columns - 18;
}

describe('paragraphs come back from hard-wrapped lines', () => {
	const settings: Setting[] = ['blank-between-paragraphs', 'blank-between-lines', 'tight'];
	test.each(settings)('%s', (setting) => {
		fc.assert(
			fc.property(fc.array(paragraph, { minLength: 4, maxLength: 12 }), width, (all, columns) => {
				const kept = setting === 'blank-between-paragraphs' ? all : all.filter((text) => endsShort(text, columns));
				fc.pre(kept.length >= 3);
				const { blocks, wrapped: found } = composed(textLayer(kept, columns, setting));
				expect(found).toBe(true);
				expect(texts(blocks)).toEqual(kept);
			}),
			{ numRuns: 60 },
		);
	});

	test('with page numbers and a running head between the pages', () => {
		fc.assert(
			fc.property(fc.array(paragraph, { minLength: 30, maxLength: 40 }), width, fc.boolean(), (all, columns, fed) => {
				const lines = all.flatMap((text) => [...wrapped(text, columns), '']);
				const pages: string[][] = [];
				for (let at = 0; at < lines.length; at += 41) pages.push(lines.slice(at, at + 41));
				fc.pre(
					pages.length >= 3 &&
						new Set(edgesOf(pages)).size === edgesOf(pages).length &&
						pages.every((page, nth) => page[0] !== '' && (page.at(-1) !== '' || nth === pages.length - 1)),
				);
				const text = pages
					.map((page, nth) => (nth === 0 ? page : [String(nth + 1), 'Bản tin y tế cơ sở', ...page]).join('\n'))
					.join(fed ? '\n\f' : '\n\n');
				const { blocks, pages: counted } = composed(text);
				expect(texts(blocks)).toEqual(all);
				expect(counted?.count).toBe(pages.length);
				expect(pagesIn(blocks)).toEqual(pages.slice(1).map((_, nth) => nth + 2));
			}),
			{ numRuns: 40 },
		);
	});
});

/** Lines where a running head may stand. */
function edgesOf(pages: readonly string[][]): string[] {
	return pages.flatMap((page) => [...page.slice(0, 3), ...page.slice(-3)]).filter(Boolean);
}

function pagesIn(blocks: readonly Block[]): number[] {
	return blocks.flatMap((block) => {
		if (block.kind === 'page') return [block.number];
		return 'text' in block ? [...block.text.matchAll(pageMarks)].map(([mark]) => markedPage(mark)) : [];
	});
}

test('no letter is lost, added or moved, whatever the lines hold', () => {
	const piece = fc.constantFrom(
		'Điều 1. Phạm vi',
		'- mục',
		'+ ý',
		'a) điểm',
		'SỞ Y TẾ',
		'Số: 5/KH-SYT',
		'Nơi nhận:',
		'2021-',
		'2030',
		'xã hội',
		'https://a.vn/b-c',
		'KẾ HOẠCH',
		'TT Chỉ tiêu',
		'1',
		'|',
		'   ',
		'Đơn vị tính',
		'và',
		'của Bộ Y tế',
		'“mở',
		'ngoặc (',
		') đóng',
		'…',
		'1.1. Chung',
		'Căn cứ Luật;',
	);
	const line = fc
		.array(fc.oneof(piece, fc.string({ maxLength: 12 })), { maxLength: 6 })
		.map((parts) => parts.join(' '));
	fc.assert(
		fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
			// Page numbers, running heads and stray links may go, a picture's description moves.
			const text = lines
				.join('\n')
				.replace(/[\f\u{F0000}-\u{FFFFD}]|!\[/gu, '')
				.normalize('NFC');
			const { blocks, pages, warnings } = composed(text);
			fc.pre(
				pages === undefined &&
					warnings.every(({ rule }) => rule !== 'stray-link') &&
					!blocks.some(({ kind }) => kind === 'table'),
			);
			expect(letters(texts(blocks).join(''))).toBe(letters(text));
		}),
		{ numRuns: 300 },
	);
});
