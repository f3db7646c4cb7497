import { expect, test } from 'vitest';
import { asWrittenElsewhere } from './usual-case.ts';

test.each([
	[
		'a name of a person and an office',
		'Kết luận của chủ tịch tỉnh trần văn mẫu tại cuộc họp',
		'Sáng nay, Chủ tịch tỉnh Trần Văn Mẫu chủ trì cuộc họp.',
		'Kết luận của Chủ tịch tỉnh Trần Văn Mẫu tại cuộc họp',
	],
	['a foreign word', 'Phòng, chống sốt DENGUE', 'Số ca mắc Dengue tăng.', 'Phòng, chống sốt Dengue'],
	[
		'the start of a sentence tells nothing',
		'Về phê duyệt đề cương chung',
		'Điều 1. Phê duyệt đề cương chung',
		'Về phê duyệt đề cương chung',
	],
	['two words are chance', 'Nâng cấp bệnh viện huyện', 'Giám đốc Bệnh viện Nhi', 'Nâng cấp bệnh viện huyện'],
	[
		'quotes and dashes differ',
		'Đề án “y tế xã mẫu – giai đoạn hai”',
		'của "Y tế xã Mẫu - giai đoạn hai"',
		'Đề án “Y tế xã Mẫu – giai đoạn hai”',
	],
])('%s', (_, cased, text, usual) => {
	expect(asWrittenElsewhere(cased, [text])).toBe(usual);
});

test('texts in capitals prove nothing, long ones take no time', () => {
	expect(asWrittenElsewhere('Trạm y tế xã', ['TRẠM Y TẾ XÃ MẪU'])).toBe('Trạm y tế xã');
	expect(asWrittenElsewhere(Array(200).fill('a').join(' '), ['a '.repeat(500_000)])).toHaveLength(399);
});
