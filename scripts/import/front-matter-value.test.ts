import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { frontMatterValue } from './front-matter-value.ts';

test('reads a value as a parse of the whole would', () => {
	fc.assert(
		fc.property(
			fc.oneof(
				fc.string(),
				fc.constantFrom('Lai Châu: tin # 1', 'null', '2025-03-17', 'a \'b\' "c"', '- x', 'a\n\nb', '---'),
			),
			fc.constantFrom(undefined, 0, 20),
			(title, lineWidth) => {
				const yaml = stringify(
					{ before: { title: 'x' }, title, source: { url: 'u' } },
					lineWidth === undefined ? {} : { lineWidth },
				);
				expect(frontMatterValue(yaml, 'title')).toBe(title);
				expect(frontMatterValue(yaml, 'source')).toEqual({ url: 'u' });
			},
		),
	);
});

test.each([
	['title: Lai Châu # TODO: đoán', 'Lai Châu'],
	['title: "Lai Châu" # TODO: đoán', 'Lai Châu'],
	['other: 1\ntitle: >-\n  Lai\n  Châu\nlast: 2', 'Lai Châu'],
	['title: "Lai\n  Châu"\nlast: 2', 'Lai Châu'],
	['title: [a,\n]\nx: 1', ['a']],
	['subtitle: a', undefined],
	['title: "chưa đóng', undefined],
	['title: ', null],
	['', undefined],
])('%j', (yaml, value) => {
	expect(frontMatterValue(yaml, 'title')).toEqual(value);
});
