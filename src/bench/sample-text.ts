import { provinces } from '#vocabulary/provinces.ts';
import { pick, randomStream } from './random.ts';

/** Invented sentences in the style of health news; `%` takes a figure. */
const sentences = [
	'Trạm y tế các xã vùng cao đã tiêm cho % trẻ dưới 5 tuổi, đạt 95% kế hoạch năm.',
	'Bệnh viện đa khoa tỉnh tiếp nhận thêm % giường bệnh và máy chụp cắt lớp 128 lát cắt.',
	'Trong 6 tháng đầu năm 2025, toàn tỉnh ghi nhận % ca sốt xuất huyết, giảm 12% so với cùng kỳ.',
	'Đoàn công tác kiểm tra việc cung ứng thuốc, vật tư tại % cơ sở từ ngày 5/6 đến 20/7.',
	'Người dân được khám, tư vấn miễn phí; ai có thẻ bảo hiểm y tế thì được hưởng đủ quyền lợi.',
	'Theo báo cáo, tỷ lệ hộ gia đình dùng nước hợp vệ sinh tăng từ 71,2% lên 78,9% sau 3 năm.',
	'Bác sĩ khuyến cáo trẻ sốt cao trên 39 độ cần được đưa đến cơ sở y tế ngay, không tự ý dùng thuốc.',
];

const issuers = [
	() => ({ letters: 'QĐ-TTg', word: 'Quyết định', of: 'Thủ tướng Chính phủ' }),
	() => ({ letters: 'NQ-CP', word: 'Nghị quyết', of: 'Chính phủ' }),
	() => ({ letters: 'QĐ-BYT', word: 'Quyết định', of: 'Bộ Y tế' }),
	(random: () => number) => ({ letters: 'KH-UBND', word: 'Kế hoạch', of: `UBND tỉnh ${pick(random, provinces).name}` }),
	(random: () => number) => ({
		letters: 'QĐ-UBND',
		word: 'Quyết định',
		of: `UBND tỉnh ${pick(random, provinces).name}`,
	}),
	(random: () => number) => ({ letters: 'KH-SYT', word: 'Kế hoạch', of: `Sở Y tế ${pick(random, provinces).name}` }),
	() => ({ letters: 'TW', word: 'Chỉ thị', of: 'Ban Bí thư' }),
	(random: () => number) => ({ letters: 'TU', word: 'Kế hoạch', of: `Tỉnh ủy ${pick(random, provinces).name}` }),
];

export interface SampleDocument {
	readonly number: string;
	readonly word: string;
	readonly of: string;
	readonly day: string;
	/** The digits alone, for short forms. */
	readonly ordinal: string;
}

/** Documents for others to cite; some share a number, as documents of different provinces and terms do. */
export function sampleDocuments(count: number, seed: number): SampleDocument[] {
	const random = randomStream(seed);
	return Array.from({ length: count }, () => {
		const { letters, word, of } = pick(random, issuers)(random);
		const ordinal = String(1 + Math.floor(random() * 1200)).padStart(2, '0');
		const type = word === 'Chỉ thị' ? 'CT' : 'KH';
		const number = letters.length === 2 ? `${ordinal}-${type}/${letters}` : `${ordinal}/${letters}`;
		const day = `${1 + Math.floor(random() * 28)}/${1 + Math.floor(random() * 12)}/${2015 + Math.floor(random() * 11)}`;
		return { number, word, of, day, ordinal };
	});
}

/** One mention of a document, in one of the forms that texts use. */
export function citationOf(document: SampleDocument, random: () => number): string {
	const { number, word, of, day, ordinal } = document;
	const form = random();
	if (form < 0.55) return `${word} số ${number} ngày ${day} của ${of}`;
	if (form < 0.75) return `${word} ${number}`;
	return form < 0.9 ? `${word} số ${number} của ${of}` : `${word} ${ordinal} của ${of}`;
}

/** A paragraph of plain sentences, with the given citations spread over it. */
export function paragraph(citations: readonly string[], length: number, random: () => number): string {
	const parts: string[] = [];
	const every = Math.max(1, Math.floor(length / (citations.length + 1)));
	for (let at = 0; at < length; at++) {
		parts.push(pick(random, sentences).replace('%', String(Math.floor(random() * 5000))));
		const citation = (at + 1) % every === 0 ? citations[Math.floor(at / every)] : undefined;
		if (citation) parts.push(`Việc này thực hiện theo ${citation}.`);
	}
	return parts.join(' ');
}
