import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser } from '../src/e2e/browser.ts';
import { pageOfEachKind } from '../src/e2e/page-kinds.ts';
import { isBuilt } from './build-marker.ts';
import { cache, dist } from './paths.ts';
import { serve } from './serve.ts';

// Pictures for people to look at: node scripts/screenshots.ts [--out DIR] [paths…]
const { values, positionals } = parseArgs({ options: { out: { type: 'string' } }, allowPositionals: true });
const out = values.out ?? join(cache, 'screenshots');
const paths =
	positionals.length > 0 ? positionals : Object.values(pageOfEachKind()).filter((path) => path !== undefined);
const widths = [360, 768, 1280];

if (!isBuilt()) console.warn('dist/ không khớp với nguồn hiện tại; chạy «npm run build» nếu muốn ảnh mới.');
mkdirSync(out, { recursive: true });
const [site, browser] = await Promise.all([serve({ root: dist, port: 0 }), launchBrowser()]);
try {
	for (const path of paths) {
		const name = path.replace(/^\/|\/$/g, '').replaceAll('/', '_') || 'trang-chu';
		const page = await browser.newPage();
		await page.emulateMedia({ reducedMotion: 'reduce' });
		// The first time the heading font may come too late to be used.
		await page.goto(new URL(path.slice(1), site.url).href, { waitUntil: 'networkidle' });
		for (const width of widths) {
			await page.setViewportSize({ width, height: width < 600 ? 740 : 900 });
			for (const colorScheme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme });
				await page.goto(new URL(path.slice(1), site.url).href, { waitUntil: 'networkidle' });
				await page.screenshot({ path: join(out, `${name}-${width}-${colorScheme}.png`), fullPage: true });
			}
		}
		// A page printed from a dark screen must come out on white paper, as the print styles say.
		await page.pdf({ path: join(out, `${name}.pdf`), format: 'A4', preferCSSPageSize: true });
		await page.close();
		console.log(`${path} → ${join(out, name)}-*.png, .pdf`);
	}
} finally {
	await browser.close();
	await site.close();
}
