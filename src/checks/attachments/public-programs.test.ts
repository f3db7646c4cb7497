import { expect, test } from 'vitest';
import { check, news, newsPath, shortForm } from '../sample.ts';
import { publicFilesOf } from './sample-attachments.ts';

const svg = (inside: string, more = '') => `<svg xmlns="http://www.w3.org/2000/svg"${more}>${inside}</svg>`;

function faultsOf(path: string, content: string) {
	const held = { 'anh/tiem.jpg': '\u00FF', [path]: content };
	return check({ [newsPath]: news.replace(/\n## [\s\S]*/, '\n') }, { publicFiles: publicFilesOf(held) }).filter(
		({ file }) => file === `../public/${path}`,
	);
}

test.each([
	['a program', svg('<script>alert(1)</script>')],
	['a program under a prefix', svg('<s:script xmlns:s="http://www.w3.org/2000/svg">x</s:script>')],
	['a handler', svg('<path d="M0 0"/>', ' onload="alert(1)"')],
	['a page within', svg('<foreignObject><p>x</p></foreignObject>')],
	['a link that runs', svg('<a xlink:href="javascript:alert(1)"><text>x</text></a>')],
	['an address that is set later', svg('<animate attributeName="href" to="javascript:alert(1)"/>')],
	['another drawing', svg('<use href="https://evil.example/a.svg#b"/>')],
	['a picture from elsewhere', svg('<rect fill="url(https://evil.example/a)"/>')],
	['a style from elsewhere', svg('<style>@import "https://evil.example/a.css"</style>')],
	['entities', `<!DOCTYPE svg [<!ENTITY a "<script>alert(1)</script>">]>${svg('&a;')}`],
	['a stylesheet of XML', `<?xml-stylesheet href="a.xsl"?>${svg('')}`],
	['a block of text', svg('<style><![CDATA[x]]></style>')],
	['more than can be read', svg('<path d="M0 0"/>'.repeat(10_000))],
])('a drawing with %s is refused', (_, content) => {
	expect(shortForm(faultsOf('anh/hinh.svg', content))).toEqual([
		expect.stringMatching(/^1:1 lỗi attachment-type: hình vẽ \.svg .* → lưu hình thành \.png hoặc \.webp$/),
	]);
});

test('a drawing that only draws is accepted', () => {
	const fill = '<linearGradient id="a"><stop offset="0" stop-color="#fff"/></linearGradient>';
	const style = '<style>@media (prefers-color-scheme:dark){path{fill:#000}}</style>';
	expect(faultsOf('anh/hinh.svg', svg(`${fill}${style}<path fill="url(#a)" d="M0 0"/><use href="#a"/>`))).toEqual([]);
});

test.each(['trang.html', 'anh/a.js', 'anh/a.xml', '.well-known/a.htm', 'anh/a.svgz', 'kieu.css'])(
	'public/%s is refused: it would be a page or a program at our address',
	(path) => {
		expect(shortForm(faultsOf(path, '<p>'))).toEqual([
			expect.stringMatching(/^1:1 lỗi attachment-type: kho không nhận tệp/),
		]);
	},
);

test('pictures and plain text stay', () => {
	for (const path of ['anh/a.png', 'manifest.webmanifest', '.well-known/security.txt'])
		expect(faultsOf(path, 'x'), path).toEqual([]);
});
