import { expect, test } from 'vitest';
import { aliases } from './aliases.ts';
import { provinceNames } from './provinces.ts';

test('ids are unique, provinces exist, periods end after they begin', () => {
	expect(new Set(aliases.map(({ id }) => id)).size).toBe(aliases.length);
	expect(aliases.filter(({ province }) => province && !provinceNames.has(province))).toEqual([]);
	expect(aliases.filter(({ validFrom, validTo }) => validFrom && validTo && validTo < validFrom)).toEqual([]);
});

test('on any one day and place a name means one document', () => {
	const clashes = aliases.flatMap((a, index) =>
		aliases
			.slice(index + 1)
			.filter((b) => a.names.some((name) => b.names.includes(name)) && a.province === b.province)
			.filter((b) => (a.validFrom ?? '') <= (b.validTo ?? '9999') && (b.validFrom ?? '') <= (a.validTo ?? '9999'))
			.map((b) => `${a.id}, ${b.id}`),
	);
	expect(clashes).toEqual([]);
});

test.each([
	['2022-01-05', undefined],
	['2022-01-06', '06/QĐ-TTg'],
	['2026-01-05', '06/QĐ-TTg'],
	['2026-05-10', '06/QĐ-TTg'],
	['2026-05-11', '826/QĐ-TTg'],
])('on %s «Đề án 06» means %s', (day, number) => {
	const meant = aliases.filter(
		({ names, validFrom = '', validTo = '9999' }) => names.includes('Đề án 06') && validFrom <= day && day <= validTo,
	);
	expect(meant.map((alias) => alias.number)).toEqual(number ? [number] : []);
});
