import { document, news, newsPath } from '../sample-files.ts';
import { inNews, replaced, withFile } from './example.ts';
import { defineRules } from './rule-record.ts';

const unnumbered = replaced(document, 'number: 7095/KH-UBND', 'numberMissing: Không rõ số');
const undated = replaced(unnumbered, 'issuedOn: 2025-11-11\neffectiveOn: 2025-11-11', 'issuedOnMissing: Không rõ ngày');

/** What tells one entry from another: address, folder, number. */
export const identityRules = defineRules({
	'id-file-name': {
		title: 'Dòng «id» khác tên tệp',
		why: 'Địa chỉ của trang lấy từ tên tệp. Dòng `id` nói khác đi thì người đọc tệp sẽ chép nhầm địa chỉ.',
		fixes: ['Bỏ dòng `id`: kho không cần dòng này.', 'Muốn giữ thì ghi đúng tên tệp, không có đuôi `.md`.'],
		severity: 'error',
		examples: [inNews('title:', 'id: tiem-vac-xin\ntitle:', 2)],
	},
	'folder-year': {
		title: 'Thư mục năm khác năm của mục',
		why: 'Người đọc mở danh sách của một năm và tin rằng mọi mục trong đó thuộc năm ấy.',
		fixes: [
			'Chuyển tệp sang thư mục đúng năm.',
			'Năm trong tệp bị gõ nhầm thì sửa `publishedAt` hoặc `issuedOn`.',
			'Không rõ năm thì để tệp trong thư mục `khong-ngay`.',
		],
		severity: 'error',
		examples: [withFile('tin-tuc/2024/tiem-bu.md', replaced(news, 'Lai Châu tiêm vắc xin sởi', 'Tiêm bù'), 4)],
	},
	'duplicate-url': {
		title: 'Hai tệp cùng một địa chỉ',
		why: 'Mỗi địa chỉ chỉ hiện được một trang. Có hai tệp thì một mục sẽ biến mất mà không ai hay.',
		fixes: ['Hai tệp là một mục thì gộp lại, xóa bản thừa.', 'Là hai mục khác nhau thì đổi tên một tệp.'],
		severity: 'error',
		examples: [
			{
				files: {
					'van-ban/2025/khong-so-ke-hoach.md': unnumbered,
					'van-ban/khong-ngay/khong-so-ke-hoach.md': replaced(undated, 'phòng chống dịch bệnh mùa đông', 'tiêm chủng'),
				},
				file: 'van-ban/khong-ngay/khong-so-ke-hoach.md',
				line: 1,
				shown: 'none',
			},
		],
	},
	'near-duplicate-title': {
		title: 'Tiêu đề trùng hoặc gần trùng với mục khác',
		why: 'Thường là một tin được chụp hai lần. Người đọc gặp hai kết quả giống nhau và không biết nên tin bản nào.',
		fixes: [
			'Là một tin thì giữ bản đầy đủ hơn, gỡ bản kia bằng `withdrawn` và trỏ `replacedBy` sang bản giữ lại.',
			'Là hai tin khác nhau thì để nguyên; đây chỉ là lời nhắc.',
		],
		severity: 'warning',
		examples: [withFile('tin-tuc/2025/tiem-soi.md', news, 2, { file: newsPath })],
	},
});
