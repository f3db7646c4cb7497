import { describe, expect, test } from 'vitest';
import { canonicalUrl, titleKey } from './item-keys.ts';

describe('one page has one key', () => {
	test.each([
		'http://www.baoa.vn/y-te/tin-1.html',
		'https://baoa.vn/y-te/tin-1.html/#binh-luan',
		'https://BaoA.vn/y-te/tin-1.html?utm_source=zalo&fbclid=1',
		'https://baoa.vn:443/y-te/tin-1.html?zarsrc=30',
	])('%s', (url) => {
		expect(canonicalUrl(url)).toBe('baoa.vn/y-te/tin-1.html');
	});
});

test('what chooses the page stays, in one order', () => {
	expect(canonicalUrl('https://soyte.vn/chi-tiet?id=7&cat=2')).toBe(
		canonicalUrl('https://soyte.vn/chi-tiet/?cat=2&id=7'),
	);
	expect(canonicalUrl('https://soyte.vn/chi-tiet?id=7')).not.toBe(canonicalUrl('https://soyte.vn/chi-tiet?id=8'));
	expect(canonicalUrl('https://soyte.vn/?id=7')).toBe('soyte.vn/?id=7'.replace('/', ''));
});

test('a home page and what is no address have none', () => {
	for (const url of ['https://baoa.vn', 'https://www.baoa.vn/?utm_medium=x#dau', 'báo A', ''])
		expect(canonicalUrl(url)).toBeUndefined();
});

test('titles differ by their letters only', () => {
	expect(titleKey('«Hoà Bình»: TIÊM chủng…')).toBe(titleKey('Hòa Bình – tiêm chủng'.normalize('NFD')));
	expect(titleKey('  ')).toBeUndefined();
	expect(titleKey('健康')).toBe('健康');
});
