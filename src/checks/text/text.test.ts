// Long, because it is a table: a row each for what the rules of texts must say, or must not.

import { expect, test } from 'vitest';
import { checkWith, documentPath, newsPath, sentence, shortForm } from '../sample.ts';

test.each<[name: string, path: string, from: string, to: string, faults: string[]]>([
	[
		'decomposed letters',
		newsPath,
		'tháng ba',
		'tha\u0301ng ba',
		[
			'3:43 lỗi not-nfc: chữ chưa ở dạng Unicode dựng sẵn (NFC) trên 1 dòng; chữ đầu tiên «tha\u0301ng» → chạy npm run check -- --fix',
		],
	],
	[
		'no-break space',
		newsPath,
		'tháng ba',
		'tháng\u00A0ba',
		[
			'3:48 cảnh báo odd-space: 1 khoảng trắng hoặc ký tự ẩn khác thường, đầu tiên là U+00A0 → chạy npm run check -- --fix',
		],
	],
	[
		'an override in the title, and a joiner',
		newsPath,
		'dưới năm tuổi',
		'dưới\u202E năm\u2060 tuổi\u202C',
		[
			'2:46 lỗi hidden-character: 2 ký tự ẩn đảo chiều chữ, đầu tiên là U+202E, sau chữ «dưới» → chạy npm run check -- --fix',
			'2:51 cảnh báo hidden-character: 1 ký tự ẩn, đầu tiên là U+2060, sau chữ «năm» → chạy npm run check -- --fix',
		],
	],
	[
		'an override as a reference',
		newsPath,
		sentence,
		'Chữ &#x202E;ngược',
		['16:5 lỗi hidden-character: mã «&#x202E;» đứng thay cho ký tự ẩn đảo chiều chữ → xóa mã này'],
	],
	[
		'an override as a reference with a joiner within',
		newsPath,
		sentence,
		'Chữ\u200D &#x20&#x20\u200D2E;2E;ngược',
		[
			'16:4 cảnh báo hidden-character: 2 ký tự ẩn, đầu tiên là U+200D, sau chữ «Chữ» → chạy npm run check -- --fix',
			'16:11 lỗi hidden-character: mã «&#x202E;» đứng thay cho ký tự ẩn đảo chiều chữ → xóa mã này',
		],
	],
	[
		'an override as a reference that ends at a letter',
		newsPath,
		sentence,
		'<div>&#8238abc &#82381;</div>',
		['16:6 lỗi hidden-character: mã «&#8238» đứng thay cho ký tự ẩn đảo chiều chữ → xóa mã này'],
	],
	[
		'an override as an escape of YAML',
		newsPath,
		'summary: Trạm',
		'notes: ["a\\u202Eb"]\nsummary: Trạm',
		['3:11 lỗi hidden-character: mã «\\u202E» đứng thay cho ký tự ẩn đảo chiều chữ → xóa mã này'],
	],
	['an isolated word', newsPath, sentence, 'Chữ \u2067\u0627\u2069 này', []],
	[
		'a tower of marks',
		newsPath,
		sentence,
		`Chữ a${'\u0316'.repeat(5)}`,
		['16:6 lỗi stacked-marks: 5 dấu chồng lên một chữ, che các dòng trên và dưới → xóa chữ ấy rồi gõ lại'],
	],
	[
		'declared secret',
		documentPath,
		'rights:',
		'secrecy: Mật\nrights:',
		[
			'14:10 lỗi secret: văn bản ghi độ mật «Mật» → kho không nhận văn bản mật (Luật Bảo vệ bí mật nhà nước); xóa tệp và báo người phụ trách',
		],
	],
	['declared open', documentPath, 'rights:', 'secrecy: thường\nrights:', []],
	[
		'secret title',
		documentPath,
		'title: Kế hoạch phòng chống dịch bệnh mùa đông',
		'title: TỐI MẬT',
		[
			'2:8 lỗi secret: dòng ghi dấu mật «TỐI MẬT» → kho không nhận văn bản mật (Luật Bảo vệ bí mật nhà nước); xóa tệp và báo người phụ trách',
		],
	],
	[
		'secret stamp',
		newsPath,
		sentence,
		'**TUYỆT MẬT**',
		[
			'16:3 lỗi secret: dòng ghi dấu mật «TUYỆT MẬT» → kho không nhận văn bản mật (Luật Bảo vệ bí mật nhà nước); xóa tệp và báo người phụ trách',
		],
	],
	[
		'secret line',
		newsPath,
		sentence,
		'Độ mật: Mật',
		[
			'16:1 lỗi secret: dòng ghi dấu mật «Độ mật: Mật» → kho không nhận văn bản mật (Luật Bảo vệ bí mật nhà nước); xóa tệp và báo người phụ trách',
		],
	],
	['open line', newsPath, sentence, 'Độ mật: Thường', []],
	['the word honey', newsPath, sentence, 'Mật ong rừng\n\nMật', []],
	[
		'open curly quote in the summary',
		newsPath,
		'tháng ba',
		'“tháng ba',
		[
			'3:43 cảnh báo unclosed-quote: dấu ngoặc kép “ không thành cặp ở «iêm xong trong “tháng ba.» → thêm dấu đóng hoặc mở; nếu nguồn bị cắt thì ghi vào notes',
		],
	],
	[
		'open guillemet in the summary',
		newsPath,
		'summary: Trạm',
		'summary: Ở «Trạm',
		[
			'3:12 cảnh báo unclosed-quote: dấu ngoặc kép « không thành cặp ở «Ở Trạm y tế các xã tiêm xong tr» → thêm dấu đóng hoặc mở; nếu nguồn bị cắt thì ghi vào notes',
		],
	],
	[
		'odd straight quote',
		newsPath,
		sentence,
		'Chữ "mở ra.',
		[
			'16:5 cảnh báo unclosed-quote: dấu ngoặc kép " không thành cặp ở «Chữ "mở ra.» → thêm dấu đóng hoặc mở; nếu nguồn bị cắt thì ghi vào notes',
		],
	],
	[
		'closing quote alone',
		newsPath,
		sentence,
		'Chữ mở ra”.',
		[
			'16:10 cảnh báo unclosed-quote: dấu ngoặc kép ” không thành cặp ở «Chữ mở ra”.» → thêm dấu đóng hoặc mở; nếu nguồn bị cắt thì ghi vào notes',
		],
	],
	['inches and pairs', newsPath, sentence, 'Màn 5" và 6", cuối "x", “y”, «z», d\'Or.', []],
	['one inch mark', newsPath, sentence, 'Màn 5" rộng.', []],
	['quote across emphasis', newsPath, sentence, 'Chữ "**mở** ra".', []],
	[
		'mixed tone placement',
		newsPath,
		sentence,
		'Hòa bình và hoà giải, khoẻn, quý, qua.',
		[
			'16:13 cảnh báo mixed-tones: đặt dấu thanh hai kiểu trong một tệp: kiểu cũ «hòa» (dòng 16); kiểu mới «hoà» (dòng 16) → viết mọi chữ theo kiểu cũ',
		],
	],
	['quoted tone placement', newsPath, sentence, 'Hòa bình, quý, qua, «hoà», "khoẻ".', []],
	['tone placement of the title', newsPath, 'trẻ dưới năm tuổi', 'trẻ khoẻ, hòa thuận', []],
	[
		'malformed numbers',
		newsPath,
		sentence,
		'theo 72-NQ-TW, 19-2018/NQ-CP, 146/2018/NĐ CP, 007/QĐ-UBND, 3377 /QĐ-BYT, 25-CT / TW và 05/NQ_HĐND',
		[
			'16:6 cảnh báo document-number: số, ký hiệu viết sai dạng «72-NQ-TW»: giữa tên loại và cơ quan của Đảng là dấu / → «72-NQ/TW»; nếu trích nguyên văn thì ghi vào citations',
			'16:16 cảnh báo document-number: số, ký hiệu viết sai dạng «19-2018/NQ-CP»: giữa số và năm là dấu / → «19/2018/NQ-CP»; nếu trích nguyên văn thì ghi vào citations',
			'16:31 cảnh báo document-number: số, ký hiệu viết sai dạng «146/2018/NĐ CP»: giữa tên loại và cơ quan là dấu gạch nối → «146/2018/NĐ-CP»; nếu trích nguyên văn thì ghi vào citations',
			'16:47 cảnh báo document-number: số, ký hiệu viết sai dạng «007/QĐ-UBND»: số từ ba chữ số không mở đầu bằng 0 → «07/QĐ-UBND»; nếu trích nguyên văn thì ghi vào citations',
			'16:60 cảnh báo document-number: số, ký hiệu viết sai dạng «3377 /QĐ-BYT»: không có dấu cách quanh dấu / → «3377/QĐ-BYT»; nếu trích nguyên văn thì ghi vào citations',
			'16:74 cảnh báo document-number: số, ký hiệu viết sai dạng «25-CT / TW»: không có dấu cách quanh dấu / → «25-CT/TW»; nếu trích nguyên văn thì ghi vào citations',
			'16:88 cảnh báo document-number: số, ký hiệu viết sai dạng «05/NQ_HĐND»: giữa tên loại và cơ quan là dấu gạch nối → «05/NQ-HĐND»; nếu trích nguyên văn thì ghi vào citations',
		],
	],
	[
		'year with a digit lost, known to the archive',
		newsPath,
		sentence,
		'Luật số 51/202/QH15',
		[
			'16:9 cảnh báo document-number: số, ký hiệu viết sai dạng «51/202/QH15»: năm phải có bốn chữ số → «51/2024/QH15»; nếu trích nguyên văn thì ghi vào citations',
		],
	],
	[
		'year with a digit lost, date behind',
		newsPath,
		sentence,
		'Nghị quyết số 12/202/NQ-CP ngày 01/02/2024',
		[
			'16:15 cảnh báo document-number: số, ký hiệu viết sai dạng «12/202/NQ-CP»: năm phải có bốn chữ số → «12/2024/NQ-CP»; nếu trích nguyên văn thì ghi vào citations',
		],
	],
	[
		'year with a digit lost, unknown',
		newsPath,
		sentence,
		'Nghị quyết số 12/202/NQ-CP',
		[
			'16:15 cảnh báo document-number: số, ký hiệu viết sai dạng «12/202/NQ-CP»: năm phải có bốn chữ số → đối chiếu nguồn; nếu trích nguyên văn thì ghi vào citations',
		],
	],
	[
		'sound numbers',
		newsPath,
		sentence,
		'theo 72-NQ/TW, 7095/KH-UBND, 51/2024/QH15, 55/BHXH-TT, 66.14/2026/NQ-CP, 24/7, 69/163 thủ tục, 07/QĐ',
		[],
	],
	[
		'names of minors and patients',
		newsPath,
		sentence,
		'bé L. (12 tuổi), cháu Nguyễn Văn An, bệnh nhi Y.T. và sản phụ H, thai phụ Lò Thị M.',
		[
			'16:1 cảnh báo personal-name: có vẻ nêu tên trẻ em hoặc người bệnh: «bé L.» → bỏ tên, chỉ giữ tuổi và giới tính',
			'16:18 cảnh báo personal-name: có vẻ nêu tên trẻ em hoặc người bệnh: «cháu Nguyễn Văn An» → bỏ tên, chỉ giữ tuổi và giới tính',
			'16:38 cảnh báo personal-name: có vẻ nêu tên trẻ em hoặc người bệnh: «bệnh nhi Y.T.» → bỏ tên, chỉ giữ tuổi và giới tính',
			'16:55 cảnh báo personal-name: có vẻ nêu tên trẻ em hoặc người bệnh: «sản phụ H» → bỏ tên, chỉ giữ tuổi và giới tính',
			'16:66 cảnh báo personal-name: có vẻ nêu tên trẻ em hoặc người bệnh: «thai phụ Lò Thị M» → bỏ tên, chỉ giữ tuổi và giới tính',
		],
	],
	[
		'names behind other words of the list, and of relatives',
		newsPath,
		sentence,
		'em Lò Văn K., học sinh lớp 5; ca bệnh tên là Trần Thị C; mẹ của bé là chị Vàng Thị D, bố cháu tên Sùng A Tủa',
		[
			'16:1 cảnh báo personal-name: có vẻ nêu tên trẻ em hoặc người bệnh: «em Lò Văn K» → bỏ tên, chỉ giữ tuổi và giới tính',
			'16:31 cảnh báo personal-name: có vẻ nêu tên trẻ em hoặc người bệnh: «ca bệnh tên là Trần Thị C» → bỏ tên, chỉ giữ tuổi và giới tính',
			'16:58 cảnh báo personal-name: có vẻ nêu tên trẻ em hoặc người bệnh: «mẹ của bé là chị Vàng Thị D» → bỏ tên, chỉ giữ tuổi và giới tính',
			'16:87 cảnh báo personal-name: có vẻ nêu tên trẻ em hoặc người bệnh: «bố cháu tên Sùng A Tủa» → bỏ tên, chỉ giữ tuổi và giới tính',
		],
	],
	[
		'what gives a patient away besides the name',
		newsPath,
		sentence,
		'Bệnh nhân nữ, sinh ngày 12/3/1990, căn cước 012190001234, thẻ DN 4 01 0123456789, trú tại bản Nậm Cầy, gọi 0912 345 678.',
		[
			'16:15 cảnh báo personal-detail: có vẻ nêu ngày sinh đầy đủ: «sinh ngày 12/3/1990» → chỉ giữ tuổi',
			'16:45 cảnh báo personal-detail: có vẻ nêu số căn cước: «012190001234» → bỏ số căn cước: kho không đăng giấy tờ của ai',
			'16:63 cảnh báo personal-detail: có vẻ nêu mã thẻ bảo hiểm y tế: «DN 4 01 0123456789» → bỏ mã thẻ bảo hiểm y tế',
			'16:83 cảnh báo personal-detail: có vẻ nêu nơi ở của một người: «trú tại bản Nậm Cầy» → chỉ giữ tên xã hoặc tỉnh',
			'16:108 cảnh báo personal-detail: có vẻ nêu số điện thoại: «0912 345 678» → bỏ số điện thoại của người bệnh hoặc gia đình; số của cơ quan thì để nguyên',
		],
	],
	[
		'numbers and places of nobody in particular',
		newsPath,
		sentence,
		'Đường dây nóng 0967 751 616. Trạm y tế ở bản Nậm Cầy. Người bệnh gọi 1900 9095; bệnh nhân 34 tuổi, trú tại xã Tà Tổng; kinh phí cho bệnh nhân 012.190.001.234 đồng',
		[],
	],
	[
		'no names',
		newsPath,
		sentence,
		'Bệnh nhân Covid, bệnh nhân Bệnh viện Bạch Mai, bệnh nhân Parkinson, bệnh nhân Hà Nội, bệnh nhân K, bệnh nhân người Lào, cháu Trường mầm non, bé gái 12 tuổi, trẻ em Mông, bệnh nhân Khoa Nhi, trẻ em Việt Nam',
		[],
	],
	[
		'note to oneself',
		newsPath,
		'tháng ba',
		'tháng ba TODO',
		['3:52 lỗi unfinished: còn ghi chú dở dang «TODO» → viết nốt, hoặc đặt draft: true'],
	],
	[
		'page number',
		newsPath,
		sentence,
		'12',
		[
			'16:1 cảnh báo source-leftover: dòng chỉ có một số (số trang?) «12» → xóa: đây là mảnh của trang nguồn, không phải nội dung',
		],
	],
	[
		'empty picture',
		newsPath,
		sentence,
		'![]()',
		[
			'16:1 cảnh báo source-leftover: mảnh sót của trang nguồn «![]()» → xóa: đây là mảnh của trang nguồn, không phải nội dung',
		],
	],
	[
		'builder of the source',
		newsPath,
		sentence,
		'Powered by Techcity',
		[
			'16:1 cảnh báo source-leftover: mảnh sót của trang nguồn «Powered by Techcity» → xóa: đây là mảnh của trang nguồn, không phải nội dung',
		],
	],
	[
		'block of the source',
		newsPath,
		sentence,
		'**Related news**',
		[
			'16:1 cảnh báo source-leftover: tên khối của trang nguồn «Related news» → xóa: đây là mảnh của trang nguồn, không phải nội dung',
		],
	],
	['number in code', newsPath, sentence, '```\n12\n```', []],
])('text: %s', (_, path, from, to, expected) => {
	const faults = checkWith(from, to, path);
	expect(shortForm(faults)).toEqual(expected);
	expect(faults.every(({ file }) => file === path)).toBe(true);
});
