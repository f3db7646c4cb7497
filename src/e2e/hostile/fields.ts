import type { RuleId } from '#checks/catalogue/catalogue.ts';
import { type FieldName, type Hostile, inPlace } from './hostile.ts';

const breakouts: readonly string[] = [
	'</title><script>alert(1)</script>',
	'"><img src=x onerror=alert(1)>',
	"' onmouseover='alert(1)",
	'</script><script>alert(1)</script>',
	'<!--<script>alert(1)',
	']]></title><x:script xmlns:x="http://www.w3.org/1999/xhtml">alert(1)</x:script><![CDATA[',
	'&lt;script&gt;alert(1)&lt;/script&gt; &amp;amp;',
	`{alert(1)} $${'{alert(1)}'} {{alert(1)}} <%= 1 %>`,
	'\\u003cscript\\u003ealert(1)\\u003c/script\\u003e \u2028alert(1)',
	"=cmd|' /C calc'!A0",
	'@SUM(1+1)*cmd',
	'+1+cmd|x',
	'-2+3+cmd|x',
	'a","b"\nc;d',
	'[bấm](javascript:alert(1)) <b>đậm</b>',
	'javascript:alert(1)',
	'../../../../etc/passwd%00',
	'%3Cscript%3Ealert(1)%3C/script%3E',
];

const texts: readonly FieldName[] = [
	'summary',
	'rights',
	'notes[]',
	'source.name',
	'source.author',
	'figures[].caption',
	'files[].name',
	'mentions.organisations[]',
	'corrections[].reason',
];

const addresses: readonly string[] = [
	...[
		'javascript:alert(1)',
		'java\tscript:alert(1)',
		'JAVASCRIPT:alert(1)',
		'data:text/html,<script>alert(1)</script>',
	],
	...['vbscript:x', '//evil.example/x', 'https://moh.gov.vn@evil.example/', 'https:\\\\evil.example', 'https://'],
];

const refused = (
	place: Hostile['place'],
	rows: readonly (readonly [name: string, text: string, rule: RuleId])[],
): Hostile[] =>
	inPlace(
		place,
		rows.map(([name, text, rule]) => [name, text, [rule]]),
	).map((one) => ({ ...one, refused: true }));

/** Front matter whose values break out of where they are shown: pages, heads, JSON-LD, feeds, tables. */
export const hostileFields: readonly Hostile[] = [
	...inPlace(
		'title',
		breakouts.map((text, index) => [`title: ${index + 1}`, `${text} (tin ${index + 1})`]),
	),
	// Each text in another field, so that every field gets several.
	...texts.flatMap((place, index) =>
		[0, 5, 9].map((step): Hostile => {
			const text = breakouts[(index + step) % breakouts.length]!;
			return { name: `${place}: ${step}`, place, text };
		}),
	),
	...inPlace('files[].url', [['file out of the site', '/tep/../../../etc/passwd', ['missing-file']]]),
];

/** Front matter that is no entry. */
export const refusedFields: readonly Hostile[] = [
	...(['source.url', 'capture.url', 'files[].url'] as const).flatMap((place) =>
		refused(
			place,
			addresses.map((text, index) => [`${place}: ${index + 1}`, text, 'schema']),
		),
	),
	...refused('figures[].file', [
		['picture from elsewhere', 'https://evil.example/a.png', 'schema'],
		['picture from elsewhere in disguise', '/\\evil.example/a.png', 'schema'],
		['field with a picture of data', 'data:image/svg+xml,<svg onload=alert(1)>', 'schema'],
	]),
	...refused('files[].url', [['file of another host', '/\t/evil.example/a.pdf', 'schema']]),
	...refused('front matter', [
		['tag of YAML', 'title: !!js/function "function () { alert(1) }"', 'schema'],
		['alias bomb', 'a: &a [x, x]\nb: &b [*a, *a]\ntitle: *b', 'front-matter'],
		['merge of keys', 'title: a\n<<: { draft: false }', 'schema'],
		['prototype', 'title: a\n__proto__: { draft: false }\nconstructor: { prototype: { x: 1 } }', 'schema'],
		['two documents', 'title: a\n--- \n...\n---\nalert: 1', 'schema'],
		['key that is a map', '? { a: b }\n: c\ntitle: a', 'schema'],
		['levels', `title: ${'['.repeat(2000)}`, 'front-matter'],
		['too long', `title: ${'x'.repeat(70_000)}`, 'front-matter'],
	]),
];
