import { photographWithPlace } from '../attachments/sample-photograph.ts';
import { inPublic } from './attachment-example.ts';
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
			'Nêu tên bố mẹ, ông bà của một đứa trẻ cũng là nêu tên đứa trẻ: viết «mẹ của bé».',
			'Không phải trẻ em hay người bệnh thì để nguyên; đây chỉ là lời nhắc. Hay gặp thì ghi cụm ấy, kèm lý do, vào `allowed` của `content/tu-vung/nguoi-can-bao-ve.json`; các từ mà kho dựa vào để nhận ra cũng sửa ở đó.',
		],
		severity: 'warning',
		examples: [inNews('Toàn tỉnh', 'Bé Nguyễn Thị B. đã khỏe. Toàn tỉnh', 16)],
	},
	'personal-detail': {
		title: 'Có vẻ nêu dấu vết của trẻ em hoặc người bệnh',
		why: 'Bỏ tên rồi mà còn số căn cước, thẻ bảo hiểm y tế, điện thoại, ngày sinh hay nhà ở thì ai cũng tìm ra người ấy.',
		fixes: [
			'Chỉ giữ tuổi, giới tính và tên xã hoặc tỉnh.',
			'Số của cơ quan, địa chỉ của trạm y tế thì để nguyên; đây chỉ là lời nhắc.',
		],
		severity: 'warning',
		examples: [
			inNews('Toàn tỉnh', 'Bệnh nhân nữ 34 tuổi, trú tại bản Nậm Cầy. Toàn tỉnh', 16, { caption: 'Nơi ở' }),
			inNews('Toàn tỉnh', 'Bé trai sinh ngày 12/3/2019 đã khỏe. Toàn tỉnh', 16, { caption: 'Ngày sinh' }),
		],
	},
	'picture-place': {
		title: 'Ảnh ghi sẵn tọa độ nơi chụp',
		why: 'Điện thoại ghi vào mỗi tấm ảnh tọa độ nơi chụp, sai chỉ vài mét. Ảnh chụp ở nhà người bệnh thì đó là địa chỉ của họ, ai tải ảnh về cũng đọc được.',
		fixes: [
			'Trên Windows: bấm chuột phải vào tệp, «Properties», thẻ «Details», «Remove Properties and Personal Information».',
			'Trên máy Mac: mở ảnh bằng «Preview», «Tools», «Show Inspector», thẻ GPS, «Remove Location Info». Trên điện thoại: khi chia sẻ ảnh thì tắt «Vị trí».',
			'Trên máy có ImageMagick hoặc exiftool: `magick ảnh.jpg -auto-orient -strip ảnh.jpg`, `exiftool -gps:all= -xmp:geotag= ảnh.jpg`.',
			'Ảnh chỉ chụp cơ quan, trạm y tế thì để nguyên cũng được; đây chỉ là lời nhắc. Ảnh đã đẩy lên git thì bản cũ vẫn nằm trong lịch sử.',
		],
		severity: 'warning',
		examples: [inNews('tháng ba', 'tháng ba', 20, { options: inPublic({ 'anh/tiem.jpg': photographWithPlace }) })],
	},
});
