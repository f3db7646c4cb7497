import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { elements, parsePage, textOf } from './built-pages.ts';
import { seedPages } from './seed-pages.ts';

const all = [...elements(parsePage(seedPages.plan))];

/** The section of a page under a heading. */
function sectionOf(heading: string, page = all): Element | undefined {
	return page.find(
		({ tagName, properties }) => tagName === 'section' && String(properties['ariaLabelledBy']) === heading,
	);
}

/** The document links inside, as they read; numbers may be shown as their texts write them: «02-Ctr/ĐU», «02-CTr/ĐU». */
function linksIn(part: Element): string[] {
	return [...elements(part)]
		.filter(({ tagName, properties }) => tagName === 'a' && !String(properties['href']).startsWith('#'))
		.map((link) => textOf(link).replace('CTr', 'Ctr'));
}

/** Every way through nested lists from the top to an item, as the items read: «a → b → c». */
function waysIn(list: Element, above: readonly string[] = []): string[] {
	return list.children
		.filter((child): child is Element => child.type === 'element' && child.tagName === 'li')
		.flatMap((item) => {
			const inner = item.children.filter(
				(child): child is Element => child.type === 'element' && child.tagName === 'ul',
			);
			const own = { ...item, children: item.children.filter((child) => !inner.includes(child as Element)) };
			const way = [...above, textOf(own).replace(/\u00A0/g, ' ')];
			return [way.join(' → '), ...inner.flatMap((below) => waysIn(below, way))];
		});
}

/** What the plan names; others may come to name it. */
const listed = [
	'Kế hoạch 7095/KH-UBND',
	'Chương trình hành động 02-Ctr/ĐU',
	'Chỉ thị 25-CT/TW',
	'Kế hoạch 137-KH/TU',
	'Quyết định 659/QĐ-TTg',
	'Kế hoạch 1853/KH-UBND',
	'Quyết định 1660/QĐ-TTg',
	'Nghị quyết 21-NQ/TW',
];

describe('the plan', () => {
	test('says that its legal effect is not verified, and why, without a date that tells nothing', () => {
		const strip = textOf(sectionOf('trang--hieu-luc')!);
		expect(strip).toContain('Tình trạng: Chưa xác minh');
		expect(strip).toContain('Kho chưa kiểm tra');
		expect(strip).not.toContain('tính đến');
		const facts = all.filter(({ tagName }) => tagName === 'dt').find((term) => textOf(term) === 'Hiệu lực');
		expect(facts).toBeDefined();
		expect(all.filter(({ tagName }) => tagName === 'dd').map(textOf)).toContain('Chưa xác minh');
	});

	test('lists each document once, by what it is to the plan', () => {
		const section = sectionOf('trang--quan-he')!;
		const list = [...elements(section)].filter(({ tagName }) => tagName === 'li').flatMap(linksIn);
		expect(list.filter((name) => listed.includes(name))).toEqual(listed);
		expect(list).toHaveLength(new Set(list).size);
		expect([...elements(section)].filter(({ tagName }) => tagName === 'h3').map(textOf)).toEqual(
			expect.arrayContaining(['Triển khai', 'Viện dẫn']),
		);
		expect(textOf(section)).toContain('mục 2.6');
	});

	test('draws them for narrow and wide screens; both drawings say what the list says', () => {
		const drawings = all.filter(({ tagName }) => tagName === 'svg').filter((svg) => linksIn(svg).length > 0);
		expect(drawings).toHaveLength(2);
		for (const drawing of drawings) {
			for (const name of listed) expect(textOf(drawing).replace('CTr', 'Ctr')).toContain(name);
		}
	});

	test('stands at the end of each chain of directives', () => {
		const section = sectionOf('trang--chuoi')!;
		const list = [...elements(section)].find(({ tagName }) => tagName === 'ul')!;
		const self = 'Văn bản này: Kế hoạch (chưa rõ số), Sở Y tế Lai Châu';
		expect(waysIn(list)).toEqual(
			expect.arrayContaining([
				`Nghị quyết 21-NQ/TW Ban Chấp hành Trung ương Đảng · 25/10/2017 → Kế hoạch 137-KH/TU Tỉnh ủy Lai Châu · 20/3/2018 → ${self}`,
				'Chỉ thị 25-CT/TW Ban Bí thư · 25/10/2023 → Văn bản này',
				expect.stringMatching(
					/^Chương trình hành động 02-C[tT]r\/ĐU Ban .+ → Kế hoạch 7095\/KH-UBND .+ → Văn bản này$/,
				),
			]),
		);
		expect([...elements(section)].filter(({ properties }) => properties['ariaCurrent'])).toHaveLength(1);
	});

	test('stands last on the line of years, not earlier than it can be', () => {
		const section = sectionOf('trang--dong-thoi-gian')!;
		const years = [...elements(section)]
			.filter(({ properties }) => String(properties['className']).includes('year'))
			.map(textOf);
		expect(years).toEqual([...new Set(years)].toSorted());
		expect(years).toEqual(expect.arrayContaining(['2017', '2018', '2020', '2021', '2022', '2023', '2025']));
		const items = [...elements(section)].filter(({ tagName }) => tagName === 'li').map(textOf);
		expect(items.findLast((item) => !item.includes('Chưa rõ'))).toContain('không sớm hơn 11/11/2025 Văn bản này');
	});
});

test('a news item lists what it cites, each once, and how sure that is', () => {
	const page = [...elements(parsePage('/tin-tuc/2026/bo-y-te-khoa-hoc-cong-nghe-chuyen-doi-so-de-an-06/'))];
	const section = sectionOf('trang--quan-he', page)!;
	expect(linksIn(section)).toEqual(['Quyết định 06/QĐ-TTg', 'Kế hoạch 02-KH/BCĐTW', 'Nghị quyết 214/NQ-CP']);
	expect(textOf(section)).toMatch(/214\/NQ-CP.+thiếu năm.+nhắc \d+ lần/);
});

test('a page that names no document has no list of them', () => {
	const page = [...elements(parsePage(seedPages.brief))];
	expect(sectionOf('trang--quan-he', page)).toBeUndefined();
});
