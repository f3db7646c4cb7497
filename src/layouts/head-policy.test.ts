import { hash } from 'node:crypto';
import { expect, test } from 'vitest';
import { headPolicy } from './head-policy.ts';

const source = (content: string) => `'sha256-${hash('sha256', content, 'base64')}'`;
const policyTag = (scripts: string, styles: string) =>
	`<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'${scripts}; style-src 'self'${styles};">`;
const page = (policy: string, { early = '', late = '' } = {}) =>
	`<!doctype html><head><meta charset="utf-8">${early}<title>Tin</title>${policy}${late}</head><body>Tin</body>`;
const own = (html: string) => / content="([^"]*)"/.exec(headPolicy(html))?.[1];

test('puts the policy right behind the character set, and changes nothing else', () => {
	const policy = policyTag('', '');
	expect(headPolicy(page(policy))).toBe(page('', { early: policy }));
});

test('keeps the hashes of inline scripts and styles that the page has', () => {
	const policy = policyTag(` ${source('a()')} ${source('b()')}`, ` ${source('p{}')} ${source('q{}')}`);
	const html = page(policy, { early: '<style>p{}</style>', late: '<script type="module">b()</script>' });
	expect(own(html)).toBe(`default-src 'none'; script-src 'self' ${source('b()')}; style-src 'self' ${source('p{}')};`);
});

test('keeps none for a script that is a file', () => {
	const html = page(policyTag(` ${source('')}`, ''), { late: '<script type="module" src="/_astro/a.js"></script>' });
	expect(own(html)).toBe("default-src 'none'; script-src 'self'; style-src 'self';");
});

test.each(['<!--<script>', '<style>', '</style>', "<script>'"])(
	'takes %s within an attribute for no tag, so that the page keeps its own styles',
	(words) => {
		const policy = policyTag('', ` ${source('p{}')}`);
		const early = `<meta name="description" content="${words}"><style>p{}</style>`;
		expect(headPolicy(page(policy, { early }))).toContain(source('p{}'));
	},
);

test('gives no hash to a script that the policy did not know', () => {
	const html = page(policyTag('', ''), { late: '<script>evil()</script>' });
	expect(own(html)).toBe("default-src 'none'; script-src 'self'; style-src 'self';");
});

test.each([
	['a page without a policy, as the development server makes it', page('')],
	['a piece of a page', '<p>Tin</p>'],
	['a page that only tells of a policy', page('', { late: '&lt;meta http-equiv="content-security-policy"&gt;' })],
])('leaves %s as it is', (_, html) => {
	expect(headPolicy(html)).toBe(html);
});
