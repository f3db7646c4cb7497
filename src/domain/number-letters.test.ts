import { expect, test } from 'vitest';
import { isAcronym, isPartyBody, issuerLetters, isUnit, partyType, stateType } from './number-letters.ts';

test.each([
	['KH', 'KH', 'KH'],
	['Ctr', 'CTr', 'CTr'],
	['qđ', 'QĐ', 'QĐ'],
	['QD', 'QĐ', 'QĐ'],
	['QCPH', 'QCPH', 'QCPH'],
	['ctrph', 'CTrPH', 'CTrPH'],
	['QĐNS', 'QĐNS', 'QĐNS'],
	['QĐi', undefined, 'QĐi'],
	['VBHN', 'VBHN', undefined],
	['PCLB', undefined, undefined],
	['BYT', undefined, undefined],
])('%s is the type %s of the state, %s of the Party', (letters, state, party) => {
	expect(stateType(letters)).toBe(state);
	expect(partyType(letters)).toBe(party);
});

test.each([
	['TTG', 'TTg'],
	['Ttg', 'TTg'],
	['TƯ', 'TW'],
	['T.Ư', 'TW'],
	['ubnd', 'UBND'],
	['qh15', 'QH15'],
	['BGD&ĐT', 'BGD&ĐT'],
	['HDND', 'HĐND'],
	['xyz', 'xyz'],
])('the agency %s is written %s', (letters, usual) => {
	expect(issuerLetters(letters)).toBe(usual);
});

test.each([
	['UBND', true, true],
	['TTg', true, true],
	['P7', false, true],
	['V.III', true, true],
	['V.I', true, true],
	['Đa', false, false],
	['Pro', false, false],
	['A'.repeat(25), false, false],
])('%s: an agency %s, a unit %s', (letters, agency, unit) => {
	expect(isAcronym(letters)).toBe(agency);
	expect(isUnit(letters)).toBe(unit);
});

test.each([
	['TW', true],
	['BTGDVTU', true],
	['BCSĐ', true],
	['BCĐTW', false],
	['UBND', false],
])('%s is a body of the Party and no other: %s', (letters, is) => {
	expect(isPartyBody(letters)).toBe(is);
});
