import { expect, test } from 'vitest';
import { agencies, agencyById } from './agencies.ts';
import { provinceNames } from './provinces.ts';

const ids = agencies.map(({ id }) => id);

test('ids and names are unique', () => {
	expect(new Set(ids).size).toBe(agencies.length);
	expect(new Set(agencies.map(({ name }) => name)).size).toBe(agencies.length);
});

test('every parent and province exists, and nobody is above themselves', () => {
	for (const agency of agencies) {
		const line = [agency.id];
		for (let { parent } = agency; parent; { parent } = agencyById(parent)) {
			expect(line, `${agency.id} is above itself`).not.toContain(parent);
			line.push(parent);
		}
		if (agency.province) expect(provinceNames.has(agency.province), `${agency.id}: ${agency.province}`).toBe(true);
	}
});

test('an agency below the central level says of which province, a central one does not', () => {
	expect(
		agencies.filter(({ level, province }) => (level === 'central') === Boolean(province)).map(({ id }) => id),
	).toEqual([]);
});

test('an agency has letters for its document numbers', () => {
	expect(agencies.filter(({ symbols }) => symbols.length === 0).map(({ id }) => id)).toEqual([]);
});

test('a period of validity ends after it begins', () => {
	expect(agencies.filter(({ validFrom, validTo }) => validFrom && validTo && validTo < validFrom)).toEqual([]);
});

test('agencyById', () => {
	expect(agencyById('bo-y-te').name).toBe('Bộ Y tế');
	expect(() => agencyById('bo-y')).toThrow('bo-y');
});
