import { withFile } from './example.ts';
import { defineRules } from './rule-record.ts';

const path = 'tu-vung/chu-de.json';
const topic = `    {
      "id": "y-te-co-so",
      "name": "Y tế cơ sở",
      "scope": "Trạm y tế xã, phường",
      "keywords": ["trạm y tế"],
      "subjectEn": "Primary care"
    }`;
const lists = (...topics: string[]) => `{\n  "topics": [\n${topics.join(',\n')}\n  ]\n}\n`;

/** The lists in `tu-vung/` that every entry relies on. */
export const vocabularyRules = defineRules({
	json: {
		title: 'Tệp từ vựng viết sai cú pháp JSON',
		why: 'Danh mục tỉnh, chủ đề, cơ quan nằm trong các tệp này. Một dấu phẩy thừa là cả kho không dựng được.',
		fixes: [
			'Giữa hai mục có đúng một dấu phẩy, sau mục cuối không có dấu phẩy.',
			'Mỗi khóa và mỗi chuỗi nằm trong ngoặc kép thẳng `"`, không phải ngoặc kép cong “ ”.',
			'Không tìm ra chỗ sai thì trả tệp về bản trước (nút «History» trên trang GitHub hay GitLab) rồi sửa lại từng bước.',
		],
		severity: 'error',
		examples: [withFile(path, lists(`${topic},`), 9, { shown: [6, 11] })],
	},
	'vocabulary-id': {
		title: 'Mã trong từ vựng trùng nhau hoặc trỏ tới chỗ không có',
		why: 'Mã là cách các bài gọi tên một tỉnh, một chủ đề, một cơ quan. Hai mục chung một mã thì không ai biết bài nói về mục nào.',
		fixes: [
			'Đặt cho mục mới một mã chưa ai dùng.',
			'Mã của tỉnh hay cơ quan cấp trên thì chép đúng từ tệp `tinh-thanh.json`, `co-quan.json`.',
			'Chữ viết tắt có nhiều nghĩa thì thêm `when`: những từ cho biết đang nói nghĩa nào.',
		],
		severity: 'error',
		examples: [withFile(path, lists(topic, topic.replace('Y tế cơ sở', 'Trạm y tế')), 11, { shown: [2, 13] })],
	},
});
