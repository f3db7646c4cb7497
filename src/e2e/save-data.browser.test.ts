import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { sharedBrowser } from './shared-browser.ts';

/** What loads ahead of its use, and what a reader who wants little traffic is spared until they ask. */

const browser = sharedBrowser();

/** Milliseconds in which everything has begun to load that is loaded without being asked for. */
const aWhile = 700;

interface Place {
	readonly path: string;
	/** What somebody does who may not go on. */
	readonly begin: (page: Page) => Promise<void>;
	/** What is there once they have gone on. */
	readonly type: string;
	readonly answer: string;
}

const focus = (selector: string) => (page: Page) => page.focus(selector);
const ownBox = 'main form[action$="/tim-kiem/"] input';

const places: Record<string, Place> = {
	'the box of the home page': { path: '/', begin: focus(ownBox), type: 'lai', answer: '[role=option]' },
	'the search page': { path: '/tim-kiem/', begin: focus('#q'), type: 'lai', answer: '[role=option]' },
	'the filter of documents': {
		path: '/van-ban/',
		begin: focus('#trang--o-loc'),
		type: '02',
		answer: '#trang--loc [role=status]:not(:empty)',
	},
};

const dialog: Place = {
	path: '/gioi-thieu/',
	begin: async (page) => {
		await page.keyboard.press('/');
		await page.waitForSelector('dialog[open]');
	},
	type: 'lai',
	answer: '[role=option]',
};

/** What is loaded after the page stands there: as someone begins, and as they go on. */
async function loads({ path, begin, type, answer }: Place, saveData: boolean): Promise<[string[], string[]]> {
	const context = await browser.instance.newContext({ serviceWorkers: 'block' });
	try {
		const page = await context.newPage();
		// The browser tells a wish that its test cannot set.
		await page.addInitScript((wish) => {
			Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ saveData: wish }) });
		}, saveData);
		await page.goto(new URL(path, inject('baseUrl')).href, { waitUntil: 'networkidle' });
		let loaded: string[] = [];
		page.on('request', (request) => loaded.push(new URL(request.url()).pathname.split('.')[0]!));
		await begin(page);
		await page.waitForLoadState('networkidle');
		await page.waitForTimeout(aWhile);
		const atFirst = loaded;
		loaded = [];
		await page.keyboard.type(type);
		await page.waitForSelector(answer, { state: 'attached' });
		await page.waitForTimeout(aWhile);
		return [atFirst, loaded];
	} finally {
		await context.close();
	}
}

describe.each(Object.entries(places))('%s', (_, place) => {
	test('loads ahead what its user will need', async () => {
		const [ahead] = await loads(place, false);
		expect(ahead).not.toEqual([]);
	});

	test('loads nothing for one who saves data until they type, and works then', async () => {
		const [ahead, asked] = await loads(place, true);
		expect(ahead).toEqual([]);
		expect(asked).not.toEqual([]);
	});
});

test('the search dialog loads its list when it opens, for one who saves data when they type', async () => {
	const [ahead] = await loads(dialog, false);
	const [saved, asked] = await loads(dialog, true);
	expect(ahead).toContain('/goi-y');
	expect(saved).not.toContain('/goi-y');
	expect(asked).toContain('/goi-y');
});

test('addresses of titles are fetched while they are shown, for one who saves data when one of them is chosen', async () => {
	const [home] = Object.values(places);
	const links = ([, files]: readonly string[][]) => files?.filter((file) => file.startsWith('/goi-y/'));
	expect(links(await loads(home!, false))).not.toEqual([]);
	expect(links(await loads(home!, true))).toEqual([]);
});
