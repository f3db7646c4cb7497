import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { filterCounts } from './indexed-entries.ts';
import { addressOf, entries, filterNames, filterValueOf, settled } from './search-page.ts';
import { seedPages } from './seed-pages.ts';
import { sharedBrowser } from './shared-browser.ts';
import { visit } from './visit.ts';

const browser = sharedBrowser();
const search = async (query: Record<string, string>) =>
	(await visit(browser.instance, addressOf(query), {}, settled)).result;

test.each([
	['words with diacritics', 'Bắc Ninh hoàn thành bệnh án điện tử', seedPages.briefOfBacNinh],
	['words without diacritics, đ as d', 'bac ninh hoan thanh benh an dien tu', seedPages.briefOfBacNinh],
	['decomposed letters', 'bốn trụ cột kiểm soát sốt xuất huyết'.normalize('NFD'), seedPages.brief],
	['a document number', '7095/KH-UBND 02-Ctr/ĐU Lai Châu', seedPages.plan],
])('finds %s', async (_, q, path) => {
	expect((await search({ q })).paths).toContain(path);
});

test('letters kept for the index never reach the reader', async () => {
	const { result } = await visit(browser.instance, addressOf({ q: 'bệnh án điện tử' }), {}, async (page) => {
		await settled(page);
		return page.locator('#ket-qua').innerText();
	});
	expect(result).toMatch(/điện/i);
	expect(result).not.toMatch(/[ḏḎ]/);
});

describe.each(filterNames)('the filter %s', (name) => {
	const counts = filterCounts(entries, name);

	test('has a value', () => {
		expect(counts).not.toEqual([]);
	});

	test.each([...new Set([counts.at(0), counts.at(-1)])].filter((choice) => choice !== undefined))(
		'alone lists its entries, here those with $value',
		async ({ value, count }) => {
			expect((await search({ [name]: value })).status).toBe(`${count} kết quả`);
		},
	);
});

test('two filters list the entries that have both', async () => {
	const loai = filterValueOf(seedPages.news, 'loai');
	const tinh = filterValueOf(seedPages.news, 'tinh');
	const both = entries.filter((entry) => entry.filters.loai?.includes(loai) && entry.filters.tinh?.includes(tinh));
	expect((await search({ loai, tinh })).status).toBe(`${both.length} kết quả`);
});

test('nothing found says so and what to try', async () => {
	expect(await search({ q: 'zzzzzz' })).toEqual({
		status: expect.stringContaining('Không tìm thấy mục nào'),
		paths: [],
	});
});

test('an empty search invites instead of searching', async () => {
	expect((await search({})).status).toContain('Gõ từ khóa');
});

test.each([
	['markup', '<img src=x onerror=alert(1)>'],
	['an unclosed quotation mark', '"'],
	['only points', '...'],
	['1,600 characters', 'dài '.repeat(400)],
	['a right-to-left mark', '\u202Eabc'],
])('odd input stays text and raises no error: %s', async (_, q) => {
	const { result, mischief } = await visit(browser.instance, addressOf({ q }), {}, async (page) => {
		await settled(page);
		return page.locator('#tim-kiem img').count();
	});
	expect(result).toBe(0);
	expect(mischief).toEqual([]);
});

test.each(['light', 'dark'] as const)('results are accessible, %s', async (colorScheme) => {
	const { result } = await visit(browser.instance, addressOf({ q: 'y tế' }), { colorScheme }, async (page) => {
		expect((await settled(page)).paths).not.toEqual([]);
		return (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
	});
	expect(result).toEqual([]);
});
