import sharp from 'sharp';
import { expect, test } from 'vitest';
import { pictureSize } from '#checks/attachments/picture-size.ts';
import { sampleArchive, sampleNews } from '#domain/sample-entries.ts';
import type { PublicPicture } from '../page-kind.ts';
import { sampleSources } from '../sample-sources.ts';
import { newsPages } from './reading-pages.ts';
import { smallerPictures } from './smaller-pictures.ts';

const pictures: Record<string, PublicPicture> = Object.fromEntries(
	Object.entries({
		'/anh/rong.jpg': 1600,
		'/anh/vua.png': 700,
		'/anh/nho.webp': 480,
		'/anh/dong.gif': 900,
		'/anh/nhap.jpg': 900,
	}).map(([url, width]) => [url, { width, height: 300, sha256: () => `băm ${url}`, bytes: () => new Uint8Array() }]),
);
const body = '![Một](/anh/rong.jpg)\n\n![Hai](/anh/nho.webp) ![Ba](/anh/dong.gif) [tệp](/tep/2025/a.pdf)';
const sources = {
	...sampleSources(
		sampleArchive({
			news: [
				sampleNews('mot', { figures: [{ file: '/anh/vua.png', alt: 'Bốn', caption: 'Bốn' }] }, { body }),
				sampleNews('hai', {}, { body: '![Lại](/anh/rong.jpg)' }),
				sampleNews('nhap', { draft: true }, { body: '![Chưa](/anh/nhap.jpg)' }),
			],
		}),
	),
	pictureAt: (url: string) => pictures[url],
};

test('what published entries show is offered once in each smaller width, with what it is made from', () => {
	const files = [...smallerPictures.files(sources)].map(({ path, view }) => ({ path, ...view() }));
	const rong = { src: '/anh/rong.jpg', sha256: 'băm /anh/rong.jpg' };
	expect(files).toEqual([
		{ path: 'anh/rong.jpg-480.webp', ...rong, width: 480 },
		{ path: 'anh/rong.jpg-960.webp', ...rong, width: 960 },
		{ path: 'anh/vua.png-480.webp', src: '/anh/vua.png', sha256: 'băm /anh/vua.png', width: 480 },
	]);
});

test('the page of an entry knows the size of what it shows', () => {
	const page = [...newsPages.pages(sources)].find(({ params }) => params['slug'] === 'mot');
	expect(page!.view().article?.body.pictures.map(({ src, width }) => [src, width])).toEqual([
		['/anh/rong.jpg', 1600],
		['/anh/nho.webp', 480],
		['/anh/dong.gif', 900],
		['/anh/vua.png', 700],
	]);
});

test('a photograph that lies on its side stands upright, as its size says', async () => {
	const canvas = sharp({ create: { width: 1200, height: 800, channels: 3, background: '#0a5459' } });
	const lying = await canvas.jpeg().withMetadata({ orientation: 6 }).toBuffer();
	expect(pictureSize(lying)).toEqual({ width: 800, height: 1200 });
	const made = await smallerPictures.write({ src: '/anh/a.jpg', sha256: '', width: 480 }, '', lying);
	expect(pictureSize(Buffer.from(made))).toEqual({ width: 480, height: 720 });
});

test('a picture that cannot be read is named', async () => {
	const broken = new Uint8Array(Buffer.from('không phải ảnh'));
	await expect(smallerPictures.write({ src: '/anh/hong.jpg', sha256: '', width: 480 }, '', broken)).rejects.toThrow(
		'Không đọc được ảnh public/anh/hong.jpg',
	);
});
