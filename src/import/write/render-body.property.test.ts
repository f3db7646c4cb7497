import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '#checks/sample.ts';
import type { Block } from '#import/model.ts';
import { renderBody } from './render-body.ts';
import { anyBlock, anyText } from './sample-blocks.ts';
import { htmlIn, kindsIn, letters, paragraph, readBody } from './sample-reading.ts';

test('any text is shown as it is, and nothing in it is markup', () => {
	fc.assert(
		fc.property(
			anyText,
			fc.constantFrom<'paragraph' | 'heading' | 'item'>('paragraph', 'heading', 'item'),
			(text, kind) => {
				const block = { kind, text, level: 1, depth: 0, marker: '-' } as Block;
				const markdown = renderBody([block]);
				expect(letters(readBody(markdown).text)).toBe(letters(text));
				expect(kindsIn(markdown)).not.toContain('image');
				for (const value of htmlIn(markdown)) expect(value).toMatch(/^(?:<a id="trang-\d+">|<\/a>)$/);
			},
		),
		{ numRuns: 2000 },
	);
}, 60_000);

test('any blocks come back word for word, in the kinds they were, and pass the checks', () => {
	fc.assert(
		fc.property(fc.array(anyBlock, { maxLength: 8 }), (blocks) => {
			const markdown = renderBody(blocks);
			const words = blocks.map((block) => {
				if (block.kind === 'table')
					return block.rows.flat().length > 0 ? `${block.caption}${block.rows.flat().join('')}` : block.caption;
				if (block.kind === 'item' && !/^[-+•]$/.test(block.marker)) return undefined;
				return block.kind === 'page' || block.kind === 'figure' ? '' : block.text;
			});
			fc.pre(!words.includes(undefined));
			expect(letters(readBody(markdown).text)).toBe(letters(words.join('\n')));
			for (const value of htmlIn(markdown)) expect(value).toMatch(/^(?:<a id="trang-\d+">|<\/a>)$/);
			const faults = check({ 'tin-tuc/2025/a.md': `${frontMatter}${markdown}` }).filter(
				({ rule }) => rule !== 'secret' && rule !== 'link-host',
			);
			expect(faults.filter(({ severity }) => severity === 'error')).toEqual([]);
		}),
		{ numRuns: 500 },
	);
}, 60_000);

const frontMatter = `---
title: Một tin
publishedAt: 2025-03-17
provinces: [lai-chau]
topic: y-te-co-so
completeness: full
source: { name: Nguồn }
capture: { capturedOn: 2026-01-02, method: html, sha256: ${'a'.repeat(64)} }
rights: Của nguồn
---
`;

test.each([
	'*',
	'_',
	'`',
	'~',
	'[',
	'<',
	'&',
	'|',
	'>',
	'#',
	'-',
	'=',
	'\\',
	'a*',
	'*a ',
	'](',
	'- ',
	'> ',
	'1. ',
	'www.',
	'\n-',
])(
	'very much of «%s» is written',
	(piece) => {
		const text = piece.repeat(300_000 / piece.length);
		expect(letters(readBody(renderBody([paragraph(text)])).text)).toHaveLength(letters(text).length);
	},
	60_000,
);
