import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isVietnameseSyllable } from './syllable.ts';

const possible = `
	y tế khám chữa bệnh của người nghiệm nghĩa nghề nghênh ghi ghế ghiền kế kỹ kĩ kiểm kịch cần cuốc cuộc
	quý quí quốc quỳnh quyết quyền quả quanh quệch quít quýt Quới gì gìn giết giếng giêng giữ giỏi giúp Giê gieo
	hòa hoà khỏe khoẻ ủy uỷ hoàn hoạch ngoài khuỷu khuya huỵch xoong moóc toòng thuở huế tuếch ngoằn ngoèo
	ỷ yếu yên yết im ích ỉu ìa ướt rượu hươu mưu mửa được đường Đức ĐỨC Nguyễn NGUYỄN phường xã
	séc xẻng nhịp tuýp buýt khuếch luật xuân khuâng hoặc hoẵng ngoạm oạp
	Đắk Lắk Kạn Krông sỹ sĩ Vy Thy ạ ừ ồ nam Nam cho Viet benh TP nghia
`
	.trim()
	.split(/\s+/)
	.filter((word) => word !== 'TP');

const impossible = `
	Hiẹn nghành nghàng ngiệm ngề gế gi\u0300à kành cếch ciểm kác kủa cuả gía gìa qúy qùa hòan tòan hoạhc ngừơi đựơc
	viêt Viêt môt đươc nươc cách\u0323 đat mêt\u0300 bưac iên iếu trườg bệnhh bêng trườn\u0323g
	video covid Facebook website đtích tƯch CộNG hÀ aâ vaø Boä tr thp ươ uyê đ Đ
	video1 10 tế. tế- tế\u200B
`
	.trim()
	.split(/\s+/);

describe('isVietnameseSyllable', () => {
	test.each(possible)('%s is possible', (word) => {
		expect(isVietnameseSyllable(word)).toBe(true);
	});

	test.each(impossible)('%s is impossible', (word) => {
		expect(isVietnameseSyllable(word)).toBe(false);
	});

	test('reads decomposed letters', () => {
		expect(isVietnameseSyllable('khoẻ'.normalize('NFD'))).toBe(true);
		expect(isVietnameseSyllable('Hiẹn'.normalize('NFD'))).toBe(false);
	});

	test('answers the same for capitals as for small letters', () => {
		fc.assert(
			fc.property(fc.constantFrom(...possible, ...impossible.filter((word) => word === word.toLowerCase())), (word) => {
				expect(isVietnameseSyllable(word.toUpperCase())).toBe(isVietnameseSyllable(word.toLowerCase()));
			}),
		);
	});

	test('answers for anything', () => {
		fc.assert(fc.property(fc.string({ unit: 'binary' }), (word) => typeof isVietnameseSyllable(word) === 'boolean'));
		expect(isVietnameseSyllable('a\u0301'.repeat(500_000))).toBe(false);
	});
});
