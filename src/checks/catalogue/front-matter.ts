import { documentPath } from '../sample-files.ts';
import { inDocument, inNews, withFile } from './example.ts';
import { defineRules } from './rule-record.ts';

const summary = 'summary: Trạm y tế các xã tiêm xong trong tháng ba.';

/** The part between the two lines `---`: its syntax, its fields, their values. */
export const frontMatterRules = defineRules({
	'front-matter': {
		title: 'Phần thông tin đầu tệp viết sai cú pháp',
		why: 'Phần giữa hai dòng `---` cho kho biết tiêu đề, ngày, nguồn. Chỉ một dấu ngoặc thiếu là kho không đọc được dòng nào nữa, nên mục này không thể lên trang.',
		fixes: [
			'Sửa đúng chỗ được chỉ. Mỗi dòng có dạng `khóa: giá trị`, sau dấu hai chấm có một dấu cách.',
			'Giá trị có dấu hai chấm, dấu ngoặc kép, dấu `#` thì đặt cả giá trị trong ngoặc kép: `title: "Sở Y tế: tiêm bù vắc xin"`.',
			'Rối quá thì mở một mục đã đăng cùng loại, chép phần đầu của nó sang rồi thay từng giá trị.',
		],
		severity: 'error',
		examples: [
			inNews('title: Lai Châu tiêm', 'title: Lai Châu: tiêm', 2, {
				caption: 'Giá trị có dấu hai chấm mà không có ngoặc kép',
			}),
			inNews('title: Lai Châu', 'title: "Lai Châu', 2, { caption: 'Mở ngoặc kép mà không đóng' }),
			inNews('[lai-chau]', '[lai-chau', 6, { caption: 'Thiếu dấu ngoặc vuông' }),
			inNews(summary, `\t${summary}`, 3, { caption: 'Thụt dòng bằng phím Tab' }),
			inNews('eventOn:', 'publishedAt:', 5, { caption: 'Một khóa viết hai lần' }),
			inNews('trí tuệ\n---\n', 'trí tuệ\n', 1, { caption: 'Thiếu dòng --- thứ hai' }),
		],
	},
	schema: {
		title: 'Một trường thiếu, thừa hoặc có giá trị sai',
		why: 'Ngày, tỉnh, chủ đề, loại văn bản quyết định mục nằm ở danh sách nào và người đọc lọc ra được hay không. Kho chỉ nhận những giá trị đã khai trong danh mục, để một tỉnh không thành hai tên.',
		fixes: [
			'Xem tên khóa và giá trị cho phép trong bảng các trường thông tin của trang hướng dẫn.',
			'Thông báo có gợi ý riêng thì làm theo: đó thường chính là giá trị đúng.',
			'Nguồn không cho biết thì không đoán: dùng khóa có đuôi `Missing` và ghi lý do, ví dụ `publishedAtMissing: Bản chụp không ghi ngày đăng`.',
			'Cần một giá trị chưa có (một cơ quan mới, một chủ đề mới) thì thêm vào tệp tương ứng trong `content/tu-vung/`.',
		],
		severity: 'error',
		examples: [
			inNews('topic: y-te-co-so', 'topic: y-te-co-sơ', 7, { caption: 'Giá trị không có trong danh mục' }),
			inNews('[lai-chau]', '[Lai Châu]', 6, { caption: 'Viết tên thay cho mã' }),
			inNews('publishedAt: 2025-03-17T08:34', 'publishedAt: 17/3/2025', 4, { caption: 'Ngày viết sai dạng' }),
			inNews('publishedAt: 2025-03-17T08:34\n', '', 2, { caption: 'Thiếu một trường bắt buộc' }),
			inNews('eventOn:', 'evenOn:', 5, { caption: 'Tên khóa gõ sai' }),
			inNews(summary, 'summary:', 3, { caption: 'Để trống' }),
		],
	},
	'draft-incomplete': {
		title: 'Bản nháp còn thiếu một trường',
		why: 'Bản nháp (`draft: true`) chưa hiện trên trang nên được phép thiếu. Kho nhắc trước để bạn biết còn phải điền gì.',
		fixes: [
			'Điền trường ấy trước khi xóa dòng `draft: true`.',
			'Chưa biết thì cứ để đó: bản nháp không ngăn ai đăng bài khác.',
		],
		severity: 'warning',
		examples: [inNews('topic: y-te-co-so', 'draft: true', 2)],
	},
	'page-title': {
		title: 'Trang giới thiệu, hướng dẫn không có tiêu đề',
		why: 'Tiêu đề hiện trên thẻ của trình duyệt và trong kết quả tìm kiếm; thiếu nó thì không ai biết trang nói về gì.',
		fixes: ['Thêm dòng `title: …` vào phần đầu tệp trong `content/trang/`.'],
		severity: 'error',
		examples: [withFile('trang/lien-he.mdx', '---\ndescription: Cách gửi thư cho kho.\n---\n\nXin gửi thư.\n', 1)],
	},
	'document-file-name': {
		title: 'Tên tệp văn bản không khớp số hiệu',
		why: 'Tên tệp văn bản gồm số hiệu, mã cơ quan và năm. Nhờ vậy ai biết số hiệu là đoán được địa chỉ, và hai văn bản không bao giờ tranh nhau một địa chỉ.',
		fixes: [
			'Đổi tên tệp đúng như gợi ý.',
			'Tên tệp đã đúng thì có lẽ `number`, `issuer` hoặc `issuedOn` bị gõ nhầm: đối chiếu với văn bản rồi sửa.',
			'Văn bản không rõ số: bỏ `number`, ghi `numberMissing` kèm lý do, tên tệp mở đầu bằng `khong-so-`.',
			'Mục đã từng hiện trên trang thì thêm `movedFrom` khi đổi tên, để địa chỉ cũ dẫn sang địa chỉ mới.',
		],
		severity: 'error',
		examples: [
			{ ...inDocument('number: 7095/KH-UBND', 'number: 7096/KH-UBND', 1), shown: [1, 7] },
			{
				...withFile('van-ban/2025/ke-hoach.md', noNumber(), 1, { shown: [1, 7] }),
				caption: 'Văn bản không có số',
			},
		],
	},
});

function noNumber(): string {
	const { files } = inDocument('number: 7095/KH-UBND', 'numberMissing: Bản chụp mất trang đầu', 1);
	return String(files[documentPath]).replace('mùa đông', 'mùa hè');
}
