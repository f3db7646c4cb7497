import { describe, expect, test } from 'vitest';
import data from '../../content/tu-vung/nhiem-ky.json' with { type: 'json' };
import { agencies } from './agencies.ts';
import { localTermOn, nationalTermOn, termYears } from './party-terms.ts';
import { provinceNames } from './provinces.ts';
import { partyTermsFile } from './shapes.ts';

const { national, local, bodies } = partyTermsFile.parse(data);

describe('nationalTermOn', () => {
	test.each([
		['1976-12-19', undefined],
		['1995-04-20', 'VII'],
		['2008-01-31', 'X'],
		['2017-10-25', 'XII'],
		['2018-08-08', 'XII'],
		['2022-06-16', 'XIII'],
		['2023-10-25', 'XIII'],
		['2026-07-01', 'XIV'],
	])('%s is of term %s', (day, term) => {
		expect(nationalTermOn(day)).toBe(term);
	});

	test.each([
		// The first plenum met during the congress: the new term begins with it.
		['2016-01-26', 'XI'],
		['2016-01-27', 'XII'],
		['2021-01-30', 'XII'],
		['2021-01-31', 'XIII'],
		['2026-01-22', 'XIII'],
		['2026-01-23', 'XIV'],
		// The day of the plenum is unknown: the day of the close may be of either term.
		['2011-01-18', 'X'],
		['2011-01-19', undefined],
		['2011-01-20', 'XI'],
	])('at the turn of terms %s is of %s', (day, term) => {
		expect(nationalTermOn(day)).toBe(term);
	});

	test.each([
		['2021', undefined],
		['2022', 'XIII'],
		['2018', 'XII'],
		['2026', undefined],
		['2026-01', undefined],
		['2026-02', 'XIV'],
		['2026-07', 'XIV'],
		['2011-01', undefined],
		['2010-12', 'X'],
	])('the vague date %s is of term %s', (day, term) => {
		expect(nationalTermOn(day)).toBe(term);
	});

	test.each(['2029-12-31', '2029-12', '2029'])('%s is covered', (day) => {
		expect(nationalTermOn(day)).toBe('XIV');
	});

	test.each(['2030-01-01', '2030', '1975', '', '20', '31/12/2018', '2018-3'])('%j has no term', (day) => {
		expect(nationalTermOn(day)).toBeUndefined();
	});
});

describe('localTermOn', () => {
	test.each([
		['tu.lai-chau', '2018-03-20', '2015-2020'],
		['tu.lai-chau', '2018', '2015-2020'],
		['tu.lai-chau', '2020-10-21', '2015-2020'],
		['tu.lai-chau', '2020-10-22', undefined],
		['tu.lai-chau', '2020-10-30', '2020-2025'],
		['tu.lai-chau', '2025-09-17', '2020-2025'],
		['tu.lai-chau', '2025-09-18', '2025-2030'],
		['du.ubnd-tinh-lai-chau', '2025-08-14', '2020-2025'],
		['du.ubnd-tinh-lai-chau', '2025-08-15', undefined],
		['du.ubnd-tinh-lai-chau', '2025-10-22', undefined],
		['du.ubnd-tinh-lai-chau', '2025-10-23', '2025-2030'],
		['tu.nghe-an', '2020-10-18', '2020-2025'],
		['tu.bac-ninh', '2025-09-29', '2020-2025'],
		['tu.bac-ninh', '2025-09-30', undefined],
		['tu.bac-ninh', '2025-10-01', '2025-2030'],
		['tu.ha-noi', '2015-11-03', undefined],
		['tu.ha-noi', '2015-11-04', '2015-2020'],
	])('%s on %s is in term %s', (body, day, term) => {
		expect(localTermOn(body, day)).toBe(term);
	});

	test.each([
		['tu.ca-mau', '2025-08-31', '2020-2025'],
		['tu.ca-mau', '2025-09-01', undefined],
		['tu.ca-mau', '2025-10-01', undefined],
		['tu.ca-mau', '2025-10-31', undefined],
		['tu.ca-mau', '2025-11-01', '2025-2030'],
		['tu.ca-mau', '2025', undefined],
		['tu.ca-mau', '2026', '2025-2030'],
		// Below the province congresses come months earlier.
		['du.khong-ro', '2025-08-31', undefined],
		['du.khong-ro', '2025-10-01', undefined],
		['du.khong-ro', '2024-12-31', '2020-2025'],
		['du.khong-ro', '2025-11-01', '2025-2030'],
		['tu.ha-long', '2020-08-31', undefined],
		['tu.ca-mau', '2009-12-31', undefined],
		['tu.ca-mau', '2030-01-01', undefined],
	])('%s, whose congress is not listed, on %s is in term %s', (body, day, term) => {
		expect(localTermOn(body, day)).toBe(term);
	});
});

test('termYears', () => {
	expect(termYears('XIII')).toEqual({ from: 2021, to: 2026 });
	expect(termYears('XIV')).toEqual({ from: 2026 });
	expect(termYears('2020-2025')).toEqual({ from: 2020, to: 2025 });
	expect(termYears('XL')).toBeUndefined();
	expect(termYears('1990-1995')).toBeUndefined();
});

describe('the list', () => {
	test('is in the order of time', () => {
		const closes = national.map(({ closedOn }) => closedOn);
		expect(closes).toEqual([...closes].sort());
		const rounds = local.map(({ term }) => term);
		expect(rounds).toEqual([...rounds].sort());
	});

	test('has a body only with a province or an agency that bears its key', () => {
		const known = new Set([...agencies.map(({ key }) => key), ...[...provinceNames.keys()].map((id) => `tu.${id}`)]);
		expect(bodies.filter(({ body }) => !known.has(body))).toEqual([]);
	});

	test('tells the term once a listed congress is certainly over', () => {
		for (const { body, term, closedOn, closedBy, firstPlenumOn } of bodies) {
			const after = closedBy ?? firstPlenumOn ?? (closedOn && `${closedOn.slice(0, 4)}-12`);
			if (after) expect(localTermOn(body, after), `${body} ${after}`).toBe(term);
		}
	});

	test('has the days of a congress in their order', () => {
		for (const { body, openedOn, firstPlenumOn, closedOn, closedBy } of [...bodies, ...national.map(asBody)]) {
			const days = [openedOn, firstPlenumOn, closedOn ?? closedBy].filter((day) => day !== undefined);
			expect(days, body).toEqual([...days].sort());
		}
	});
});

function asBody({ term, ...days }: (typeof national)[number]) {
	return { body: term, openedOn: undefined, closedBy: undefined, ...days };
}
