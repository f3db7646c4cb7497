import { expect, test } from 'vitest';
import { nextMinute } from './next-publication.ts';

const now = '2026-01-06T14:59';
const entry = (frontMatter: string, body = '') => `---\ntitle: A\n${frontMatter}\n---\n${body}`;

test.each<[name: string, texts: string[], next: string | undefined]>([
	['a minute later today', [entry('publishedAt: 2026-01-06T15:00')], '2026-01-06T15:00'],
	[
		'the earliest of several',
		[entry('publishedAt: 2026-02-01T08:00'), entry('publishedAt: "2026-01-07T07:00"')],
		'2026-01-07T07:00',
	],
	['a date with a reason', [entry('publishedAt:\n  on: 2026-01-06T15:00\n  inferred: x')], '2026-01-06T15:00'],
	[
		'nothing past or present',
		[entry('publishedAt: 2026-01-06T14:59'), entry('publishedAt: 2025-03-17T08:34')],
		undefined,
	],
	['no day, which turns at midnight', [entry('publishedAt: 2026-01-07')], undefined],
	['nothing from a body', [entry('publishedAt: 2025-03-17', 'Lúc 2026-01-06T15:00')], undefined],
	['nothing from a file without front matter', ['2026-01-06T15:00'], undefined],
	['nothing from an empty archive', [], undefined],
])('%s', (_, texts, next) => {
	expect(nextMinute(texts, now)).toBe(next);
});
