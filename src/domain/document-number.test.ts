import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { standingAlone } from './citations/sample-numbers.ts';
import { type DocumentNumber, formatNumber, numberSlug, parseNumber } from './document-number.ts';

describe.each(Object.entries(standingAlone))('a number of the form %s', (_, numbers) => {
	test('is read back as it was written', () => {
		fc.assert(
			fc.property(numbers as fc.Arbitrary<DocumentNumber>, (number) => {
				expect(parseNumber(formatNumber(number))).toEqual(number);
				expect(formatNumber(parseNumber(formatNumber(number))!)).toBe(formatNumber(number));
			}),
		);
	});
});

describe('parseNumber', () => {
	test.each([
		['02-Ctr/ĐU', { form: 'party', ordinal: '02', type: 'CTr', issuer: ['ĐU'] }],
		['43-KL/TƯ', { form: 'party', ordinal: '43', type: 'KL', issuer: ['TW'] }],
		['659/QĐ-TTG', { form: 'type', ordinal: '659', type: 'QĐ', issuer: ['TTg'] }],
		['24/QD-TTg', { form: 'type', ordinal: '24', type: 'QĐ', issuer: ['TTg'] }],
		['1895/1997/BYT-QĐ', { form: 'old', ordinal: '1895', year: '1997', type: 'QĐ', issuer: ['BYT'] }],
		['299/HĐBT', { form: 'old', ordinal: '299', issuer: ['HĐBT'] }],
		['33/KL-TTTP-P6', { form: 'type', ordinal: '33', type: 'KL', issuer: ['TTTP', 'P6'] }],
	])('%s', (text, number) => {
		expect(parseNumber(text)).toEqual(number);
	});

	test.each([
		['299/HĐBT', { old: false }],
		['46/NQ-TW', {}],
		['98-NQ/CP', {}],
		['48/2019/HS-ST', {}],
		['68/CTr-VKSTC', {}],
		['05/QĐKNPT-VKS-DS', {}],
		['12/QĐ-PT', {}],
		['12/BV-Đa', {}],
		['7095/kh-ubnd', {}],
		['7095 /KH-UBND', {}],
		['', {}],
	])('%s is none, given %j', (text, options) => {
		expect(parseNumber(text, options)).toBeUndefined();
	});
});

test.each([
	['5/QĐ-UBND', '05-qd-ubnd'],
	['05/QĐ-UBND', '05-qd-ubnd'],
	['7095/KH-UBND', '7095-kh-ubnd'],
	['02-CTr/ĐU', '02-ctr-du'],
	['66.14/2026/NQ-CP', '66-14-2026-nq-cp'],
])('%s has the address part %s', (text, slug) => {
	expect(numberSlug(parseNumber(text)!)).toBe(slug);
});
