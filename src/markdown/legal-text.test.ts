import { type CompileOptions, markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import config from '../../astro.config.mjs';
import { citationMarks } from './citation-marks.ts';
import { englishLabels } from './english-labels.ts';
import { headingLinks } from './heading-links.ts';
import { safeHtml } from './safe-html.ts';
import { tableRegions } from './table-regions.ts';
import { unbrokenNumbers } from './unbroken-numbers.ts';
import { unturnedText } from './unturned-text.ts';

/** The options with which the site renders entries. */
const { options } = config.markdown!.processor as unknown as { options: CompileOptions };

/** What a reader sees: the rendered text without tags. */
async function shown(markdown: string): Promise<string> {
	const { html } = await markdownToHtml(markdown, options);
	return html
		.replace(/<[^>]*>/g, '')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&amp;', '&')
		.trim();
}

describe('legal text comes out exactly as written', () => {
	test.each([
		'Tỷ lệ <17 và >13,5, tức < 20‰',
		'Chương trình {phát triển} {{a}}',
		'Bốn "trụ cột", trái tim \'tình nguyện\'',
		'Dấu ba chấm... và gạch -- hay --- đôi',
		'Kế hoạch 7095/KH-UBND ngày 11/11/2025',
		'Kinh phí 5$ và 6$, H~2, x^2^, :ghi-chú[a]',
		'Sở Y tế & Sở Tài chính, ./.',
		'TW_BCĐ_KHCN, (c) (r) 1/2',
		'từ 5~10 tuổi và 3~4 tháng',
		'5*3*2 = 30, 2*a*b',
	])('%s', async (text) => {
		expect(await shown(text)).toBe(text);
	});

	test('in a table as well', async () => {
		expect(await shown('| a |\n| --- |\n| <17 |\n| "x"... |\n')).toMatch(/<17\s+"x"\.\.\./);
	});
});

test('headings get their ids before tables take their names from them, all before citations are marked, and these before numbers are held together', () => {
	expect(options.hastPlugins).toEqual([
		safeHtml,
		unturnedText,
		headingLinks,
		tableRegions,
		citationMarks,
		unbrokenNumbers,
		englishLabels,
	]);
});
