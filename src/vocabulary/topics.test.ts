import { expect, test } from 'vitest';
import { outsideHealth, topicById, topics } from './topics.ts';

test('what lies outside the health sector comes last', () => {
	expect(topics.at(-1)?.id).toBe(outsideHealth);
});

test('ids, names and English subjects are unique', () => {
	for (const key of ['id', 'name', 'subjectEn'] as const)
		expect(new Set(topics.map((topic) => topic[key])).size).toBe(topics.length);
});

test('a replaced id is not in use any more', () => {
	const ids = new Set(topics.map(({ id }) => id));
	expect(topics.flatMap(({ replaces = [] }) => replaces).filter((id) => ids.has(id))).toEqual([]);
});

test('topicById', () => {
	expect(topicById('bao-hiem-y-te').name).toBe('Bảo hiểm y tế');
	expect(() => topicById('giao-thong')).toThrow('giao-thong');
});
