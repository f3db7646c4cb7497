import { expect, test } from 'vitest';
import { briefPath, check, checkWith, documentPath, newsPath, shortForm, soundFiles } from '../sample.ts';

test.each<[name: string, path: string, from: string, to: string, faults: string[]]>([
	[
		'unknown topic',
		newsPath,
		'topic: y-te-co-so',
		'topic: y-te-co-sơ',
		[
			'7:8 lỗi schema: «topic» (Chủ đề chính): giá trị không có trong danh mục; cần một trong 18 giá trị: y-te-co-so, phong-chong-dich, tiem-chung, kham-chua-benh, ky-thuat-chuyen-sau, chuyen-doi-so, bao-hiem-y-te, benh-khong-lay-nhiem, …; đã thấy «y-te-co-sơ» → «y-te-co-so»',
		],
	],
	[
		'label instead of id',
		newsPath,
		'[lai-chau]',
		'[Lai Châu]',
		[
			'6:13 lỗi schema: «provinces › mục 1» (Phạm vi): giá trị không có trong danh mục; cần một trong 64 giá trị: trung-uong, an-giang, bac-ninh, ca-mau, cao-bang, can-tho, da-nang, dak-lak, …; đã thấy «Lai Châu» → «lai-chau»',
		],
	],
	[
		'misspelt province',
		newsPath,
		'[lai-chau]',
		'[lai-chua]',
		[
			'6:13 lỗi schema: «provinces › mục 1» (Phạm vi): giá trị không có trong danh mục; cần một trong 64 giá trị: trung-uong, an-giang, bac-ninh, ca-mau, cao-bang, can-tho, da-nang, dak-lak, …; đã thấy «lai-chua» → «lai-chau»',
		],
	],
	[
		'label of an English id',
		newsPath,
		'completeness: summary',
		'completeness: Tóm tắt',
		[
			'8:15 lỗi schema: «completeness» (Mức đầy đủ): giá trị không có trong danh mục; cần một trong: full, excerpt, summary, metadata; đã thấy «Tóm tắt» → «summary»',
		],
	],
	[
		'missing topic',
		newsPath,
		'topic: y-te-co-so\n',
		'',
		[
			'2:1 lỗi schema: «topic» (Chủ đề chính): thiếu; cần một trong 18 giá trị: y-te-co-so, phong-chong-dich, tiem-chung, kham-chua-benh, ky-thuat-chuyen-sau, chuyen-doi-so, bao-hiem-y-te, benh-khong-lay-nhiem, … → thêm «topic»: một mã trong chu-de.json.',
		],
	],
	[
		'misspelt key',
		newsPath,
		'rights:',
		'right:',
		[
			'2:1 lỗi schema: «rights» (Quyền sử dụng): thiếu; cần chữ → thêm «rights»: ai giữ quyền, được dùng lại thế nào.',
			'11:1 lỗi schema: khóa lạ «right» → có phải «rights»?',
		],
	],
	[
		'impossible date',
		newsPath,
		'publishedAt: 2025-03-17T08:34',
		'publishedAt: 2025-02-30',
		[
			'4:14 lỗi schema: «publishedAt» (Ngày đăng): ngày không có thật hoặc sai dạng; viết 2025-03-17, 2025-03-17T08:34, 2025-03, 2025 hoặc { on: …, inferred: "lý do" }; đã thấy «2025-02-30» → tháng ấy không có ngày này: xem lại ngày trong nguồn',
		],
	],
	[
		'date and reason missing',
		newsPath,
		'publishedAt: 2025-03-17T08:34\n',
		'',
		[
			'2:1 lỗi schema: «publishedAt» (Ngày đăng): thiếu publishedAt; nếu nguồn không cho biết, ghi publishedAtMissing kèm lý do → thêm «publishedAt»: ngày, nếu biết thì cả giờ, nguồn đăng tin.',
		],
	],
	[
		'date and reason both given',
		newsPath,
		'publishedAt:',
		'publishedAtMissing: không rõ\npublishedAt:',
		[
			'4:21 lỗi schema: «publishedAtMissing» (Lý do thiếu ngày đăng): đã có publishedAt thì không ghi publishedAtMissing; đã thấy «không rõ»',
		],
	],
	[
		'empty value',
		newsPath,
		'summary: Trạm y tế các xã tiêm xong trong tháng ba.',
		'summary:',
		['3:1 lỗi schema: «summary» (Tóm tắt): để trống; cần chữ, hoặc xóa dòng này'],
	],
	[
		'number instead of text',
		newsPath,
		'Lai Châu tiêm vắc xin sởi cho trẻ dưới năm tuổi',
		'2025',
		['2:8 lỗi schema: «title» (Tiêu đề): cần chữ, đã viết số; đặt trong ngoặc kép; đã thấy «2025» → «"2025"»'],
	],
	[
		'short checksum',
		newsPath,
		'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
		'abc',
		[
			'10:62 lỗi schema: «capture › sha256» (Bản chụp): SHA-256 gồm 64 chữ số thập lục phân viết thường; đã thấy «abc» → mã gồm đúng 64 ký tự, ở đây có 3: chép lại cả mã',
		],
	],
	[
		'URL without scheme',
		newsPath,
		'https://suckhoedoisong.vn/a',
		'suckhoedoisong',
		[
			'9:48 lỗi schema: «source › url» (Nguồn): cần địa chỉ web đầy đủ, mở đầu bằng https:// hoặc http://; đã thấy «suckhoedoisong»',
		],
	],
	[
		'capture without day',
		newsPath,
		'capturedOn: 2026-01-02, ',
		'',
		[
			'10:1 lỗi schema: «capture › capturedOn» (Bản chụp): cần đúng một trong hai: capturedOn, hoặc capturedOnMissing kèm lý do → thêm «capture › capturedOn»',
		],
	],
	[
		'too many topics',
		newsPath,
		'topic: y-te-co-so',
		'topics: [tiem-chung, tiem-chung, tiem-chung, tiem-chung]\ntopic: y-te-co-so',
		['7:9 lỗi schema: «topics» (Chủ đề phụ): nhiều quá 3 mục'],
	],
	['no province', newsPath, '[lai-chau]', '[]', ['6:12 lỗi schema: «provinces» (Phạm vi): cần ít nhất 1 mục']],
	[
		'yes instead of true',
		newsPath,
		'rights:',
		'draft: yes\nrights:',
		['11:8 lỗi schema: «draft» (Bản nháp): cần true hoặc false; đã thấy «yes» → «true»'],
	],
	[
		'label of a document type',
		documentPath,
		'type: ke-hoach',
		'type: Kế hoạch',
		[
			'4:7 lỗi schema: «type» (Loại văn bản): giá trị không có trong danh mục; cần một trong 22 giá trị: luat, phap-lenh, nghi-dinh, nghi-quyet, quyet-dinh, quy-dinh, chi-thi, ket-luan, …; đã thấy «Kế hoạch» → «ke-hoach»',
		],
	],
	[
		'missing list',
		briefPath,
		'seenIn: [Tin liên quan]\n',
		'',
		[
			'2:1 lỗi schema: «seenIn» (Thấy ở khối): thiếu; cần một danh sách → thêm «seenIn»: tên khối tin dẫn trên trang nguồn.',
		],
	],
	[
		'misspelt key in a group',
		newsPath,
		'name: Báo Sức khỏe và Đời sống',
		'nam: Báo',
		[
			'9:1 lỗi schema: «source › name» (Nguồn): thiếu; cần chữ → thêm «source › name»',
			'9:11 lỗi schema: khóa lạ «source › nam» → có phải «name»?',
		],
	],
	[
		'attachment of a forbidden kind',
		documentPath,
		'rights:',
		'files: [{ name: a, url: ftp://x }]\nrights:',
		[
			'14:25 lỗi schema: «files › mục 1 › url» (Tệp đính kèm): không đúng dạng nào được phép: cần địa chỉ web đầy đủ, mở đầu bằng https:// hoặc http://; hoặc cần đường dẫn trong kho, mở đầu bằng /tep/; đã thấy «ftp://x»',
		],
	],
	[
		'reasons are checked although the shape is wrong',
		newsPath,
		'capturedOn: 2026-01-02, method: web-text',
		'method: web-txt',
		[
			'10:1 lỗi schema: «capture › capturedOn» (Bản chụp): cần đúng một trong hai: capturedOn, hoặc capturedOnMissing kèm lý do → thêm «capture › capturedOn»',
			'10:20 lỗi schema: «capture › method» (Bản chụp): giá trị không có trong danh mục; cần một trong: web-text, pdf-text, html, docx, pdf, scan, manual; đã thấy «web-txt» → «web-text»',
		],
	],
	[
		'unknown agency',
		documentPath,
		'issuer: ubnd-lai-chau',
		'issuer: Sở Y tế tỉnh Lai Châu',
		[
			'6:9 lỗi schema: «issuer» (Cơ quan ban hành): giá trị không có trong danh mục; cần một trong 348 giá trị: quoc-hoi, chinh-phu, thu-tuong, bo-y-te, bhxh-viet-nam, bch-trung-uong, bo-chinh-tri, ban-bi-thu, …; đã thấy «Sở Y tế tỉnh Lai Châu» → «so-y-te-lai-chau»',
		],
	],
])('front matter: %s', (_, path, from, to, expected) => {
	const faults = checkWith(from, to, path);
	expect(shortForm(faults)).toEqual(expected);
	expect(faults.every(({ file }) => file === path)).toBe(true);
});

test('a draft may lack fields, as an import leaves them; what is there must be right', () => {
	const text = soundFiles[documentPath]!.replace(/^(?:topic|issuer|provinces|number): .*\n/gm, '');
	const draft = text.replace('system: state', 'system: sate\ndraft: true');
	const found = check({ 'van-ban/2025/khong-so-ke-hoach.md': draft });
	expect(shortForm(found.filter(({ severity }) => severity === 'error'))).toEqual([
		'4:9 lỗi schema: «system» (Hệ thống): giá trị không có trong danh mục; cần một trong: state, party, union; đã thấy «sate» → «state»',
	]);
	expect(found.filter(({ rule }) => rule === 'draft-incomplete').map(({ message }) => message)).toEqual([
		'«provinces» (Phạm vi): bản nháp chưa có giá trị này',
		'«topic» (Chủ đề chính): bản nháp chưa có giá trị này',
		'«issuer» (Cơ quan ban hành): bản nháp chưa có giá trị này',
		'«number» (Số, ký hiệu): bản nháp chưa có giá trị này',
	]);
});

test('a draft may leave keys empty, as a new entry has them, at any depth; a published entry may not', () => {
	const text = soundFiles[newsPath]!.replace(/^topic: .*$/m, 'topic:').replace(/sha256: \w+/, 'sha256: ');
	const found = (file: string) => check({ ...soundFiles, [newsPath]: file }).filter(({ file }) => file === newsPath);
	expect(shortForm(found(text.replace('rights:', 'draft: true\nrights:')))).toEqual([
		expect.stringContaining('cảnh báo draft-incomplete: «topic» (Chủ đề chính): bản nháp chưa có giá trị này'),
		expect.stringContaining('cảnh báo draft-incomplete: «capture › sha256» (Bản chụp): bản nháp chưa có giá trị này'),
	]);
	expect(found(text).map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(['error schema', 'error schema']);
});

test('of many unknown keys each is named, and what is meant is sought for the first ones only', () => {
	const keys = Array.from({ length: 60 }, (_, index) => `right${index}: a`).join('\n');
	const faults = checkWith('rights:', `${keys}\nrights:`).filter(({ message }) => message.startsWith('khóa lạ'));
	expect(faults).toHaveLength(60);
	expect(faults.filter(({ hint }) => hint === 'có phải «rights»?')).toEqual(faults.slice(0, 50));
});
