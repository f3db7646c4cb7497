import { expect, test } from 'vitest';
import { briefPath, checkWith, documentPath, newsPath, sentence, shortForm } from '../sample.ts';

test.each<[name: string, path: string, from: string, to: string, faults: string[]]>([
	[
		'effective before issue',
		documentPath,
		'effectiveOn: 2025-11-11',
		'effectiveOn: 2025-11-10',
		['8:14 lỗi date-order: effectiveOn (10/11/2025) đứng trước issuedOn (11/11/2025) → sửa một trong hai ngày'],
	],
	[
		'expiry before effect',
		documentPath,
		'effectiveOn: 2025-11-11',
		'effectiveOn: 2025-12-01\nexpiresOn: 2025-11-30',
		['9:12 lỗi date-order: expiresOn (30/11/2025) đứng trước effectiveOn (01/12/2025) → sửa một trong hai ngày'],
	],
	[
		'expiry before issue',
		documentPath,
		'effectiveOn: 2025-11-11',
		'expiresOn: 2024',
		['8:12 lỗi date-order: expiresOn (năm 2024) đứng trước issuedOn (11/11/2025) → sửa một trong hai ngày'],
	],
	['effective in the same year', documentPath, 'effectiveOn: 2025-11-11', 'effectiveOn: 2025', []],
	[
		'withdrawn before publication',
		newsPath,
		'rights:',
		'withdrawn: { reason: sai, on: 2025-03-16 }\nrights:',
		[
			'11:31 lỗi date-order: withdrawn › on (16/3/2025) đứng trước publishedAt (17/3/2025 lúc 08:34) → sửa một trong hai ngày',
		],
	],
	[
		'corrected before publication',
		newsPath,
		'rights:',
		'corrections: [{ on: 2025-03-18, reason: a }, { on: 2025-03-01, reason: sai }]\nrights:',
		[
			'11:52 lỗi date-order: corrections › mục 2 › on (01/3/2025) đứng trước publishedAt (17/3/2025 lúc 08:34) → sửa một trong hai ngày',
		],
	],
	[
		'published in the morning about the afternoon',
		newsPath,
		'eventOn: 2025-03-16',
		'eventOn: { on: 2025-03-17, part: afternoon }',
		[
			'4:14 cảnh báo date-contradiction: publishedAt (17/3/2025 lúc 08:34) đứng trước eventOn (chiều 17/3/2025) → đối chiếu nguồn; nếu nguồn viết vậy thì giữ nguyên và ghi vào notes',
		],
	],
	[
		'published in the morning about the morning',
		newsPath,
		'eventOn: 2025-03-16',
		'eventOn: { on: 2025-03-17, part: morning }',
		[],
	],
	[
		'event after publication',
		newsPath,
		'eventOn: 2025-03-16',
		'eventOn: 2025-03-18',
		[
			'4:14 cảnh báo date-contradiction: publishedAt (17/3/2025 lúc 08:34) đứng trước eventOn (18/3/2025) → đối chiếu nguồn; nếu nguồn viết vậy thì giữ nguyên và ghi vào notes',
		],
	],
	['event in the month of publication', newsPath, 'eventOn: 2025-03-16', 'eventOn: 2025-03', []],
	[
		'captured before publication',
		newsPath,
		'capturedOn: 2026-01-02',
		'capturedOn: 2025-01-02',
		[
			'10:24 cảnh báo date-contradiction: capturedOn (02/01/2025) đứng trước publishedAt (17/3/2025 lúc 08:34) → kiểm tra ngày lấy bản chụp',
		],
	],
	[
		'district level after its end',
		briefPath,
		'publishedAt: 2025-12-07',
		'publishedAt: 2025-12-07\nlevel: district',
		[
			'5:8 cảnh báo district-level: cấp huyện dùng cho mục có ngày từ 01/7/2025 → cấp huyện kết thúc từ 01/7/2025: dùng tên xã, phường mới, hoặc ghi rõ «(cũ)»',
		],
	],
	['district level before its end', newsPath, 'publishedAt:', 'level: district\npublishedAt:', []],
	[
		'former province',
		briefPath,
		'[lai-chau]',
		'[yen-bai]',
		[
			'6:13 cảnh báo former-province: tỉnh cũ «yen-bai» không còn sau ngày 30/6/2025, mục này có ngày 07/12/2025 → «lao-cai»',
		],
	],
	['former province in its time', newsPath, '[lai-chau]', '[yen-bai]', []],
	[
		'districts by name',
		briefPath,
		'do ngân sách tỉnh',
		'do huyện Tân Uyên và thị xã Quảng Yên (cũ), quận 1, tuyến huyện',
		[
			'3:22 cảnh báo district-level: nhắc cấp huyện «huyện Tân Uyên» trong mục có ngày từ 01/7/2025 → cấp huyện kết thúc từ 01/7/2025: dùng tên xã, phường mới, hoặc ghi rõ «(cũ)»',
			'3:63 cảnh báo district-level: nhắc cấp huyện «quận 1» trong mục có ngày từ 01/7/2025 → cấp huyện kết thúc từ 01/7/2025: dùng tên xã, phường mới, hoặc ghi rõ «(cũ)»',
		],
	],
	['bodies named after a district', briefPath, 'do ngân sách tỉnh', 'do Huyện Đoàn Tân Uyên', []],
	[
		'cites a later document',
		newsPath,
		sentence,
		'Theo Kế hoạch số 8000/KH-UBND ngày 11/11/2025 của tỉnh',
		[
			'16:18 cảnh báo cites-later: viện dẫn «8000/KH-UBND» ngày 11/11/2025, sau ngày của chính mục này (17/3/2025 lúc 08:34) → đối chiếu hai ngày với nguồn',
		],
	],
	[
		'cites an earlier document',
		newsPath,
		sentence,
		'Theo Kế hoạch số 8000/KH-UBND ngày 11 tháng 01 năm 2025 của tỉnh',
		[],
	],
	['names a deadline', newsPath, sentence, 'Xong trước ngày 31/12/2030, theo số 8000/KH-UBND.', []],
])('dates: %s', (_, path, from, to, expected) => {
	const faults = checkWith(from, to, path);
	expect(shortForm(faults)).toEqual(expected);
	expect(faults.every(({ file }) => file === path)).toBe(true);
});
