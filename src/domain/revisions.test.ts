import { expect, test } from 'vitest';
import { type Revision, updatedOn } from './revisions.ts';

/** Revisions as `text 2026-03-05`, oldest first. */
function revisions(...told: string[]): Revision[] {
	return told
		.map((text): Revision => {
			const [change, on] = text.split(' ') as [Revision['change'], string?];
			return { on, change, note: undefined, files: undefined };
		})
		.reverse();
}

test.each([
	[['added 2026-03-01', 'text 2026-03-05'], '2026-03-05'],
	[['added 2026-03-01', 'text 2026-03-05', 'text 2026-03-09', 'fields 2026-03-10'], '2026-03-09'],
	[['added 2026-03-01', 'fields 2026-03-05'], undefined],
	[['added 2026-03-01', 'text 2026-03-01'], undefined],
	[['added 2026-03-01'], undefined],
	[[], undefined],
	[['added', 'text 2026-03-05'], undefined],
	[['added 2026-03-01', 'text 2026-03-05', 'text'], undefined],
])('%j was updated on %s', (told, day) => {
	expect(updatedOn(revisions(...told))).toBe(day);
});

test('an edit before the item came out, or on that day, is no update', () => {
	const told = revisions('added 2026-03-01', 'text 2026-03-05');
	expect(updatedOn(told, '2026-03-05T08:00')).toBeUndefined();
	expect(updatedOn(told, '2026-03-04')).toBe('2026-03-05');
	expect(updatedOn(told, '2026')).toBe('2026-03-05');
});
