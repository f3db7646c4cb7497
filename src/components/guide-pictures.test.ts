import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { scenes } from '../../scripts/guide-pictures/scenes.ts';
import { type GuidePictureName, guidePictures, maxPictureBytes, pictureFile, pictureThemes } from './guide-pictures.ts';

const folder = new URL('../assets/huong-dan/', import.meta.url);
const guide = new URL('../../content/trang/huong-dan/', import.meta.url);
const names = Object.keys(guidePictures) as GuidePictureName[];
const texts = readdirSync(guide)
	.map((file) => readFileSync(new URL(file, guide), 'utf8'))
	.join('\n');

describe.each(names)('the picture %s', (name) => {
	test.each(pictureThemes)('is there for a %s screen, as WebP, and small', (theme) => {
		const bytes = readFileSync(new URL(pictureFile(name, theme), folder));
		expect(bytes.toString('latin1', 8, 12)).toBe('WEBP');
		expect(bytes.length).toBeLessThanOrEqual(maxPictureBytes);
	});

	test('is told in words to those who do not see it', () => {
		expect(guidePictures[name]).toMatch(/^\p{Lu}.{30,}\.$/u);
	});

	test('stands in the guide once, above a list with one line for each of its numbers', () => {
		const shown = texts.split(`<GuidePicture name="${name}" />\n\n`);
		expect(shown).toHaveLength(2);
		const list = /^(?:\d+\. .+\n)+/.exec(shown[1]!)?.[0] ?? '';
		expect(list.trimEnd().split('\n')).toHaveLength(scenes[name].callouts.length);
	});
});

test('no picture is left over, and the guide asks for none that is not there', () => {
	const files = names.flatMap((name) => pictureThemes.map((theme) => pictureFile(name, theme)));
	expect(readdirSync(folder).sort()).toEqual(files.sort());
	const asked = [...texts.matchAll(/<GuidePicture name="([^"]+)"/g)].map(([, name]) => name!);
	expect(asked.sort()).toEqual(names.toSorted());
});
