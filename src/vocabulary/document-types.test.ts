import { expect, test } from 'vitest';
import { documentTypeById, documentTypes } from './document-types.ts';

test('ids and names are unique', () => {
	expect(new Set(documentTypes.map(({ id }) => id)).size).toBe(documentTypes.length);
	expect(new Set(documentTypes.map(({ name }) => name)).size).toBe(documentTypes.length);
});

test('within one system an abbreviation stands for one type', () => {
	const pairs = documentTypes.flatMap(({ abbreviation, systems }) =>
		systems.map((system) => `${system} ${abbreviation}`),
	);
	expect(pairs.filter((pair, index) => pairs.indexOf(pair) !== index)).toEqual([]);
});

test.each([
	['KH', 'ke-hoach'],
	['QĐ', 'quyet-dinh'],
	['NQ', 'nghi-quyet'],
	['CT', 'chi-thi'],
	['CTr', 'chuong-trinh'],
])('%s in a document number is %s', (abbreviation, id) => {
	expect(documentTypes.find((type) => type.abbreviation === abbreviation)?.id).toBe(id);
});

test('no type takes the address of the years', () => {
	expect(documentTypes.filter(({ id }) => id === 'nam')).toEqual([]);
});

test('documentTypeById', () => {
	expect(documentTypeById('ke-hoach').name).toBe('Kế hoạch');
	expect(() => documentTypeById('giay-moi')).toThrow('giay-moi');
});
