import { describe, expect, test } from 'vitest';
import { editDistance, nearest, nearestFew } from './nearest.ts';

describe('editDistance', () => {
	test.each([
		['', '', 0],
		['', 'abc', 3],
		['sua', 'sua', 0],
		['sua', 'sau', 1],
		['lai-chau', 'lai-chu', 1],
		['lai-chau', 'lai-chaau', 1],
		['lai-chau', 'lai-chao', 1],
		['ab', 'bca', 3],
		['kitten', 'sitting', 3],
	])('from «%s» to «%s» there are %i slips', (a, b, distance) => {
		expect(editDistance(a, b)).toBe(distance);
		expect(editDistance(b, a)).toBe(distance);
	});
});

describe('nearest', () => {
	const topics = ['kham-chua-benh', 'y-te-co-so', 'tiem-chung', 'bao-hiem-y-te'];

	test.each([
		['Khám chữa bệnh', 'kham-chua-benh'],
		['tiêm chủgn', 'tiem-chung'],
		['y-te-cso', 'y-te-co-so'],
		['bao-hiem-yte', 'bao-hiem-y-te'],
	])('suggests for «%s» the id «%s»', (wanted, id) => {
		expect(nearest(wanted, topics)).toBe(id);
	});

	test('prefers the closest, not the first', () => {
		expect(nearest('tiem-chung', ['tiem-chun', 'tiem-chung'])).toBe('tiem-chung');
	});

	test.each([
		['giao-thong', topics],
		['tiem-chung', []],
		// Every letter differs, so nobody's hand slipped.
		['QH', ['KT', 'TM']],
	])('suggests nothing for «%s» among %j', (wanted, candidates) => {
		expect(nearest(wanted, candidates)).toBeUndefined();
	});
});

test('nearestFew gives the closest first and no more than asked', () => {
	const names = ['Hà Nam', 'Hà Nội', 'Hà Giang', 'Hải Dương', 'Hà Nôi'];
	expect(nearestFew('ha noi', names, 2)).toEqual(['Hà Nội', 'Hà Nôi']);
	expect(nearestFew('ha nam', names, 9)).toEqual(['Hà Nam', 'Hà Nội', 'Hà Nôi']);
});
