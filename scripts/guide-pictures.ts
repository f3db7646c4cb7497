import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
	type GuidePictureName,
	guidePictures,
	maxPictureBytes,
	pictureFile,
	pictureThemes,
} from '#components/guide-pictures.ts';
import { launchBrowser } from '../src/e2e/browser.ts';
import { build, inventedProject } from '../src/e2e/copied-project.ts';
import { guideEntries, guideExamples, withAddition } from './guide-examples.ts';
import { placeCallouts } from './guide-pictures/callouts.ts';
import { scenes } from './guide-pictures/scenes.ts';
import { toWebp } from './guide-pictures/to-webp.ts';
import { root } from './paths.ts';
import { serve } from './serve.ts';

// Takes the pictures of the guide again: npm run guide:pictures. They show the guide's own examples, built as a site.
const folder = 'src/assets/huong-dan';
const names = Object.keys(guidePictures) as GuidePictureName[];
/** As narrow as a phone, so that the letters stay large where the guide shows the picture. */
const viewport = { width: 420, height: 900 };

const copy = inventedProject(entries());
// The guide cannot be built without its pictures; what stands in for a missing one is never shown.
mkdirSync(join(copy, folder), { recursive: true });
for (const name of names) {
	for (const theme of pictureThemes) {
		const file = join(copy, folder, pictureFile(name, theme));
		if (!existsSync(file))
			writeFileSync(file, Buffer.from('UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==', 'base64'));
	}
}
await build(copy);
const [site, browser] = await Promise.all([serve({ root: join(copy, 'dist'), port: 0 }), launchBrowser()]);
try {
	mkdirSync(join(root, folder), { recursive: true });
	for (const colorScheme of pictureThemes) {
		const context = await browser.newContext({ viewport, deviceScaleFactor: 2, colorScheme, reducedMotion: 'reduce' });
		for (const name of names) {
			const page = await context.newPage();
			await page.goto(new URL(scenes[name].path.slice(1), site.url).href, { waitUntil: 'networkidle' });
			// The first time the heading font may have come too late to be used.
			await page.reload({ waitUntil: 'networkidle' });
			const clip = await placeCallouts(page, scenes[name]);
			const webp = await toWebp(page, await page.screenshot({ clip, fullPage: true }), maxPictureBytes);
			const file = `${folder}/${pictureFile(name, colorScheme)}`;
			writeFileSync(join(root, file), webp);
			console.log(`${file}: ${Math.ceil(webp.length / 1000)} kB`);
			await page.close();
		}
		await context.close();
	}
} finally {
	await browser.close();
	await site.close();
	rmSync(copy, { recursive: true, force: true });
}

/** The guide's examples, and the example of a withdrawn entry as a further news item. */
function entries(): Record<string, string> {
	const whole = guideEntries();
	const withdrawn = guideExamples().find(({ text }) => text.startsWith('withdrawn:'))!;
	return {
		...whole,
		'tin-tuc/2026/lai-chau-tiem-vac-xin-soi-vung-cao.md': withAddition(whole[withdrawn.path]!, withdrawn),
	};
}
