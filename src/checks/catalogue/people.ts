import { inDocument, inNews } from './example.ts';
import { defineRules } from './rule-record.ts';

/** What must not be published at all. */
export const peopleRules = defineRules({
	secret: {
		title: 'Văn bản mật',
		why: 'Luật Bảo vệ bí mật nhà nước cấm đưa văn bản mật lên mạng. Mọi thứ đã đẩy lên git đều nằm trong lịch sử, nên phải chặn trước.',
		fixes: [
			'Không đưa tệp này lên. Nếu đã lưu ở trang GitHub hay GitLab, báo ngay người phụ trách: xóa tệp chưa đủ, lịch sử vẫn còn giữ.',
			'Văn bản đã được giải mật thì bỏ dòng đóng dấu, và ghi căn cứ giải mật vào `notes`.',
		],
		severity: 'error',
		examples: [
			inDocument('rights:', 'secrecy: Tối mật\nrights:', 14, { caption: 'Khai độ mật' }),
			inDocument('## Mục tiêu', 'MẬT\n\n## Mục tiêu', 17, { caption: 'Dấu mật trong bài' }),
		],
	},
	'personal-name': {
		title: 'Có vẻ nêu tên trẻ em hoặc người bệnh',
		why: 'Luật Trẻ em và Luật Khám bệnh, chữa bệnh bảo vệ đời tư của trẻ em và người bệnh. Tên đã lên mạng thì không thu về được.',
		fixes: [
			'Bỏ tên, kể cả tên viết tắt; chỉ giữ tuổi và giới tính: «bé gái 5 tuổi».',
			'Không phải trẻ em hay người bệnh thì để nguyên; đây chỉ là lời nhắc.',
		],
		severity: 'warning',
		examples: [inNews('Toàn tỉnh', 'Bé Nguyễn Thị B. đã khỏe. Toàn tỉnh', 16)],
	},
});
