import { expect, test } from 'vitest';
import type { CitedDocument } from './cited-document.ts';
import { issuerNameOf } from './naming.ts';

test.each([
	['TU', 'binh-phuoc', 'Tỉnh ủy Bình Phước'],
	['TU', 'da-nang', 'Thành ủy Đà Nẵng'],
	['VPTU', 'lai-chau', 'Văn phòng Tỉnh ủy Lai Châu'],
	['UBND', 'lai-chau', 'Ủy ban nhân dân tỉnh Lai Châu'],
])('the letters %s in %s are those of «%s»', (symbol, place, name) => {
	expect(issuerNameOf({ symbol, place } as CitedDocument)).toBe(name);
});

test('letters of the Party without a place stand for either committee', () => {
	expect(issuerNameOf({ symbol: 'TU' } as CitedDocument)).toBe('Tỉnh ủy, Thành ủy');
});
