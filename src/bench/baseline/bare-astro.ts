/**
 * The smallest Astro project that shows the same Markdown: Astro's own loader and Markdown, one page of one tag, no schema.
 * Path → text; the entries stand in `content/`, the output goes to `dist/`, caches stay in `.cache/`.
 */
export const bareAstro: Readonly<Record<string, string>> = {
	'package.json': '{ "type": "module" }\n',
	'astro.config.mjs': `import { defineConfig } from 'astro/config';
export default defineConfig({ site: 'https://kho.example.vn', cacheDir: './.cache', devToolbar: { enabled: false } });
`,
	'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
const entries = defineCollection({ loader: glob({ base: './content', pattern: '{tin-tuc,van-ban,diem-tin}/**/*.md' }) });
export const collections = { entries };
`,
	'src/pages/[...id].astro': `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
	const entries = await getCollection('entries');
	return entries.map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<html lang="vi">
	<head><meta charset="utf-8" /><title>{entry.data.title}</title></head>
	<body><main data-pagefind-body><h1>{entry.data.title}</h1><Content /></main></body>
</html>
`,
	'build.mjs': `import { build } from 'astro';
import { close, createIndex } from 'pagefind';
const step = async (title, run) => {
	const start = performance.now();
	console.log(\`▸ \${title} …\`);
	await run();
	console.log(\`  xong sau \${((performance.now() - start) / 1000).toFixed(2).replace('.', ',')} giây\`);
};
await step('Dựng trang', () => build({ root: import.meta.dirname, logLevel: 'warn' }));
await step('Lập chỉ mục tìm kiếm', async () => {
	const { index } = await createIndex();
	await index.addDirectory({ path: 'dist' });
	await index.writeFiles({ outputPath: 'dist/pagefind' });
	await close();
});
process.exit(0);
`,
};
