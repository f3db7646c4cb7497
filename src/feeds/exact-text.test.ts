import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { FeedItem, FeedView } from './feed-view.ts';
import { writeAtom } from './write-atom.ts';
import { writeJsonFeed } from './write-json-feed.ts';
import { writeRss } from './write-rss.ts';

const hostile = [
	'Trẻ <17 tuổi, {ngoặc nhọn} & «ngoặc kép» "nháy" \'nháy đơn\'',
	'Hai lần ]]> rồi ]]> nữa, và <![CDATA[ mở',
	'Đã thoát sẵn: &amp; &lt;b&gt; &#60; &quot;',
	'<script>alert(1)</script><p>không phải đoạn</p>',
	'Ộ Ữ Ẵ ặ ỹ Đ'.normalize('NFC'),
	'a < b > c && d $& $1 \\n',
];
const words = hostile.join(' ');

const item: FeedItem = {
	id: '/tin-tuc/2025/mot/',
	url: '/tin-tuc/2025/mot/',
	title: words,
	paragraphs: hostile,
	published: '2025-03-17',
	appeared: '2025-03-17',
	updated: '2025-03-18',
	tags: [{ scheme: '/chu-de/', term: 'tiem-chung', label: words }],
};
const view = (format: FeedView['format'], more: Partial<FeedItem> = {}): FeedView => ({
	format,
	address: { origin: 'https://vidu.vn', base: '/kho-y-te/' },
	url: '/tin-tuc/',
	id: '/tin-tuc/',
	title: words,
	description: words,
	items: [{ ...item, ...more }],
});

const { window } = new JSDOM('');
/** As a browser reads it; throws when it is not well-formed. */
const xml = (text: string) => new window.DOMParser().parseFromString(text, 'text/xml');
const shownAs = (html: string) => {
	const template = window.document.createElement('template');
	template.innerHTML = html;
	return template.content;
};
const paragraphsOf = (html: string) => [...shownAs(html).querySelectorAll('p')].map((p) => p.textContent);

describe('texts come out of a feed as they went in', () => {
	test('RSS: plain titles, descriptions in HTML', () => {
		const channel = xml(writeRss(view('rss'))).querySelector('channel')!;
		expect(channel.querySelector('title')!.textContent).toBe(words);
		expect(channel.querySelector('description')!.textContent).toBe(words);
		expect(channel.querySelector('item > title')!.textContent).toBe(words);
		expect(channel.querySelector('category')!.textContent).toBe(words);
		expect(paragraphsOf(channel.querySelector('item > description')!.textContent)).toEqual(hostile);
	});

	test('Atom: titles and summaries in HTML, everything else plain', () => {
		const feed = xml(writeAtom(view('atom'))).documentElement;
		const entry = feed.querySelector('entry')!;
		expect(feed.querySelector('title')!.textContent).toBe(words);
		expect(feed.querySelector('subtitle')!.textContent).toBe(words);
		expect(entry.querySelector('title')!.getAttribute('type')).toBe('html');
		expect(shownAs(entry.querySelector('title')!.textContent).textContent).toBe(words);
		expect(paragraphsOf(entry.querySelector('summary')!.textContent)).toEqual(hostile);
		expect(entry.querySelector('category')!.getAttribute('label')).toBe(words);
	});

	test('JSON: plain throughout', () => {
		const feed = JSON.parse(writeJsonFeed(view('json')));
		expect([feed.title, feed.description, feed.items[0].title]).toEqual([words, words, words]);
		expect(feed.items[0].content_text).toBe(hostile.join('\n\n'));
		expect(feed.items[0].tags).toEqual([words]);
	});
});

test('what XML cannot hold is left out', () => {
	const title = 'Tin\u0000 \u0001có\u0002 ký \uD800tự\uFFFE lạ \u{1F3E5}';
	for (const text of [writeRss(view('rss', { title })), writeAtom(view('atom', { title }))]) {
		expect(xml(text).querySelector(':is(item, entry) > title')!.textContent).toBe('Tin có ký tự lạ 🏥');
	}
});

test('a single paragraph has no element around it', () => {
	const text = writeRss(view('rss', { paragraphs: ['Một < hai'] }));
	expect(xml(text).querySelector('item > description')!.textContent).toBe('Một &lt; hai');
});
