import { expect, test } from 'vitest';
import { fold } from '#domain/text.ts';
import { abbreviations, variants } from './abbreviations.ts';

const letters = (short: string) => fold(short).replace(/[^a-z0-9]+/g, ' ');

test('letters with several meanings say for each which words tell it', () => {
	const shared = abbreviations.filter(
		(record) => abbreviations.filter((other) => letters(other.short) === letters(record.short)).length > 1,
	);
	expect(shared.length).toBeGreaterThan(10);
	expect(shared.filter(({ when }) => !when).map(({ short }) => short)).toEqual([]);
});

test('letters that read as a syllable count only in capitals', () => {
	const syllable =
		/^(?:ngh?|nh|[gckpt]h|tr|qu|gi|[bcdghklmnprstvx])?(?:y$|[aeiou]|a[iouy]|e[ou]|i[aeu]|o[aei]|u[aeiouy]|y[e]|ie[u]|o[ae][iy]|u[oay][iyu]|ye[u])(?:ch|ng|nh|[cmnpt])?$/;
	expect(['tin', 'can', 'ba', 'tha', 'y', 'nghieng', 'khuy'].filter((word) => !syllable.test(word))).toEqual([]);
	expect(
		abbreviations.filter(({ short, capitals }) => !capitals && syllable.test(letters(short))).map(({ short }) => short),
	).toEqual([]);
});

test('a full form is longer than its letters and begins with the first of them', () => {
	const foreign = new Set(['WHO', 'UNICEF', 'UNFPA', 'CDC', 'COPD', 'AIDS']);
	const wrong = abbreviations
		.filter(({ short }) => !foreign.has(short))
		.flatMap(({ short, long }) => long.map((full) => [short, full] as const))
		.filter(([short, full]) => {
			const initials = fold(full)
				.split(/[^a-z0-9]+/)
				.map((word) => word[0]);
			return full.length <= short.length || initials[0] !== letters(short)[0];
		});
	expect(wrong).toEqual([]);
});

test('texts are in NFC, without blanks at their ends', () => {
	const texts = [
		...abbreviations.flatMap(({ short, long, when = [] }) => [short, ...long, ...when]),
		...variants.flat(),
	];
	expect(texts.filter((text) => text !== text.normalize('NFC').trim())).toEqual([]);
});

test.each([
	['BHYT', 'bảo hiểm y tế'],
	['HĐND', 'hội đồng nhân dân'],
	['DS-KHHGĐ', 'dân số - kế hoạch hóa gia đình'],
	['BAĐT', 'bệnh án điện tử'],
])('%s is %s', (short, full) => {
	expect(abbreviations.find((record) => record.short === short)?.long[0]).toBe(full);
});
