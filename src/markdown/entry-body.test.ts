import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitFrontMatter } from '#domain/front-matter.ts';
import config from '../../astro.config.mjs';
import { type EntryBody, renderEntryBody } from './entry-body.ts';

/** Astro's renderer under our configuration, as `renderMarkdown` of a loader uses it (astro/dist/content/content-layer.js). */
const { syntaxHighlight, processor } = config.markdown!;
const renderer = await processor!.createRenderer({
	image: { domains: [], remotePatterns: [] },
	syntaxHighlight,
} as never);

async function asAstro(body: string, manual: string[]): Promise<EntryBody> {
	const { frontmatter, content } = parseFrontmatter(`---\n${JSON.stringify({ manual })}\n---\n${body}`);
	const { code, metadata } = await renderer.render(content, { frontmatter });
	const { headings, localImagePaths = [], remoteImagePaths = [] } = metadata;
	const mentions = (metadata.frontmatter as Partial<EntryBody>).mentions ?? [];
	return { html: code, headings, imagePaths: [...localImagePaths, ...remoteImagePaths], mentions };
}

const content = join(import.meta.dirname, '../../content');
const entries = globSync('{tin-tuc,van-ban,diem-tin}/**/*.md', { cwd: content });

test('every entry of the archive becomes the HTML that Astro makes of it', async () => {
	expect(entries.length).toBeGreaterThan(50);
	for (const path of entries) {
		const { body } = splitFrontMatter(readFileSync(join(content, path), 'utf8'))!;
		expect(renderEntryBody(body), path).toEqual(await asAstro(body, []));
	}
});

const pieces = [
	...['# Một', '## I. Hai', '### 1. Ba', 'Bốn\n===', 'Năm\n---', '> ## Trích', '- mục\n- [x] xong', '1. một\n2. hai'],
	...[
		'---',
		'***',
		'+++',
		'| a | b |\n| - | -: |\n| 1 | 2~3 |',
		'a\n:-\nb',
		'```js\nx < 7095/KH-UBND\n```',
		'    thụt',
	],
	...[
		'Từ 5~10 và ~~gạch~~ ngày 25/10/2023',
		'Từ 5~10 tuổi, 3~4 tháng',
		'Theo Chỉ thị 25-CT/TW và `7095/KH-UBND`',
		'Kế hoạch 7095/**KH-UBND** của',
	],
	...[
		'![ảnh](a.jpg)',
		'![ảnh](/anh/tiem.jpg "x")',
		'![ảnh][1]\n\n[1]: https://a.vn/b.png',
		'<img src="a.jpg">',
		'[25-CT/TW](/x/)',
	],
	...[
		'Đề án 06 & <b>đậm</b>',
		'Luật Bảo hiểm y tế &amp; {x}',
		'https://a.vn/25-CT/TW',
		'chú thích[^1]\n\n[^1]: 51/2024/QH15',
		'“ngoặc”...',
	],
	...['5*3*2 và 2~*3*4~5', '2. hai\n4. bốn', '> 1) một\n> 3) ba', 'x[^1][^a] [^1]\n\n[^a]: 2. hai\n   3. ba'],
	...['Hai  \ndòng', 'Một\\\nhai', '\u00a0', '２５-CT/TW', '- a\n\n  7095/KH-UBND\n  > b'],
];

test('so does whatever else Markdown allows, with texts that an editor assigned', async () => {
	const bodies = fc.array(fc.constantFrom(...pieces), { maxLength: 8 });
	const glue = fc.constantFrom('\n\n', '\n', ' ');
	const manual = fc.subarray(['Đề án 06', 'Luật Bảo hiểm y tế', 'từ']);
	await fc.assert(
		fc.asyncProperty(bodies, glue, manual, async (parts, between, texts) => {
			const body = parts.join(between);
			expect(renderEntryBody(body, { manual: texts })).toEqual(await asAstro(body, texts));
		}),
		{ numRuns: 400 },
	);
});

test('a body with a picture of its own is told apart', () => {
	expect(renderEntryBody('![ảnh](a.jpg)').imagePaths).toEqual(['a.jpg']);
	expect(renderEntryBody('![ảnh](/anh/a.jpg)').imagePaths).toEqual([]);
});
