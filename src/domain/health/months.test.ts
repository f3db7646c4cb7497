import { describe, expect, it } from 'vitest';
import { sampleArchive, sampleNews } from '#domain/sample-entries.ts';
import { healthOf } from './health-of.ts';
import { mostMonths } from './months.ts';

const capture = { method: 'web-text', sha256: '0'.repeat(64) };
const captured = (slug: string, on: unknown, more: object = {}) =>
	sampleNews(slug, { summary: 'Câu.', capture: { ...capture, capturedOn: on }, ...more });
const unknown = (slug: string) =>
	sampleNews(slug, { summary: 'Câu.', capture: { ...capture, capturedOnMissing: 'không ghi' } });

function monthsOf(news: ReturnType<typeof sampleNews>[], enteredOn?: ReadonlyMap<string, string>) {
	return healthOf(sampleArchive({ news }), { enteredOn }).months;
}

describe('the months in which entries came', () => {
	it('run from the first to the last without a gap, each with its entries and those that lack something', () => {
		const { months } = monthsOf([
			captured('a', '2025-11-30'),
			captured('b', '2025-11-02', { sourceMissing: 'không ghi' }),
			captured('c', '2026-01-15T08:00'),
		]);
		expect(months.map(({ month, entries, incomplete }) => `${month}: ${entries}, ${incomplete}`)).toEqual([
			'2025-11: 2, 1',
			'2025-12: 0, 0',
			'2026-01: 1, 0',
		]);
		expect(months[0]?.counts['chua-ro-nguon']).toBe(1);
	});

	it('are those of the capture, else those in which the file came; a year alone tells no month', () => {
		const days = new Map([
			['tin-tuc/2025/b.md', '2026-03-05'],
			['tin-tuc/2025/a.md', '2026-04-05'],
		]);
		const { months, unknown: left } = monthsOf(
			[captured('a', '2026-02-01'), unknown('b'), captured('c', '2025'), unknown('d')],
			days,
		);
		expect(months.map(({ month, entries }) => [month, entries])).toEqual([
			['2026-02', 1],
			['2026-03', 1],
		]);
		expect(left).toBe(2);
	});

	it(`are the newest ${mostMonths}; the entries of earlier ones are counted together`, () => {
		const { months, earlier } = monthsOf([
			captured('a', '2020-01-01'),
			captured('b', '2020-02'),
			captured('c', '2026-01-01'),
		]);
		expect(months).toHaveLength(mostMonths);
		expect([months[0]?.month, months.at(-1)?.month]).toEqual(['2024-02', '2026-01']);
		expect(earlier).toBe(2);
	});
});
