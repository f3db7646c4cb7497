import { describe, expect, test } from 'vitest';
import { headersFor } from './headers.ts';
import { nginxConfiguration } from './nginx.ts';
import type { NginxSite } from './nginx-site.ts';

const site: NginxSite = {
	root: '/var/www/kho y tế',
	serverNames: ['kho.vidu.vn'],
	base: '/',
	listen: ['80'],
	brotli: false,
	moved: [],
	gone: [],
};
const tls = { listen: ['443'], certificate: '/a.pem', key: '/b.pem' };

/** What `add_header` sends for a path: constants, or the first expression of a map that fits. */
function headersSent(text: string, path: string): Record<string, string> {
	const maps = Object.fromEntries(
		[...text.matchAll(/^map \$uri (\$\w+) \{\n([\s\S]*?)^\}/gm)].map(([, name, body = '']) => {
			const lines = [...body.matchAll(/^\t(?:"~(\*?)(.*?)"|default) "(.*)";$/gm)];
			const special = lines.find(
				([, anyCase, source]) => source !== undefined && new RegExp(unescaped(source), anyCase ? 'i' : '').test(path),
			);
			return [name, (special ?? lines.find(([, , source]) => source === undefined))?.[3]];
		}),
	);
	const added = [...text.matchAll(/^\tadd_header (\S+) (?:"(.*)"|(\$\w+)) always;$/gm)];
	const sent = added.map(([, name, constant, variable]) => [name, constant ?? maps[variable!]] as const);
	// nginx sends no header whose value is empty.
	return Object.fromEntries(sent.flatMap(([name, value]) => (value ? [[name!, value]] : [])));
}
const unescaped = (text: string) => text.replaceAll('\\\\', '\\');

describe.each(['/', '/kho-y-te/'])('under %s', (base) => {
	test.each([
		'/tin-tuc/2025/bai/index.html',
		'/404.html',
		'/_astro/trang.Xyz.js',
		'/pagefind/fragment/vi_1.pf_fragment',
		'/tim-kiem/chi-muc/muc-luc.json',
		'/tim-kiem/chi-muc/0a/word/0.bin',
		'/tim-kiem/chi-muc/0a/word/0xbin',
		'/tep/2025/cong-van.pdf',
		'/favicon.svg',
		'/hinh.SVG',
		'/du-lieu/muc.csv',
		'/tinh-thanh/lai-chau/rss.xml',
	])('%s gets what the table says, on http and on https', (path) => {
		const at = `${base.slice(0, -1)}${path}`;
		expect(headersSent(nginxConfiguration({ ...site, base }), at)).toEqual(headersFor(path, { https: false }));
		expect(headersSent(nginxConfiguration({ ...site, base, tls }), at)).toEqual(headersFor(path, { https: true }));
	});
});

test('no header stands in a location, where it would drop all others', () => {
	const text = nginxConfiguration({
		...site,
		base: '/kho-y-te/',
		moved: [{ from: '/a/', to: '/b/' }],
		gone: ['/tep/a'],
	});
	expect(text).not.toMatch(/^\t\tadd_header/m);
});

test('two sites on one server share no variable', () => {
	const variables = (base: string) => nginxConfiguration({ ...site, base }).match(/^map \$uri \$\w+/gm) ?? [];
	const both = [...variables('/'), ...variables('/kho-y-te/')];
	expect(new Set(both).size).toBe(both.length);
	// nginx does not start with names of more than 46 letters unless told to make room.
	for (const line of both) expect(line.length - 'map $uri $'.length).toBeLessThanOrEqual(46);
});

test('a former address leads on with its query, a dollar in it is no variable', () => {
	const text = nginxConfiguration({ ...site, moved: [{ from: '/a "b"/', to: '/giá-$5/' }] });
	expect(text).toContain('location = "/a \\"b\\"/" {\n\t\treturn 301 "/gi%C3%A1-%245/$is_args$args";');
});

test('what the server does not have is only suggested', () => {
	expect(nginxConfiguration(site)).toContain('\t# brotli_static on;');
	expect(nginxConfiguration({ ...site, brotli: true })).toContain('\tbrotli_static on;');
});
