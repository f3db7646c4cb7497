import { sampleHistory } from '../addresses/sample-history.ts';
import { news, newsPath, soundFiles } from '../sample-files.ts';
import { inNews, replaced, withFile } from './example.ts';
import { defineRules } from './rule-record.ts';

const path = 'tu-vung/duong-dan.json';
const records = (moved: string, gone = '') => `{\n  "moved": [${moved}],\n  "gone": [${gone}]\n}\n`;
const shownLine = [2, 3] as const;

/** The news item lived elsewhere until it was renamed, or is not there any more. */
const renamed = sampleHistory({
	states: [
		{ path: 'tin-tuc/2025/tiem-soi.md', text: news, on: '2025-12-01', summary: 'Thêm tin tiêm sởi' },
		{ path: newsPath, text: news, on: '2026-01-10', summary: 'Đổi tên tệp cho rõ nghĩa' },
	],
});
const published = sampleHistory({
	states: [{ path: newsPath, text: news, on: '2025-12-01', summary: 'Thêm tin tiêm sởi' }],
});
const drafted = replaced(news, 'rights:', 'draft: true\nrights:');
const { [newsPath]: _, ...withoutNews } = soundFiles;

/** The promise that an address, once published, leads somewhere for good. */
export const addressRules = defineRules({
	'vanished-address': {
		title: 'Địa chỉ đã công bố không còn mở được',
		why: 'Người khác đã gửi, in hoặc dẫn địa chỉ ấy. Kho hứa rằng địa chỉ đã công bố thì luôn mở ra được một điều gì: chính trang ấy, trang mới của nó, hoặc lý do vì sao nó không còn.',
		fixes: [
			'Đổi tên, đổi thư mục hay đổi loại văn bản: ghi mã cũ vào `movedFrom` của tệp mới, đúng dòng mà lỗi đã viết sẵn; địa chỉ cũ sẽ tự dẫn sang trang mới. Chạy trên máy thì `npm run check -- --fix` tự ghi.',
			'Muốn gỡ một mục: đừng xóa tệp; trả tệp lại rồi thêm `withdrawn: { reason: "lý do", on: 2026-01-31 }`. Trang sẽ chỉ còn lý do và ngày gỡ.',
			'Tệp phải mất hẳn, hoặc trang là trang số hiệu, trang danh sách, tệp trong `public/tep/`: chép dòng mà lỗi đã viết sẵn vào `content/tu-vung/duong-dan.json`, ở «moved» hoặc «gone».',
			'Mục đã đăng không trở lại bản nháp được: bỏ dòng `draft: true`, hoặc gỡ bằng `withdrawn`.',
		],
		severity: 'error',
		examples: [
			{
				caption: 'Đổi tên tệp của một mục đã đăng',
				files: soundFiles,
				file: newsPath,
				line: 2,
				shown: 'none',
				options: { history: renamed },
			},
			{
				caption: 'Xóa tệp của một mục đã đăng',
				files: withoutNews,
				file: path,
				line: 1,
				shown: 'none',
				options: { history: published },
			},
			{
				caption: 'Cho mục đã đăng trở lại bản nháp',
				files: { ...soundFiles, [newsPath]: drafted },
				file: newsPath,
				line: 11,
				options: { history: published },
			},
		],
	},
	'moved-from': {
		title: 'Địa chỉ cũ trong movedFrom đã có chủ',
		why: 'Một địa chỉ chỉ dẫn được tới một nơi. Nếu địa chỉ cũ đang là trang của mục khác, hoặc hai mục cùng nhận, người đọc sẽ tới nhầm chỗ.',
		fixes: [
			'Mã ghi nhầm thì bỏ khỏi `movedFrom`.',
			'Hai mục cùng nhận một mã thì giữ ở mục thật sự mang tên ấy trước đây.',
			'Mục khác đang dùng địa chỉ ấy thì đổi tên tệp của mục kia, rồi ghi `movedFrom` cho cả hai.',
		],
		severity: 'error',
		examples: [inNews('rights:', 'movedFrom: [diem-tin/2025/diem-tin-mot]\nrights:', 11)],
	},
	'address-record': {
		title: 'Dòng trong duong-dan.json dẫn sai chỗ',
		why: 'Tệp `tu-vung/duong-dan.json` nói cho người đọc biết một địa chỉ cũ nay ở đâu, hoặc vì sao không còn. Dẫn vòng hay dẫn tới trang không có thì người đọc vẫn lạc.',
		fixes: [
			'Ghi thẳng địa chỉ của trang đang có, chép từ thanh địa chỉ, từ dấu `/` đầu đến dấu `/` cuối.',
			'Địa chỉ lại có trang rồi thì xóa dòng ấy.',
			'Mục còn tệp thì nói ở chính tệp của mục: `movedFrom` khi đổi tên, `withdrawn` khi gỡ.',
		],
		severity: 'both',
		examples: [
			withFile(path, records('{ "from": "/so/1-kh-ubnd/", "to": "/so/7059-kh-ubnd/" }'), 2, {
				caption: 'Trang mới ghi sai địa chỉ',
				shown: shownLine,
			}),
			withFile(path, records('{ "from": "/so/7095-kh-ubnd/", "to": "/so/" }'), 2, {
				caption: 'Địa chỉ lại có trang',
				shown: shownLine,
			}),
		],
	},
	'former-address': {
		title: 'Liên kết dùng địa chỉ cũ',
		why: 'Người đọc vẫn tới nơi, nhưng phải đi vòng qua trang chuyển; trang đã gỡ thì họ chỉ gặp lời giải thích.',
		fixes: [
			'Thay bằng địa chỉ hoặc mã mới mà lời nhắc đã ghi.',
			'Trang đã gỡ thì bỏ liên kết, hoặc trỏ tới trang thay thế.',
		],
		severity: 'warning',
		examples: [
			{
				...inNews('](#i)', '](/diem-tin/2025/diem-tin-cu/)', 20),
				files: {
					...inNews('](#i)', '](/diem-tin/2025/diem-tin-cu/)', 20).files,
					[path]: records('{ "from": "/diem-tin/2025/diem-tin-cu/", "to": "/diem-tin/2025/diem-tin-mot/" }'),
				},
			},
		],
	},
});
