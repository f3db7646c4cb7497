import type { Page } from '#search/index/run-pagefind.ts';
import { provinces } from '#vocabulary/provinces.ts';
import { pick, randomStream } from '../random.ts';

/** The sentences of Markdown texts, without headings, tables and marks: the words from which pages are made. */
export function sentencesOf(texts: readonly string[]): string[] {
	return texts
		.flatMap((text) => text.replace(/^---[\s\S]*?\n---/, '').split('\n'))
		.filter((line) => /^\p{L}/u.test(line))
		.flatMap((line) => line.split(/(?<=[.;!?])\s+/))
		.filter((sentence) => sentence.length > 30);
}

/** `count` invented pages of 5 to 45 sentences, over eleven years, with the fields and filters that real ones have. */
export async function* inventedPages(count: number, sentences: readonly string[], seed = 31): AsyncGenerator<Page> {
	const random = randomStream(seed);
	const text = (length: number) => Array.from({ length }, () => pick(random, sentences)).join(' ');
	for (let at = 0; at < count; at++) {
		const day = new Date(Date.UTC(2015, 0, 1 + Math.floor((at * 11 * 365) / count))).toISOString().slice(0, 10);
		const province = pick(random, provinces);
		const isDocument = random() < 0.3;
		const number = `${1 + (at % 9000)}/KH-UBND`;
		const title = `${pick(random, sentences).slice(0, 90)} ${province.name}`;
		const fields = [
			filter('loai', isDocument ? 'van-ban' : 'tin-tuc'),
			filter('tinh', province.id),
			filter('chu-de', pick(random, ['y-te-co-so', 'phong-chong-dich', 'kham-chua-benh', 'bao-hiem-y-te'])),
			filter('nam', day.slice(0, 4)),
			filter('muc-do', 'summary'),
			...(isDocument
				? [filter('loai-van-ban', 'ke-hoach'), meta('so', `${number} Kế hoạch UBND ${province.name}`)]
				: []),
			meta('ngay', day),
			meta('dong', `${isDocument ? `Kế hoạch ${number}` : 'Tin tức'} · ${province.name} · ${day}`),
			`<meta content="${day}" data-pagefind-sort="ngay[content]">`,
		];
		yield {
			url: `/tin-tuc/${day.slice(0, 4)}/muc-${at}/`,
			html: `<html lang="vi"><head>${fields.join('')}</head><body data-pagefind-body><h1 data-pagefind-meta="title">${escaped(title)}</h1><p>${escaped(text(5 + Math.floor(random() * 40)))}</p></body></html>`,
		};
	}
}

function filter(name: string, value: string): string {
	return `<meta content="${value}" data-pagefind-filter="${name}[content]">`;
}

function meta(name: string, value: string): string {
	return `<meta content="${escaped(value)}" data-pagefind-meta="${name}[content]">`;
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
