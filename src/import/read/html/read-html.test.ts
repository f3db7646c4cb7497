import { describe, expect, test } from 'vitest';
import { readHtml } from './read-html.ts';
import { prose, texts } from './sample-blocks.ts';
import {
	junkWords,
	liferayPage,
	newsBody,
	newsLead,
	newspaperPage,
	newsTitle,
	otherHeadlines,
	provincePage,
	tablePage,
	wordpressPage,
} from './sample-pages.ts';

const pages = { liferayPage, wordpressPage, provincePage, tablePage, newspaperPage };

describe.each(Object.entries(pages))('%s', (name, html) => {
	const { blocks } = readHtml(html);
	const before = texts(
		blocks.slice(
			0,
			blocks.findIndex((block) => 'text' in block && block.text === newsBody[0]),
		),
	);
	const all = texts(blocks).join('\n');

	test('begins with the headline; date and lead stand before the text', () => {
		expect(blocks[0]).toMatchObject({ kind: 'heading', level: 1, text: newsTitle });
		expect(before.some((text) => /13\/0?3\/2025/.test(text))).toBe(true);
		expect(before.some((text) => text.endsWith(newsLead))).toBe(true);
	});

	test('keeps every sentence of the article once and in order', () => {
		const body = texts(blocks).filter((text) => newsBody.includes(text));
		expect(body).toEqual(newsBody);
	});

	test('leaves out menus, buttons, counters and footers', () => {
		const leaked = junkWords.filter((word) => all.includes(word));
		// The portal prints its counter in the line of the date, which understanding reads.
		expect(leaked).toEqual(name === 'provincePage' ? ['Lượt xem'] : []);
	});

	test('appends related items after the article as items below their name', () => {
		const items = blocks.filter((block) => block.kind === 'item' && otherHeadlines.includes(block.text));
		expect(items.map((item) => 'text' in item && item.text).sort()).toEqual([...otherHeadlines].sort());
		const last = Math.max(...newsBody.map((text) => texts(blocks).indexOf(text)));
		expect(texts(blocks).indexOf(otherHeadlines[2]!)).toBeGreaterThan(last);
	});
});

test('what a page states about itself', () => {
	expect(readHtml(wordpressPage).stated).toEqual({
		title: newsTitle,
		url: 'https://cdcmau.example.vn/tap-huan/',
		siteName: 'CDC Mẫu',
		description: newsLead,
		published: '2025-03-13T08:34:00+07:00',
	});
	expect(readHtml(newspaperPage).stated).toMatchObject({
		published: '2025-03-13T08:34:00+07:00',
		url: expect.stringContaining('4861234'),
	});
	const saved = `<!--\n Page saved with SingleFile \n url: https://syt.example.vn/a?id=1 \n saved date: Fri Mar 07 2025 23:30:00 GMT+0000 (x)\n-->${prose}`;
	expect(readHtml(saved).stated).toMatchObject({ url: 'https://syt.example.vn/a?id=1', capturedOn: '2025-03-08' });
});
