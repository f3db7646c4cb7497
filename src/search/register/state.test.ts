import { describe, expect, test } from 'vitest';
import { isEmpty, longestText, readState, writeState } from './state.ts';

describe('the address of a filtered table', () => {
	test.each([
		['', { text: '', sort: undefined }],
		['?loc=7095+kh', { text: '7095 kh', sort: undefined }],
		['?loc=+so%CC%9B%CC%89i+', { text: 'sởi', sort: undefined }],
		['?xep=ngay', { text: '', sort: { column: 'ngay', descending: false } }],
		['?loc=y+t%E1%BA%BF&xep=-so', { text: 'y tế', sort: { column: 'so', descending: true } }],
		['?xep=mau', { text: '', sort: undefined }],
		['?xep=--so', { text: '', sort: undefined }],
		['?xep=-', { text: '', sort: undefined }],
	])('%s is read', (search, state) => {
		expect(readState(search)).toEqual(state);
	});

	test.each([
		['', { text: '' }, ''],
		['?loc=cu&xep=so', { text: '  ' }, ''],
		['', { text: '7095/KH-UBND ' }, '?loc=7095%2FKH-UBND'],
		['?utm=a&loc=cu', { text: 'y tế' }, '?utm=a&loc=y+t%E1%BA%BF'],
		['', { text: '', sort: { column: 'co-quan', descending: true } }, '?xep=-co-quan'],
	] as const)('over «%s» %j is written', (search, state, address) => {
		expect(writeState(search, state)).toBe(address);
	});

	test.each(['?loc=s%E1%BB%9Fi+%26+c%C3%BAm&xep=-ngay', '?xep=loai', '?loc=a'])('%s comes back as it was', (search) => {
		expect(writeState('', readState(search))).toBe(search);
	});

	test('is cut when it is too long', () => {
		expect(readState(`?loc=${'a'.repeat(longestText + 1)}`).text).toHaveLength(longestText);
	});
});

test.each([
	[{ text: '' }, true],
	[{ text: '  ' }, true],
	[{ text: 'a' }, false],
	[{ text: '', sort: { column: 'so', descending: false } }, false],
] as const)('%j asks nothing: %s', (state, empty) => {
	expect(isEmpty(state)).toBe(empty);
});
