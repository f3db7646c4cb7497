import { describe, expect, test } from 'vitest';
import type { Block } from '#import/model.ts';
import { classify } from './classify.ts';
import { sampleCapture, sampleForms } from './document/sample-documents.ts';
import { sampleKinds } from './document/sample-kinds.ts';

const capture = (...lines: string[]) =>
	sampleCapture(
		lines.map((text): Block => ({ kind: 'paragraph', text })),
		'web-text',
	);
const prose =
	'Sở Y tế vừa yêu cầu các đơn vị chủ động giám sát, phát hiện sớm ca bệnh và chuẩn bị đủ thuốc, vật tư, trang thiết bị để phục vụ người dân trong dịp nghỉ lễ, không để bị động trong mọi tình huống có thể xảy ra trên địa bàn.';

describe('classify', () => {
	test.each(Object.entries(sampleKinds))('a document: %s', (_, { sample }) => {
		for (const form of Object.values(sampleForms)) {
			expect(classify(sampleCapture(form(sample)))).toMatchObject({ collection: 'van-ban', certainty: 'certain' });
		}
	});

	test('a document whose head is lost is told by its end', () => {
		const found = classify(
			capture(
				prose,
				'Trên đây là Kế hoạch phòng bệnh mùa hè năm 2025 của ngành./.',
				'Nơi nhận:',
				'- Lưu: VT.',
				'KT. GIÁM ĐỐC',
				'PHÓ GIÁM ĐỐC',
				'Lò Văn Thử',
			),
		);
		expect(found).toMatchObject({ collection: 'van-ban', certainty: 'likely' });
		expect(found.from).toContain('«Nơi nhận»');
	});

	test('a document published inside a page of a portal', () => {
		const { sample } = sampleKinds['kế hoạch của sở']!;
		const page = [
			'Kế hoạch uống vitamin A',
			'06/03/2025 | 08:12 AM',
			...sample.left,
			...sample.right,
			...sample.name,
			...sample.body,
			'Nơi nhận:',
			...sample.recipients,
			...sample.signatures[0]!,
			'Tin liên quan',
		];
		expect(classify(capture(...page)).collection).toBe('van-ban');
	});

	test('news that quotes a document', () => {
		const quoting = capture(
			'Nghệ An: Sở Y tế yêu cầu phòng bệnh mùa hè',
			'12/03/2025 | 08:30 AM',
			...Array.from({ length: 5 }, () => prose),
			'Số: 901/SYT-NVY',
			'Điều 1. Các đơn vị thực hiện nghiêm việc trực cấp cứu.',
			'Điều 2. Văn phòng Sở theo dõi việc thực hiện.',
			'Nguồn: soyte.nghean.gov.vn',
			'Tin liên quan',
		);
		expect(classify(quoting)).toMatchObject({ collection: 'tin-tuc' });
	});

	test('the banner of a site and a section in capitals make no document', () => {
		expect(
			classify(capture('ĐẢNG CỘNG SẢN VIỆT NAM', 'THÔNG BÁO', 'Lai Châu khánh thành trạm y tế', prose)).collection,
		).toBe('tin-tuc');
		expect(classify(capture('Lai Châu khánh thành trạm y tế', prose, prose, 'Nguồn: suckhoedoisong.vn'))).toMatchObject(
			{
				collection: 'tin-tuc',
				certainty: 'certain',
			},
		);
	});

	test('the person who imports knows better', () => {
		expect(classify(capture(prose), { collection: 'van-ban' })).toEqual({
			collection: 'van-ban',
			certainty: 'certain',
			from: 'tùy chọn --collection',
		});
	});
});

describe('signs that only documents have together', () => {
	test('banner, place with date and type, even where the number has lost its letters', () => {
		const lines = [
			prose,
			'ỦY BAN NHÂN DÂN',
			'TỈNH MẪU',
			'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
			'Độc lập - Tự do - Hạnh phúc',
			'Số: 1281/-UBND',
			'Hà Mẫu, ngày 13 tháng 05 năm 2014',
			'QUYẾT ĐỊNH',
			'VỀ VIỆC CÔNG BỐ THỦ TỤC HÀNH CHÍNH',
			prose,
		];
		expect(classify(capture(...lines)).collection).toBe('van-ban');
		expect(classify(capture(...lines.slice(0, 5), prose)).collection).toBe('tin-tuc');
	});

	test('the time of a digital signature is no time of publication', () => {
		const end = [
			'Nơi nhận:',
			'- Lưu: VT.',
			'GIÁM ĐỐC',
			'Ký bởi: Sở Y tế',
			'Thời gian ký: 15/02/2024 10:22:31 +07:00',
			'Lê Văn Mẫu',
		];
		const closing = 'Trên đây là Kế hoạch phòng bệnh mùa hè năm 2024 của ngành y tế tỉnh./.';
		expect(classify(capture(prose, closing, 'KT. GIÁM ĐỐC', ...end)).collection).toBe('van-ban');
	});
});
