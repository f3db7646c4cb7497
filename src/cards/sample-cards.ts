import type { EntryCard } from './card.ts';

const plain = { site: 'Kho Y tế', title: 'Tin', date: '17/3/2025', unsure: false, place: 'Lai Châu' };

/** The card of a news item; a test gives only what it is about. */
export function sampleNewsCard(more: Partial<EntryCard> = {}): EntryCard {
	return { ...plain, above: 'Tin tức', origin: 'Báo', ...more };
}

/** The card of a document. */
export function sampleDocumentCard(more: Partial<EntryCard> = {}): EntryCard {
	return {
		...plain,
		above: 'Ủy ban nhân dân tỉnh Lai Châu',
		document: { type: 'Kế hoạch', number: '7095/KH-UBND' },
		...more,
	};
}

/** As long as a title may be: 400 characters. */
export const longestTitle = [
	'Kế hoạch triển khai thực hiện Chỉ thị số 25-CT/TW ngày 25/10/2023 của Ban Bí thư Trung ương Đảng khóa XIII về tiếp',
	'tục củng cố, hoàn thiện và nâng cao chất lượng hoạt động của y tế cơ sở trong tình hình mới và Quyết định số',
	'281/QĐ-TTg ngày 05/3/2024 của Thủ tướng Chính phủ trên địa bàn các xã, phường giai đoạn 2025 - 2030, định hướng đến',
	'năm 2045 theo tinh thần của Nghị quyết số 20-NQ/TW ngày 25/10',
]
	.join(' ')
	.slice(0, 400);

/** What is hard to place: everything too long, too short, or of letters that the font lacks. */
export const extremeCards: Readonly<Record<string, EntryCard>> = {
	'a title of 400 characters': sampleNewsCard({
		title: longestTitle,
		origin: 'Trung tâm Kiểm soát bệnh tật tỉnh Lai Châu phối hợp với Đài Phát thanh và Truyền hình của tỉnh',
		partial: { level: 'metadata', label: 'Chỉ siêu dữ liệu' },
		date: 'khoảng chiều 17/12/2025',
		unsure: true,
		place: 'Bắc Giang (nay là Bắc Ninh), Hà Giang (nay là Tuyên Quang), Lai Châu, Điện Biên, Sơn La',
	}),
	'a document with everything long': sampleDocumentCard({
		above: 'Ủy ban Thường vụ Quốc hội, Chính phủ, Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam '.repeat(3),
		document: { type: 'Nghị quyết liên tịch', number: '403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN-BYT-BTC-BNV-BLĐTBXH' },
		title: longestTitle,
		partial: { level: 'excerpt', label: 'Trích' },
		place: 'Toàn quốc',
	}),
	'a document with a large number': sampleDocumentCard({
		above: 'Ủy ban Thường vụ Quốc hội, Chính phủ, Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
		document: { type: 'Nghị quyết liên tịch', number: '403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN' },
		title: longestTitle,
	}),
	'a document without a number': sampleDocumentCard({
		document: { type: 'Kế hoạch', number: undefined },
		title: 'Sởi',
	}),
	'one letter': sampleNewsCard({ title: 'Ộ', origin: 'Ỵ', place: 'Ẵ' }),
	'one word without end': sampleNewsCard({ title: 'Ẵ'.repeat(400), origin: 'Ộ'.repeat(200), place: 'W'.repeat(100) }),
	'capitals only': sampleNewsCard({ title: longestTitle.toLocaleUpperCase('vi') }),
	'letters that the font lacks': sampleNewsCard({ title: '中文標題', origin: '😀', place: '→' }),
	'a site with a long name': sampleNewsCard({ site: 'Kho lưu trữ tin tức và văn bản y tế tỉnh Lai Châu' }),
};
