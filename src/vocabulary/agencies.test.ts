import { expect, test } from 'vitest';
import { agencies, agencyById, issuers } from './agencies.ts';
import { provinceNames } from './provinces.ts';

const ids = issuers.map(({ id }) => id);

test('ids and names are unique', () => {
	expect(new Set(ids).size).toBe(issuers.length);
	expect(new Set(issuers.map(({ name }) => name)).size).toBe(issuers.length);
});

test('every parent and province exists, and nobody is above themselves', () => {
	for (const agency of issuers) {
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
		issuers.filter(({ level, province }) => (level === 'central') === Boolean(province)).map(({ id }) => id),
	).toEqual([]);
});

test('an agency has letters for its document numbers', () => {
	expect(issuers.filter(({ symbols }) => symbols.length === 0).map(({ id }) => id)).toEqual([]);
});

test('a period of validity ends after it begins', () => {
	expect(agencies.filter(({ validFrom, validTo }) => validFrom && validTo && validTo < validFrom)).toEqual([]);
});

test('agencyById', () => {
	expect(agencyById('bo-y-te').name).toBe('Bộ Y tế');
	expect(() => agencyById('bo-y')).toThrow('bo-y');
});

test.each([
	['so-y-te-son-la', 'Sở Y tế tỉnh Sơn La', undefined],
	['ubnd-ha-noi', 'Ủy ban nhân dân thành phố Hà Nội', undefined],
	['thanh-uy-ha-noi', 'Thành ủy Hà Nội', undefined],
	['so-y-te-bac-giang', 'Sở Y tế tỉnh Bắc Giang', '2025-06-30'],
])('every province has its usual bodies: %s', (id, name, validTo) => {
	expect(agencyById(id)).toMatchObject({ name, ...(validTo && { validTo }) });
	expect(agencies.some((agency) => agency.id === id)).toBe(false);
});

test('what the list says beats what every province has', () => {
	expect(issuers.filter(({ id }) => id === 'so-y-te-bac-ninh')).toMatchObject([{ validFrom: '2025-07-01' }]);
});
