import { describe, expect, test } from 'vitest';
import type { NewsDraft } from '../model.ts';
import { textWarnings } from './text-warnings.ts';

function warningsIn(text: string, kind: 'paragraph' | 'heading' = 'paragraph'): string[] {
	const block = kind === 'heading' ? { kind, text, level: 2, line: 3 } : { kind, text, line: 3 };
	const draft: NewsDraft = {
		collection: 'tin-tuc',
		title: { missing: 'không có' },
		provinces: { missing: 'không rõ' },
		topics: [],
		source: { missing: 'không có' },
		publishedAt: { missing: 'không có' },
		warnings: [],
		figures: [],
		body: [block],
	};
	return textWarnings(draft).map(({ message, line }) => `${line}: ${message}`);
}

describe('probable slips are told with their line', () => {
	test.each([
		['Hiẹn nay trạm có hai bác sĩ.', 'Hiẹn'],
		['Chỉ thị của Ban Bí  thứ về y tế cơ sở.', 'Ban Bí thư'],
		['Bác sĩ chuẩn đoán người bệnh.', 'chẩn đoán'],
		['Tiếp tục thực hiện thực hiện kế hoạch.', 'thực hiện thực hiện'],
		['Rà soát những những thủ tục.', 'những những'],
		['Tập huấn về điều trị và điều trị hô hấp.', 'điều trị và điều trị'],
		['Bệnh viện đã hỗ trợ tỉnh Sơn La đã đào tạo cán bộ.', 'đã hỗ trợ'],
		['Thanh toán tại các cơ sở y tế..', 'hai dấu chấm'],
		[
			'Ngành Y tế tỉnh tập trung triển khai các giải pháp tăng cường giám sát dịch bệnh tại cộng đồng',
			'thiếu dấu kết câu',
		],
	])('%s', (text, told) => {
		const found = warningsIn(text);
		expect(
			found.some((message) => message.startsWith('3: ') && message.includes(told)),
			found.join('\n'),
		).toBe(true);
	});
});

describe('what is right is left alone', () => {
	test.each([
		'Người người, nhà nhà dần dần quen với việc khám bệnh từ xa, từ từ và đều đặn.',
		'Rối loạn do thiếu hụt iốt; sử dụng sức khoẻ, sức khỏe, uỷ ban, ủy ban, kỹ sư, kĩ thuật, quý II.',
		'WHO, UNICEF, bác sĩ Müller, Trần Thị Lượng, thuốc Paracétamol và Đắk Lắk, Krông Pắc…',
		'Đã khám cho người dân và đã cấp thuốc; những gì đã làm đã được ghi nhận.',
	])('%s', (text) => {
		expect(warningsIn(text)).toEqual([]);
	});

	test('a heading needs no full stop', () => {
		const text =
			'Nâng cao vai trò điều hành của ban giám đốc và trưởng các khoa, phòng trong công tác phòng, chống dịch bệnh';
		expect(warningsIn(text, 'heading')).toEqual([]);
		expect(warningsIn(text)).toHaveLength(1);
	});
});

test('many slips of one kind are counted, not all listed', () => {
	const found = warningsIn(
		Array.from({ length: 50 }, (_, index) => `Hiẹn${'abcdefghij'[index % 10]} những những`).join('. '),
	);
	expect(found.length).toBeLessThan(60);
	expect(found.join('\n')).toContain('không kể ra');
});

test.each(['đã a '.repeat(50_000), 'thực hiện '.repeat(50_000), 'Ban '.repeat(100_000)])(
	'a hostile text is read in bounded time',
	(text) => {
		expect(warningsIn(text).length).toBeLessThan(100);
	},
);
