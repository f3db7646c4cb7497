import { describe, expect, test } from 'vitest';
import type { Draft, Field } from '#import/model.ts';
import { documentDraft, newsDraft } from './sample-drafts.ts';
import { guess, write } from './sample-entry.ts';

describe('the path', () => {
	const pathOf = (draft: Draft, taken: string[] = [], fileName = 'a.txt') =>
		write(draft, { fileName }, new Set(taken)).path;
	const titled = (title: Field<string>): Draft => ({ ...newsDraft, title });

	test('a document is named after its number, issuer and year, even when that is taken', () => {
		const path = 'van-ban/2025/7095-kh-ubnd-ubnd-lai-chau-2025.md';
		expect(pathOf(documentDraft)).toBe(path);
		expect(pathOf(documentDraft, [path])).toBe(path);
	});

	test('a number that is none does not name a file', () => {
		const path = pathOf({ ...documentDraft, number: guess('Kính gửi các đơn vị trực thuộc '.repeat(20)) });
		expect(path).toBe('van-ban/2025/khong-so-ke-hoach-phong-chong-dich-benh-mua-dong.md');
	});

	test('without a number it is named after its title; its address must differ from that in other years', () => {
		const draft: Draft = { ...documentDraft, number: { missing: 'mất' }, issuedOn: { missing: 'mất' } };
		const slug = 'khong-so-ke-hoach-phong-chong-dich-benh-mua-dong';
		expect(pathOf(draft)).toBe(`van-ban/khong-ngay/${slug}.md`);
		expect(pathOf(draft, [`van-ban/2024/${slug}.md`])).toBe(`van-ban/khong-ngay/${slug}-2.md`);
	});

	test('long titles are cut at a word, repeated ones numbered', () => {
		const draft = titled(guess(`Đề án ${'sức khỏe '.repeat(20)}`));
		const path = 'tin-tuc/2025/de-an-suc-khoe-suc-khoe-suc-khoe-suc-khoe-suc-khoe-suc-khoe.md';
		expect(pathOf(draft)).toBe(path);
		expect(pathOf(draft, [path, path.replace('.md', '-2.md')])).toBe(path.replace('.md', '-3.md'));
	});

	test('without a title the name of the file serves; addresses of lists are avoided', () => {
		expect(pathOf(titled({ missing: 'không có' }), [], 'Bản chụp 01.html')).toBe('tin-tuc/2025/ban-chup-01.md');
		expect(pathOf(titled({ missing: 'không có' }), [], '漢.html')).toBe('tin-tuc/2025/khong-tieu-de.md');
		expect(pathOf(titled(guess('Tháng 2')))).toBe('tin-tuc/2025/muc-thang-2.md');
	});
});
