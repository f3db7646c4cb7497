import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '#checks/sample.ts';
import { parseEntryPath } from '#domain/entry-path.ts';
import { splitFrontMatter } from '#domain/front-matter.ts';
import type { Draft, Field } from '#import/model.ts';
import { agencies } from '#vocabulary/agencies.ts';
import { oneLine } from './clean-text.ts';
import { anyBlock, anyText } from './sample-blocks.ts';
import { dataOf, write } from './sample-entry.ts';

const certainty = fc.constantFrom('certain' as const, 'likely' as const, 'guess' as const);
const found = <Value>(value: fc.Arbitrary<Value>) => fc.record({ value, certainty, from: anyText });
const field = <Value>(value: fc.Arbitrary<Value>) =>
	fc.oneof({ weight: 3, arbitrary: found(value) }, { weight: 1, arbitrary: fc.record({ missing: anyText }) });
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const date = fc.record({
	on: fc.constantFrom('2025-03-17', '2025-03-17T08:34', '2025-03', '2025'),
	...{ inferred: maybe(anyText), part: maybe(fc.constant('afternoon' as const)) },
});
const figures = fc.array(fc.record({ kind: fc.constant('figure'), caption: anyText, alt: maybe(anyText) }), {
	maxLength: 3,
});
const common = {
	title: field(anyText),
	provinces: field(fc.constantFrom(['lai-chau'], ['nghe-an', 'ha-noi'])),
	topics: fc.array(found(fc.constantFrom('y-te-co-so', 'phong-chong-dich', 'kham-chua-benh')), { maxLength: 5 }),
	source: field(fc.record({ name: anyText, url: maybe(anyText), author: maybe(anyText), note: maybe(anyText) })),
	warnings: fc.constant([]),
	body: fc.array(anyBlock, { maxLength: 4 }),
	figures,
};
const anyDraft = fc.oneof(
	fc.record({
		collection: fc.constant('tin-tuc'),
		summary: maybe(found(anyText)),
		publishedAt: field(date),
		...common,
	}),
	fc.record({
		...{ collection: fc.constant('diem-tin'), summary: field(anyText), publishedAt: field(date), url: maybe(anyText) },
		...{ seenIn: fc.array(anyText, { maxLength: 2 }), ...common },
	}),
	fc.record({
		...{ collection: fc.constant('van-ban'), number: field(anyText), type: field(fc.constantFrom('ke-hoach')) },
		...{ system: found(fc.constantFrom('state', 'party')), issuer: field(fc.constantFrom(agencies[0]?.id)) },
		...{
			issuerName: maybe(anyText),
			place: maybe(found(anyText)),
			issuedOn: field(date),
			abstract: maybe(found(anyText)),
		},
		signers: fc.array(fc.record({ name: anyText, position: anyText, onBehalfOf: maybe(anyText) }), { maxLength: 2 }),
		...{ recipients: fc.array(anyText, { maxLength: 3 }), secrecy: fc.constant(undefined) },
		relations: fc.array(fc.record({ kind: fc.constant('cites'), to: fc.constant('25-CT/TW'), note: maybe(anyText) })),
		...{ completeness: found(fc.constantFrom('full', 'excerpt')), ...common },
	}),
) as unknown as fc.Arbitrary<Draft>;

test('any draft: the file is read back with the values of the draft, and the checks find nothing but what it says is missing', () => {
	fc.assert(
		fc.property(anyDraft, anyText, (draft, fileName) => {
			const { path, text, todos } = write(draft, { fileName });
			expect(parseEntryPath(path)).toBeDefined();
			const data = dataOf(text);
			expect(data['draft']).toBe(todos.length > 0 ? true : undefined);
			for (const key of ['title', 'summary', 'abstract', 'number', 'place']) {
				const value = (draft as unknown as Record<string, Field<string> | undefined>)[key];
				if (key === 'number' && 'value' in (value ?? {}) && data['number'] === undefined) continue;
				const expected = value && 'value' in value ? oneLine(value.value) || undefined : undefined;
				expect(data[key]).toBe(expected);
			}
			const faults = check({ [path]: text }).filter(({ severity }) => severity === 'error');
			const unexpected = faults.filter(
				({ rule, message }) =>
					!(rule === 'schema' && missingKeys(text).some((key) => message.startsWith(`«${key}»`))) &&
					!['secret', 'link-host', 'own-number', 'cites-itself'].includes(rule),
			);
			expect(unexpected).toEqual([]);
		}),
		{ numRuns: 300 },
	);
}, 60_000);

/** The keys that a comment declares missing. */
function missingKeys(text: string): string[] {
	return [...(splitFrontMatter(text)?.yaml ?? '').matchAll(/^# TODO: (\w+):/gm)].map(([, key]) => key as string);
}
