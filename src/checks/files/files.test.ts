import { describe, expect, it, test } from 'vitest';
import { check, checkWith, document, news, newsPath, shortForm, soundFiles } from '../sample.ts';

const path = 'tin-tuc/2025/x.md';
const bytes = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
const saveAsUtf8 =
	'trong Notepad chọn Save As, ô Encoding chọn UTF-8; hoặc tạo tệp mới trên trang GitHub, GitLab rồi dán chữ vào';
const noOpening = 'tệp không mở đầu bằng phần khai báo giữa hai dòng ---';
const choose =
	'phần trên dòng ======= là một bản, phần dưới là bản kia: giữ bản đúng, rồi xóa ba dòng <<<<<<<, ======= và >>>>>>>';
const aliasBomb = [...'bcdefghij']
	.map((key, index) => `${key}: &${key} [${`*${'abcdefghi'[index]},`.repeat(9)}]`)
	.join('\n');

test.each<[name: string, content: string | Uint8Array, fault: string]>([
	['empty', '', '1:1 lỗi file-empty: tệp trống → viết nội dung hoặc xóa tệp'],
	['only white space', ' \n\n', '1:1 lỗi file-empty: tệp trống → viết nội dung hoặc xóa tệp'],
	[
		'5 MB',
		'a'.repeat(5_000_000),
		'1:1 lỗi file-size: tệp quá lớn: 4,8 MB, giới hạn 2 MB → tách thành nhiều mục, hoặc đặt tệp gốc trong public/',
	],
	[
		'binary',
		bytes('---\0'),
		'1:1 lỗi file-binary: tệp chứa dữ liệu nhị phân (của Word, PDF hay ảnh), không phải văn bản → mở tệp gốc, chép phần chữ rồi dán vào một tệp .md mới',
	],
	[
		'not UTF-8',
		new Uint8Array([0x2d, 0xe9, 0x20]),
		'1:1 lỗi file-encoding: tệp không phải văn bản UTF-8 → mở bằng trình soạn thảo và lưu lại với bảng mã UTF-8',
	],
	[
		'no front matter',
		'# Chào\n',
		'1:1 lỗi front-matter: tệp không mở đầu bằng phần khai báo giữa hai dòng --- → dòng đầu tiên phải là ---; chép mẫu trong hướng dẫn đăng bài, rồi đặt nội dung này dưới dòng --- thứ hai',
	],
	[
		'unclosed front matter',
		'---\ntitle: a\n',
		'1:1 lỗi front-matter: phần đầu tệp không có dòng --- đóng lại → thêm một dòng --- sau khóa cuối cùng',
	],
	[
		'empty front matter',
		'---\n---\n',
		'2:1 lỗi front-matter: phần đầu tệp phải gồm các dòng «khóa: giá trị» → chép phần đầu của một mục có sẵn rồi sửa',
	],
	[
		'a list',
		'---\n- a\n---\n',
		'2:1 lỗi front-matter: phần đầu tệp phải gồm các dòng «khóa: giá trị» → chép phần đầu của một mục có sẵn rồi sửa',
	],
	[
		'alias bomb',
		`---\na: &a [x]\n${aliasBomb}\n---\n`,
		'3:8 lỗi front-matter: kho không dùng neo (&) và bí danh (*) của YAML → viết giá trị ra đầy đủ',
	],
	[
		'deep nesting',
		`---\na: ${'['.repeat(20_000)}\n---\n`,
		'2:1 lỗi front-matter: các cấp lồng nhau quá sâu → viết đơn giản lại',
	],
	[
		'colon without quotes',
		'---\ntitle: Bộ Y tế: tin\n---\n',
		'2:8 lỗi front-matter: giá trị có dấu hai chấm mà không có ngoặc kép → đặt cả giá trị trong ngoặc kép thẳng "…"',
	],
	[
		'unclosed quote',
		'---\nid: x\ntitle: "Bộ\nrights: x\n---\n',
		'3:8 lỗi front-matter: dấu ngoặc kép chưa đóng → thêm " ở cuối giá trị; dấu " nằm bên trong viết \\"',
	],
	[
		'UTF-16',
		utf16(news),
		`1:1 lỗi file-encoding: tệp ghi bằng bảng mã UTF-16 (Notepad cũ gọi là «Unicode») → ${saveAsUtf8}`,
	],
	[
		'UTF-16 without its mark',
		utf16(news).slice(2),
		`1:1 lỗi file-encoding: tệp ghi bằng bảng mã UTF-16 (Notepad cũ gọi là «Unicode») → ${saveAsUtf8}`,
	],
	[
		'an empty first line',
		`\n${news}`,
		`1:1 lỗi front-matter: ${noOpening} → xóa dòng trống ở đầu tệp; dòng đầu tiên phải là ---`,
	],
	['words before it', `Tin mới\n${news}`, `1:1 lỗi front-matter: ${noOpening} → xóa mọi chữ trên dòng --- đầu tiên`],
	[
		'a dash that Word made',
		news.replace('---', '—'),
		`1:1 lỗi front-matter: ${noOpening} → sửa dòng này thành đúng ba dấu gạch nối liền nhau: ---`,
	],
	[
		'four hyphens',
		news.replace('---', '----'),
		`1:1 lỗi front-matter: ${noOpening} → sửa dòng này thành đúng ba dấu gạch nối liền nhau: ---`,
	],
	[
		'the template with its code fence',
		`\`\`\`yaml\n${news}\`\`\`\n`,
		`1:1 lỗi front-matter: ${noOpening} → xóa dòng \`\`\` ở đầu và ở cuối tệp; dòng đầu tiên phải là ---`,
	],
	['no opening line', news.replace('---\n', ''), `1:1 lỗi front-matter: ${noOpening} → thêm một dòng --- ở trên cùng`],
	[
		'dashes that Word made below',
		'---\ntitle: a\n–––\n',
		'3:1 lỗi front-matter: phần đầu tệp không có dòng --- đóng lại → dòng này phải là đúng ba dấu gạch nối liền nhau: ---',
	],
	[
		'front matter pasted again',
		news.replace(/^(---[\s\S]*?---\n)/, '$1\n$1'),
		'14:1 lỗi front-matter: phần thông tin đầu tệp bị dán lần thứ hai vào nội dung → xóa từ dòng --- này đến hết dòng --- kế tiếp',
	],
	[
		'a conflict in the text',
		news.replace('## I.', '<<<<<<< HEAD\n## I.\n=======\n## 1.\n>>>>>>> nhanh\n##'),
		`14:1 lỗi merge-conflict: hai người sửa cùng một chỗ (đến dòng 18), git để lại cả hai bản và chưa ai chọn → ${choose}`,
	],
	['tab', '---\nsource:\n\tname: x\n---\n', '3:1 lỗi front-matter: thụt dòng bằng phím Tab → thụt dòng bằng dấu cách'],
])('a file that cannot be read gives one fault: %s', (_, content, fault) => {
	const faults = check({ [path]: content, ...soundFiles });
	expect(shortForm(faults)).toEqual([fault]);
	expect(faults[0]?.file).toBe(path);
});

test.each<[name: string, faults: string[], content: string]>([
	[
		'BOM',
		[
			'1:1 lỗi byte-order-mark: tệp mở đầu bằng dấu thứ tự byte (BOM, U+FEFF) → xóa hẳn dòng đầu rồi gõ lại; trên máy riêng: chạy npm run check -- --fix',
		],
		`\uFEFF${news}`,
	],
	[
		'CRLF',
		[
			'1:4 lỗi line-ends: tệp dùng dấu xuống dòng kiểu Windows (CRLF); kho dùng LF → xóa tệp, tạo lại trên trang GitHub, GitLab rồi dán nội dung vào; trên máy riêng: chạy npm run check -- --fix',
		],
		news.replaceAll('\n', '\r\n'),
	],
	[
		'one CRLF',
		[
			'2:55 lỗi line-ends: tệp dùng dấu xuống dòng kiểu Windows (CRLF); kho dùng LF → xóa tệp, tạo lại trên trang GitHub, GitLab rồi dán nội dung vào; trên máy riêng: chạy npm run check -- --fix',
		],
		news.replace('tuổi\n', 'tuổi\r\n'),
	],
	[
		'duplicate key',
		['5:1 lỗi front-matter: khóa này đã có ở trên: «title» → giữ một, xóa một'],
		news.replace('eventOn:', 'title: Khác\neventOn:'),
	],
])('a fault of form leaves the rest checked: %s', (_, expected, content) => {
	expect(shortForm(check({ ...soundFiles, [newsPath]: content }))).toEqual(expected);
	const other = check({ ...soundFiles, [newsPath]: content.replace('[lai-chau]', '[lai-chua]') });
	expect(other.map(({ rule }) => rule)).toContain('schema');
	expect(other.find(({ rule }) => rule === 'schema')?.line).toBe(content.includes('Khác') ? 7 : 6);
});

describe('file names', () => {
	test.each<[path: string, hint: string]>([
		['tin-tuc/2025/Bài Viết.md', 'đổi thành «tin-tuc/2025/bai-viet.md»'],
		['tin-tuc/2025/BAI.md', 'đổi thành «tin-tuc/2025/bai.md»'],
		['Tin-Tuc/2025/bai.md', 'đổi thành «tin-tuc/2025/bai.md»'],
		['tin-tuc/bai.md', 'đổi thành «tin-tuc/<năm>/bai.md»'],
		['tin-tuc/2025/03/bai.md', 'đổi thành «tin-tuc/2025/bai.md»'],
		['tin-tuc/2025/bai.markdown', 'đổi thành «tin-tuc/2025/bai.md»'],
		['tin-tuc/2025/bai.txt', 'đổi thành «tin-tuc/2025/bai.md»'],
		['tin-tuc/2025/a.jpg', 'ảnh đặt trong public/anh/, tệp đính kèm trong public/tep/<năm>/'],
		['tin-tuc/2025/bai.md.txt', 'đổi thành «tin-tuc/2025/bai.md»'],
		['tin-tuc/2025/bai', 'nếu đây là bài thì thêm đuôi .md: «tin-tuc/2025/bai.md»'],
		[
			'tin-tuc/2025/bai.docx',
			'tạo một tệp .md rồi dán phần chữ vào; muốn người đọc tải được tệp này thì đặt trong public/tep/<năm>/',
		],
		['tin-tuc/2025/bai.mdx', 'đổi thành «tin-tuc/2025/bai.md»; thẻ và dấu { } của MDX không dùng được trong bài'],
		...['astro', 'js', 'ts', 'svg', 'jsx', 'vue'].map((kind): [string, string] => [
			`van-ban/2025/bai.${kind}`,
			'xóa tệp này: kho không nhận mã chạy trong content/; hình vẽ thì lưu thành .png và đặt trong public/anh/',
		]),
		['tin-tuc/2025/~$bai.docx', 'xóa tệp này: máy tự sinh ra, không phải bài'],
		['tin-tuc/2025/Thumbs.db', 'xóa tệp này: máy tự sinh ra, không phải bài'],
		['Bài mới.md', 'chuyển vào thư mục của nó, ví dụ «tin-tuc/<năm>/bai-moi.md»'],
		['tin-tuk/2025/a.md', 'đổi thành «tin-tuc»'],
		['khac/a.md', 'dùng một trong: tin-tuc, van-ban, diem-tin, trang, tu-vung'],
		['trang/Giới thiệu.mdx', 'đổi thành «trang/gioi-thieu.mdx»'],
		['trang/moi.md', 'đổi thành «trang/moi.mdx»'],
		['trang/huong-dan/Sửa bài.mdx', 'đổi thành «trang/huong-dan/sua-bai.mdx»'],
		['trang/khac/sua-bai.mdx', 'đổi thành «trang/sua-bai.mdx»'],
		['tu-vung/co-quann.json', 'tệp được phép: co-quan.json'],
	])('%s', (wrong, hint) => {
		const content = wrong.endsWith('.json') ? '{}' : news.replace(/\n## [\s\S]*/, '\n');
		const faults = check({ [wrong]: content });
		expect(faults).toMatchObject([{ file: wrong, line: 1, column: 1, rule: 'file-name', severity: 'error', hint }]);
	});

	it('leaves notes at the root and hidden files alone', () => {
		expect(check({ 'README.md': '# Chào', 'tin-tuc/.gitkeep': '', 'ghi-chu.txt': '' })).toEqual([]);
	});

	it('checks the content of a misnamed file all the same', () => {
		const faults = check({ 'van-ban/2025/Kế hoạch.md': document.replace('ke-hoach', 'ke-hoac') });
		expect(faults.map(({ rule }) => rule)).toEqual(['document-file-name', 'file-name', 'schema']);
	});
});

describe('stand-alone pages', () => {
	it('need a title and headings in order', () => {
		const faults = check({ 'trang/a.mdx': '---\nnav: 1\n---\n\n### Sâu quá\n' });
		expect(shortForm(faults)).toEqual([
			'1:1 lỗi page-title: trang thiếu tiêu đề → thêm dòng «title: …» vào phần đầu tệp',
			'5:1 lỗi heading-level: tiêu đề nhảy từ cấp 1 (tiêu đề trang) xuống cấp 3 → dùng ##',
		]);
	});

	it('may hold JSX, if it is sound', () => {
		expect(check({ 'trang/a.mdx': '---\ntitle: A\n---\n\n<b>x</b>\n' })).toEqual([]);
		expect(check({ 'trang/a.mdx': '---\ntitle: A\n---\n\n<b\n' })).toMatchObject([{ rule: 'markdown', line: 4 }]);
	});
});

it('refuses a body of thousands of nested levels', () => {
	const faults = checkWith(/\n## [\s\S]*/, `\n${'> '.repeat(20_000)}sâu\n`);
	expect(shortForm(faults)).toEqual([
		'13:1 lỗi markdown: không đọc được phần thân: cú pháp hỏng hoặc lồng quá nhiều cấp → viết đơn giản lại',
	]);
});

test('a template shown as code is no second front matter', () => {
	const [template] = /^---[\s\S]*?---\n/.exec(news)!;
	expect(check({ [newsPath]: `${news}\n\`\`\`yaml\n${template}\`\`\`\n` }).map(({ rule }) => rule)).not.toContain(
		'front-matter',
	);
});

test('front matter pasted twice within itself is one fault', () => {
	const [, fields = ''] = /^---\n([\s\S]*?)---\n/.exec(news)!;
	const faults = check({ ...soundFiles, [newsPath]: news.replace('---\n', `---\n${fields}`) });
	expect(faults.filter(({ rule }) => rule === 'front-matter')).toHaveLength(1);
});
