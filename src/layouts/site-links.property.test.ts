import fc from 'fast-check';
import type { Nodes } from 'hast';
import { htmlToHast } from 'satteri';
import { expect, test } from 'vitest';
import { siteLinks } from './site-links.ts';

const name = fc.constantFrom(
	'a',
	'p',
	'IMG',
	'form',
	'script',
	'style',
	'title',
	'textarea',
	'noscript',
	'table',
	'meta',
);
const attribute = fc.constantFrom(
	...['href', 'HREF', 'src', 'title', 'alt', 'data-x', 'id', 'hidden', '=', 'a"', "a'b", 'action'],
);
const value = fc.constantFrom(
	'/so/',
	'/',
	'//vidu.vn/',
	'#a',
	'https://vidu.vn/',
	'# > b',
	'#<a href=/so/>',
	'',
	'/a&amp;b',
);
const pieces = fc.oneof(
	fc.constantFrom(
		...['<', '>', '</', '/>', '=', ' ', '\n', '"', "'", '<!--', '-->', '--!>', '<!', '<?', '-', 'đ', '/so/'],
	),
	name.map((text) => `<${text}>`),
	name.map((text) => `</${text}>`),
	fc
		.tuple(name, attribute, value, fc.constantFrom('"', "'", ''), fc.constantFrom('', '/', ' b ', ' c=d'))
		.map(([tag, key, text, quote, rest]) => `<${tag} ${key}=${quote}${text}${quote}${rest}>`),
);
const html = fc.array(pieces, { maxLength: 14 }).map((parts) => `<body>${parts.join('')}`);

const addresses = new Set(['href', 'src', 'action']);

/** An address on the site: from the root, or relative without the colon of a scheme. */
const own = /^(\s*)(?:\/(?!\/)|(?=[^\s/#?])(?![^/?#]*[:&]))/;

/** The tree with the base in front of every address of the site, as it stands on the first page. */
function moved(node: Nodes): unknown {
	const children = 'children' in node ? { children: node.children.map(moved) } : {};
	if (node.type !== 'element') return { ...node, ...children, position: undefined };
	const properties = Object.entries(node.properties).map(([key, text]) => [
		key,
		addresses.has(key.toLowerCase()) && typeof text === 'string' ? text.replace(own, '$1/kho-y-te/') : text,
	]);
	return { ...node, ...children, position: undefined, properties: Object.fromEntries(properties) };
}

/** The same tree as it stands. */
function unplaced(node: Nodes): unknown {
	return { ...node, position: undefined, ...('children' in node && { children: node.children.map(unplaced) }) };
}

test('a parser of HTML sees the same document, but for the addresses', () => {
	fc.assert(
		fc.property(html, (text) => {
			const after = siteLinks(text, { base: '/kho-y-te/', page: '/' });
			expect(unplaced(htmlToHast(after) as Nodes)).toEqual(moved(htmlToHast(text) as Nodes));
		}),
		{ numRuns: 3000 },
	);
});

test('elsewhere than at the root of a host the base is all that comes in', () => {
	fc.assert(
		fc.property(html, (text) => {
			const atRoot = siteLinks(text, { base: '/', page: '/' });
			expect(siteLinks(text, { base: '/kho-y-te/', page: '/' }).replaceAll('/kho-y-te/', '/')).toBe(atRoot);
			expect(siteLinks(atRoot, { base: '/', page: '/' })).toBe(atRoot);
		}),
		{ numRuns: 3000 },
	);
});

test('at the root of a host relative addresses become whole as they do in a folder', () => {
	const some = fc
		.tuple(
			name,
			fc.constantFrom('href', 'SRC', 'action', 'formaction', 'srcset', 'cite', 'content', 'alt'),
			fc.constantFrom(
				'a.html',
				'../a/',
				'./',
				' a',
				'a b',
				'/so/',
				'#a',
				'?q',
				'mailto:a@b.vn',
				'&#97;',
				'a/b:c',
				'0; url=a',
				'',
			),
			fc.constantFrom('"', "'", ''),
			fc.constantFrom('', ' http-equiv=refresh', '\n=', ' href = "c"'),
		)
		.map(([tag, key, text, quote, rest]) => `<${tag} ${key}=${quote}${text}${quote}${rest}>`);
	fc.assert(
		fc.property(fc.array(fc.oneof(pieces, some), { maxLength: 10 }), (parts) => {
			const page = '/tin-tuc/2025/x/';
			const inFolder = siteLinks(parts.join(''), { base: '/kho-y-te/', page });
			expect(siteLinks(parts.join(''), { base: '/', page })).toBe(inFolder.replaceAll('/kho-y-te/', '/'));
		}),
		{ numRuns: 3_000 },
	);
});
