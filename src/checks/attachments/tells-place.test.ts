import sharp from 'sharp';
import { expect, test } from 'vitest';
import { check, news, newsPath, shortForm } from '../sample.ts';
import { publicFilesOf } from './sample-attachments.ts';
import { photographWithPlace } from './sample-photograph.ts';
import { tellsPlace } from './tells-place.ts';

const position = {
	GPSLatitudeRef: 'N',
	GPSLatitude: '22/1 23/1 0/1',
	GPSLongitudeRef: 'E',
	GPSLongitude: '103/1 27/1 0/1',
};
const blank = () => sharp({ create: { width: 8, height: 8, channels: 3, background: '#0a6' } });
const withExif = (fields: Record<string, string>) => blank().withExif({ IFD0: { Artist: 'A' }, IFD3: fields });

test.each(['jpeg', 'png', 'webp', 'avif'] as const)('a %s with a position, and one without', async (format) => {
	const telling = await withExif(position).toFormat(format).toBuffer();
	expect((await sharp(telling).metadata()).exif).toBeDefined();
	expect(tellsPlace(telling)).toBe(true);
	expect(tellsPlace(await withExif({}).toFormat(format).toBuffer())).toBe(false);
});

test('XMP tells it too; what is cut off, or only looks like fields, tells nothing', () => {
	const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
	expect(tellsPlace(bytes('x'), bytes('<rdf:Description exif:GPSLatitude="22,23N"/>'))).toBe(true);
	expect(tellsPlace(photographWithPlace)).toBe(true);
	for (let length = 0; length < 40; length++) expect(tellsPlace(photographWithPlace.subarray(0, length))).toBe(false);
	expect(tellsPlace(bytes('II*\0 MM\0*'), bytes(''))).toBe(false);
});

test('it is said where the page shows the picture, and of attachments', () => {
	const held = { 'anh/tiem.jpg': photographWithPlace, 'anh/khac.jpg': photographWithPlace };
	const text = news.replace(/, \[văn bản\]\([^)]*\)/, '');
	const faults = check({ [newsPath]: text }, { publicFiles: publicFilesOf(held) });
	expect(faults.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
		'../public/anh/khac.jpg picture-place',
		`${newsPath} picture-place`,
	]);
	expect(shortForm(faults)[1]).toMatch(/^20:22 cảnh báo picture-place: ảnh public\/anh\/tiem.jpg ghi sẵn tọa độ/);
});
