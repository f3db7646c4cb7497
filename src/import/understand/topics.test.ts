import { expect, test } from 'vitest';
import { suggestTopics } from './topics.ts';

function ids(title: string, text = ''): string[] {
	return suggestTopics(title, text).map(({ value }) => value);
}

test.each([
	['Bốn trụ cột kiểm soát sốt xuất huyết', 'phong-chong-dich'],
	['Một số điểm mới của Luật Bảo hiểm y tế', 'bao-hiem-y-te'],
	['Bệnh viện hoàn thành bệnh án điện tử trước 30/6', 'chuyen-doi-so'],
	['Không đưa thuốc lá mới vào danh mục cấm sẽ trả giá bằng sức khỏe', 'nang-cao-suc-khoe'],
	['Thu hồi lô thuốc không đạt chất lượng', 'duoc-my-pham-thiet-bi'],
	['Tiêm bù vắc-xin cho trẻ trước mùa khai giảng', 'tiem-chung'],
	['Câu lạc bộ thầy thuốc trẻ khám bệnh tình nguyện', 'nhan-luc'],
	['Ngộ độc thực phẩm tại bếp ăn tập thể', 'an-toan-thuc-pham'],
])('%s → %s', (title, topic) => {
	expect(ids(title)[0]).toBe(topic);
});

test('a party body that a text names does not make it ceremonial', () => {
	const body = 'Nghị quyết Đại hội Đảng bộ tỉnh, Chi bộ và đảng viên nêu việc chăm sóc dinh dưỡng cho bà mẹ, trẻ em.';
	expect(ids('Kế hoạch chăm sóc sức khỏe nhân dân', body)[0]).not.toBe('hoat-dong-nganh');
	expect(ids('Lễ kết nạp đảng viên mới của Chi bộ bệnh viện')[0]).toBe('hoat-dong-nganh');
});

test('a word inside another word is not its topic', () => {
	expect(ids('Khám bệnh cho người lao động', 'Chiếc xe lao xuống vực, ba người lao động được cấp cứu.')).not.toContain(
		'phong-chong-dich',
	);
	expect(ids('Phát hiện sớm bệnh nhân lao ở vùng cao')[0]).toBe('phong-chong-dich');
});

test('the headline weighs more than the body', () => {
	expect(ids('Tập huấn y đức cho điều dưỡng', 'Có nói thêm về sốt xuất huyết, cúm và sởi.')[0]).toBe('nhan-luc');
});

test('what has nothing of health is outside; at most four are suggested and none is certain', () => {
	expect(ids('Chủ tịch tỉnh chúc mừng các nhà giáo', 'Buổi gặp mặt diễn ra ấm cúng.')).toEqual(['ngoai-nganh']);
	const all = suggestTopics(
		'Y tế',
		'sởi, vắc xin, cấp cứu, BHYT, đột quỵ, dân số, dinh dưỡng, ngộ độc, mỹ phẩm, dược liệu',
	);
	expect(all).toHaveLength(4);
	expect(all.some(({ certainty }) => certainty === 'certain')).toBe(false);
});
