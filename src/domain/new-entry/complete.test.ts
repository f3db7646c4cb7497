import { describe, expect, test } from 'vitest';
import { type DocumentNumber, parseNumber } from '#domain/document-number.ts';
import { completeEntry } from './complete.ts';
import { kinds, type NewEntry } from './new-entry.ts';

const [news, document, brief] = kinds;
const today = '2026-11-22';

function fromNumber(number: string, stated: Partial<NewEntry> = {}): NewEntry {
	return completeEntry({ kind: document, today, number, ...stated }, parseNumber(number) as DocumentNumber);
}

describe('what a number tells', () => {
	test('the type and the system for certain, the agency where its province is known', () => {
		const entry = fromNumber('7095/KH-UBND', { provinces: ['lai-chau'], date: '2025-11-11' });
		expect(entry).toMatchObject({
			type: 'ke-hoach',
			system: 'state',
			issuer: 'ubnd-lai-chau',
			level: 'provincial',
			date: '2025-11-11',
		});
		expect([...entry.proposed.keys()]).toEqual(['issuer']);
	});

	test('nothing of an agency that every province has when no province is named', () => {
		expect(fromNumber('7095/KH-UBND')).toMatchObject({ type: 'ke-hoach', issuer: undefined, provinces: undefined });
	});

	test('a central agency, and with it that the matter is of the whole country', () => {
		const entry = fromNumber('12/TB-BYT');
		expect(entry).toMatchObject({ issuer: 'bo-y-te', provinces: ['trung-uong'], level: 'central' });
		expect([...entry.proposed.keys()]).toEqual(['issuedOn', 'issuer', 'provinces']);
	});

	test('no agency where several share the letters, no type where several may have the form', () => {
		expect(fromNumber('25-CT/TW')).toMatchObject({ type: 'chi-thi', system: 'party', issuer: undefined });
		expect(fromNumber('51/2024/QH15')).toMatchObject({ type: undefined, issuer: 'quoc-hoi' });
	});

	test('its year, when the date is not stated; otherwise the present year, never a day', () => {
		expect(fromNumber('51/2024/QH15').date).toBe('2024');
		expect(fromNumber('7095/KH-UBND').date).toBe('2026');
	});

	test('what is stated wins', () => {
		const entry = fromNumber('7095/KH-UBND', { provinces: ['lai-chau'], issuer: 'so-y-te-lai-chau', date: '2025' });
		expect(entry).toMatchObject({ issuer: 'so-y-te-lai-chau', date: '2025' });
		expect([...entry.proposed.keys()]).toEqual([]);
	});
});

test.each([news, brief])('a $label is dated today, to be confirmed, unless its day is stated', (kind) => {
	const entry = completeEntry({ kind, today });
	expect(entry.date).toBe(today);
	expect([...entry.proposed.keys()]).toEqual(['publishedAt']);
	expect(completeEntry({ kind, today, date: '2025' })).toMatchObject({ date: '2025', proposed: new Map() });
});
