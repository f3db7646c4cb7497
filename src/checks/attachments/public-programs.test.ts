import { describe, expect, test } from 'vitest';
import { check, news, newsPath, shortForm } from '../sample.ts';
import { publicFilesOf } from './sample-attachments.ts';

/** The faults of an archive that holds one more file, which no entry names. */
function faultsOf(path: string, content: string) {
	const held = { 'anh/tiem.jpg': '\u00FF', [path]: content };
	return check({ [newsPath]: news.replace(/\n## [\s\S]*/, '\n') }, { publicFiles: publicFilesOf(held) }).filter(
		({ file }) => file === `../public/${path}`,
	);
}
const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg">\n${inside}\n</svg>`;
const kinds =
	'kho nhận: pdf, docx, doc, odt, xlsx, xls, ods, csv, pptx, ppt, txt, jpg, jpeg, png, webp, mp3, mp4, zip, gif, avif, svg, ico, woff2, json, webmanifest';

test('a drawing that does more than draw is refused at its line, one that only draws is not', () => {
	expect(shortForm(faultsOf('anh/hinh.svg', svg('<title><script>alert(1)</script></title>')))).toEqual([
		expect.stringMatching(/^2:8 lỗi attachment-type: hình vẽ \.svg có thẻ <script>.* → .*\.png hoặc \.webp$/),
	]);
	expect(faultsOf('anh/hinh.svg', svg('<path d="M0 0"/>'))).toEqual([]);
});

const atOurAddress = 'trang web và chương trình có thể chạy mã lệnh ở địa chỉ của kho';

test.each([
	['trang.html', `kho không nhận tệp .html: ${atOurAddress} → lưu lại thành .pdf; ${kinds}`],
	['.well-known/a.htm', `kho không nhận tệp .htm: ${atOurAddress} → lưu lại thành .pdf; ${kinds}`],
	['anh/a.js', `kho không nhận tệp .js: ${atOurAddress} → lưu lại thành .pdf; ${kinds}`],
	['anh/a.svgz', `kho không nhận tệp .svgz: ${atOurAddress} → lưu lại thành .pdf; ${kinds}`],
	['kieu.css', `kho không nhận tệp .css: ${atOurAddress} → lưu lại thành .pdf; ${kinds}`],
	['anh/a.xml', `kho không nhận tệp .xml: ${atOurAddress} → lưu lại thành .pdf; ${kinds}`],
	['a.xsd', `kho không nhận tệp .xsd: ${atOurAddress} → lưu lại thành .pdf; ${kinds}`],
	['anh/a.rng', `kho không nhận tệp .rng: ${atOurAddress} → lưu lại thành .pdf; ${kinds}`],
	['anh/a.kml', `kho không nhận tệp .kml → ${kinds}`],
	['anh/a.heic', 'kho không nhận tệp .heic → lưu ảnh thành .jpg'],
	['web.config', `kho không nhận tệp .config → ${kinds}`],
	['.htaccess', `kho không nhận tệp .htaccess → ${kinds}`],
	['anh/.env', `kho không nhận tệp .env → ${kinds}`],
	['.html', `kho không nhận tệp .html: ${atOurAddress} → lưu lại thành .pdf; ${kinds}`],
	['a', `tệp không có đuôi nên không rõ là loại gì → thêm đuôi; ${kinds}`],
	['a.svg.', `tệp không có đuôi nên không rõ là loại gì → thêm đuôi; ${kinds}`],
	['anh/CNAME', `tệp không có đuôi nên không rõ là loại gì → thêm đuôi; ${kinds}`],
	['anh/._a.html', `kho không nhận tệp .html: ${atOurAddress} → lưu lại thành .pdf; ${kinds}`],
	[
		'_headers',
		'nơi đặt trang coi _headers là cấu hình, lấn quy tắc an toàn mà kho tự viết ra khi dựng → xóa public/_headers; hoặc đổi tên, nếu đó không phải cấu hình',
	],
	[
		'staticwebapp.config.json',
		'nơi đặt trang coi staticwebapp.config.json là cấu hình, lấn quy tắc an toàn mà kho tự viết ra khi dựng → xóa public/staticwebapp.config.json; hoặc đổi tên, nếu đó không phải cấu hình',
	],
])('public/%s is refused: it might be a page, a program or a rule at our address', (path, words) => {
	expect(shortForm(faultsOf(path, '<p>'))).toEqual([`1:1 lỗi attachment-type: ${words}`]);
});

test.each([
	'anh/a.png',
	'anh/Trạm y tế.jpeg',
	'a.gif',
	'a.avif',
	'favicon.ico',
	'phong.woff2',
	'manifest.webmanifest',
	'.well-known/security.txt',
	'.well-known/assetlinks.json',
	'du-lieu-goc/a.csv',
	'.nojekyll',
	'anh/.gitkeep',
	'anh/.DS_Store',
	'anh/._tram.jpg',
])('public/%s stays', (path) => {
	expect(faultsOf(path, 'x')).toEqual([]);
});

test('what macOS leaves beside an attachment is judged as one when it would be a page', () => {
	expect(faultsOf('tep/2025/._a.html', '<p>').map(({ rule }) => rule)).toContain('attachment-type');
	expect(faultsOf('tep/2025/._a.pdf', 'x')).toEqual([]);
});

describe('the name of the site', () => {
	test.each(['kho.vidu.vn', 'kho-y-te.so-y-te.gov.vn\n'])('%j may stand in CNAME', (name) => {
		expect(faultsOf('CNAME', name)).toEqual([]);
	});

	test.each(['', 'vidu', 'a.vn\nb.vn', 'https://a.vn/', 'a.vn <script>', `${'a.'.repeat(200)}vn`])(
		'%j may not',
		(name) => {
			expect(shortForm(faultsOf('CNAME', name))).toEqual([
				'1:1 lỗi attachment-type: tệp CNAME phải chứa đúng một tên miền → viết một dòng, chẳng hạn kho.vidu.vn; không dùng tên miền riêng thì xóa tệp',
			]);
		},
	);
});

describe('names', () => {
	test.each([
		['anh/tram.JPG', 'tram.jpg'],
		['anh/Tram.SVG', 'Tram.svg'],
		['anh/a.B.Png', 'a.B.png'],
	])('public/%s: an extension in capitals is refused', (path, right) => {
		expect(shortForm(faultsOf(path, svg('')))).toEqual([
			`1:1 lỗi attachment-path: đuôi tệp viết hoa: nơi đặt trang nhận ra loại tệp bằng đuôi viết thường → đổi tên thành ${right}, và sửa địa chỉ ở mục dùng tệp này`,
		]);
	});

	test.each(['a?b.txt', 'a#b.txt', 'a%2e.txt', 'a\\b.txt', 'a\nb.svg', 'a:b.txt'])(
		'%j holds a sign that addresses do not',
		(path) => {
			expect(shortForm(faultsOf(path, svg('')))).toEqual([
				expect.stringMatching(/^1:1 lỗi attachment-path: tên tệp hoặc thư mục có dấu/),
			]);
		},
	);

	test('the extension is the last one, whatever stands before it', () => {
		expect(faultsOf('a.txt?b.html', '<p>').map(({ rule }) => rule)).toEqual(['attachment-path', 'attachment-type']);
	});
});
