import { expect, inject, test } from 'vitest';
import { siteAddress } from '../../scripts/site-url.ts';
import { fileFor } from './built-pages.ts';

const answer = fetch(new URL('.well-known/security.txt', inject('baseUrl')));
const lines = answer.then(async (response) => (await response.clone().text()).split('\n'));
const named = async (name: string) =>
	(await lines).filter((line) => line.startsWith(`${name}: `)).map((line) => line.slice(name.length + 2));

test('whoever finds a hole finds security.txt where the standard puts it', async () => {
	const { status, headers } = await answer;
	expect(status).toBe(200);
	expect(headers.get('content-type')).toBe('text/plain; charset=utf-8');
	expect(await named('Canonical')).toEqual([new URL('/.well-known/security.txt', siteAddress().origin).href]);
});

test('it holds now, and less than a year', async () => {
	const [expires, ...others] = await named('Expires');
	expect(others).toEqual([]);
	expect(Date.parse(expires!)).toBeGreaterThan(Date.now());
	expect(Date.parse(expires!)).toBeLessThan(Date.now() + 365 * 86_400_000);
});

test('the pages it names are there', async () => {
	const pages = [...(await named('Contact')), ...(await named('Policy'))].filter((url) => url.startsWith('https:'));
	expect(pages.length).toBeGreaterThan(0);
	expect(pages.filter((url) => !fileFor(new URL(url).pathname))).toEqual([]);
});
