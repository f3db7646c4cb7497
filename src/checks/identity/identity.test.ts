import { expect, test } from 'vitest';
import { checkWith, documentPath, newsPath, shortForm } from '../sample.ts';

test.each<[name: string, path: string, from: string, to: string, faults: string[]]>([
	[
		'id that differs from the file name',
		newsPath,
		'rights:',
		'id: khac\nrights:',
		['11:5 lỗi id-file-name: id «khac» khác tên tệp «tiem-vac-xin-soi» → ghi «tiem-vac-xin-soi», hoặc bỏ dòng id'],
	],
	['id equal to the file name', newsPath, 'rights:', 'id: tiem-vac-xin-soi\nrights:', []],
	['id equal to the entry id', newsPath, 'rights:', 'id: tin-tuc/2025/tiem-vac-xin-soi\nrights:', []],
	[
		'file name without the number',
		documentPath,
		'number: 7095/KH-UBND',
		'number: 7096/KH-UBND',
		[
			'1:1 lỗi document-file-name: tên tệp «7095-kh-ubnd-ubnd-lai-chau-2025» không khớp số, cơ quan và năm ban hành → đổi thành «van-ban/2025/7096-kh-ubnd-ubnd-lai-chau-2025.md»',
		],
	],
	[
		'no number',
		documentPath,
		'number: 7095/KH-UBND',
		'numberMissing: mất trang đầu',
		[
			'1:1 lỗi document-file-name: văn bản không có số thì tên tệp mở đầu bằng «khong-so-»; đã thấy «7095-kh-ubnd-ubnd-lai-chau-2025» → đổi thành «van-ban/2025/khong-so-7095-kh-ubnd-ubnd-lai-chau-2025.md»',
		],
	],
	[
		'folder of another year',
		newsPath,
		'publishedAt: 2025-03-17T08:34\neventOn: 2025-03-16',
		'publishedAt: 2024-03-17',
		[
			'4:14 lỗi folder-year: thư mục năm 2025 khác năm của publishedAt (2024-03-17) → chuyển tệp sang tin-tuc/2024/, hoặc sửa ngày',
		],
	],
	['no date, any folder', newsPath, 'publishedAt: 2025-03-17T08:34', 'publishedAtMissing: nguồn không ghi', []],
])('identity: %s', (_, path, from, to, expected) => {
	const faults = checkWith(from, to, path);
	expect(shortForm(faults)).toEqual(expected);
	expect(faults.every(({ file }) => file === path)).toBe(true);
});
