import { expect, test } from 'vitest';
import { datasets } from './datasets.ts';
import { dictionary } from './dictionary.ts';

test('every column of every table is explained, in its own part or among the shared ones', () => {
	const parts = new Map(dictionary().map(({ id, columns }) => [id, new Set(columns.map(({ name }) => name))]));
	for (const { id, columns } of datasets) {
		for (const { name } of columns) {
			expect(parts.get(id)?.has(name) || parts.get('chung')?.has(name), `${id}.${name}`).toBe(true);
		}
	}
});

test('what the tables of entries share is explained once', () => {
	const texts = dictionary().flatMap(({ columns }) => columns.map((column) => JSON.stringify(column)));
	const [shared, ...own] = dictionary();
	expect(shared?.columns.map(({ name }) => name)).toEqual(expect.arrayContaining(['id', 'title', 'url', 'rights']));
	const inEntries = own.filter(({ id }) => ['muc', 'tin-tuc', 'van-ban', 'diem-tin'].includes(id));
	for (const { columns } of inEntries) {
		for (const column of columns) expect(shared?.columns).not.toContainEqual(column);
	}
	expect(texts.length).toBeLessThan(200);
});
