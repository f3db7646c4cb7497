/**
 * Numbers as texts write them, and what must not be taken for one; facts from DOCUMENT-NUMBERS.md. Long because it is data.
 * `canonical` is the number in its usual form, `suspect` says that editors must be warned, `key` is the identity key.
 */
export interface NumberCase {
	readonly text: string;
	readonly canonical: string;
	/** ASCII letters of the type. */
	readonly type?: string;
	readonly party?: true;
	readonly date?: string;
	readonly key?: string;
	readonly suspect?: true;
	/** Numbers in the text, when more than one. */
	readonly count?: number;
}

export const numberCases: readonly NumberCase[] = [
	{ text: 'theo Nghị quyết 72-NQ/TW', canonical: '72-NQ/TW' },
	{ text: 'Số: 05-NQ/ĐU', canonical: '05-NQ/ĐU' },
	{ text: 'ban hành Nghị quyết số 397/NQ-CP Kế hoạch hành động', canonical: '397/NQ-CP' },
	{ text: 'Luật Bảo hiểm y tế Số 51/202/QH15 ngày 27/11/2024', canonical: '51/2024/QH15', suspect: true },
	{ text: 'ngày 20/4/1995 số 04/TT-LB', canonical: '04/TT-LB' },
	{ text: 'Nghị định 299/HĐBT', canonical: '299/HĐBT', type: 'ND' },
	{ text: 'Hướng dẫn số 36-HD/VPTW', canonical: '36-HD/VPTW', party: true },
	{ text: 'Thông tư số 22/2023/TT-BTTTT ngày 31/12/2023', canonical: '22/2023/TT-BTTTT' },
	{
		text: 'Thực hiện Kế hoạch số 7095/KH-UBND ngày 11/11/2025 của UBND tỉnh',
		canonical: '7095/KH-UBND',
		date: '2025-11-11',
	},
	{ text: 'Nghị quyết số 202/2025/QH15', canonical: '202/2025/QH15' },
	{
		text: 'Công văn số 11292/SYT-NVY ngày 14 tháng 08 năm 2026 của Sở Y tế',
		canonical: '11292/SYT-NVY',
		date: '2026-08-14',
	},
	{ text: 'Nghị quyết 214/NQ-CP về thúc đẩy', canonical: '214/NQ-CP' },
	{
		text: 'Luật Bảo hiểm y tế Số 51/2024/QH15 ngày 27/11/2024',
		canonical: '51/2024/QH15',
		key: 'nn/luat-nq/qh15/2024/51',
	},
	{ text: 'Kết luận số 160-KL/TW (ngày 31/5/2025)', canonical: '160-KL/TW', date: '2025-05-31' },
	{ text: 'Nghị định 146/2018/NĐ CP', canonical: '146/2018/NĐ-CP', suspect: true },
	{ text: 'Quyết định số 1895/1997/BYT-QĐ ngày 19/9/1997', canonical: '1895/1997/BYT-QĐ', type: 'QD', date: '1997' },
	{ text: 'Quyết định số 1816/QĐ-BYT ngày 26/5/2008', canonical: '1816/QĐ-BYT', date: '2008-05-26' },
	{ text: 'Quyết định 12/QÐ-UBND (chữ Ð U+00D0)', canonical: '12/QĐ-UBND' },
	{ text: 'Số: 3377 /QĐ-BYT', canonical: '3377/QĐ-BYT' },
	{ text: 'Công văn số 09a/BCĐ-YT', canonical: '09a/BCĐ-YT' },
	{ text: 'Nghị quyết 1685/NQ-UBTVQH15', canonical: '1685/NQ-UBTVQH15' },
	{ text: 'Quyết định của Bộ Chính trị số31-QĐ/TW, ngày 01-10-1997', canonical: '31-QĐ/TW', date: '1997-10-01' },
	{ text: 'Thông báo số 175/TB-VPCP, ngày 7-5-2020, của Văn phòng', canonical: '175/TB-VPCP', date: '2020-05-07' },
	{ text: 'Tờ trình số 123/TTr-SYT', canonical: '123/TTr-SYT' },
	{ text: 'Công văn số 3861/UBND-NC', canonical: '3861/UBND-NC', type: 'CV' },
	{ text: 'Nghị quyết 19-2018/NQ-CP', canonical: '19/2018/NQ-CP', suspect: true },
	{ text: 'Nghị quyết số 39-NQ/TW ngày 18/7/2023', canonical: '39-NQ/TW', key: 'dang/nq/tw/XIII/39' },
	{ text: 'số 51/2024/QH15).', canonical: '51/2024/QH15' },
	{
		text: 'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ',
		canonical: '30/2020/NĐ-CP',
		date: '2020-03-05',
	},
	{
		text: 'Chương trình hành động số 02-Ctr/ĐU ngày 23/10/2025 của Ban Chấp hành Đảng bộ UBND tỉnh',
		canonical: '02-CTr/ĐU',
		party: true,
		date: '2025-10-23',
	},
	{ text: 'Kế hoạch số 7095/KH–UBND (gạch ngang dài)', canonical: '7095/KH-UBND' },
	{ text: 'QĐ-1719/QĐ-TTg (2021)', canonical: '1719/QĐ-TTg' },
	{ text: 'Nghị quyết số 72-NQ-TW ngày 09/09/2025', canonical: '72-NQ/TW', suspect: true },
	{ text: 'Quyết định số 123/QĐ-CTUBND', canonical: '123/QĐ-CTUBND' },
	{ text: 'Nghị quyết 66.14/2026/NQ-CP Xử lý khó khăn', canonical: '66.14/2026/NQ-CP', key: 'nn/nq/cp/2026/66.14' },
	{
		text: 'Nghị \n\nquyết số 21-NQ/TW ngày 25/10/2017 của Ban Chấp hành',
		canonical: '21-NQ/TW',
		key: 'dang/nq/tw/XII/21',
	},
	{ text: 'Nghị quyết 05/NQ_HĐND', canonical: '05/NQ-HĐND' },
	{
		text: 'Nghị quyết liên tịch số 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN',
		canonical: '403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN',
	},
	{ text: 'Báo cáo 45/BC-SYT và Thông báo 12/TB-SYT', canonical: '45/BC-SYT', count: 2 },
];

export const notNumbers: readonly string[] = [
	'14,7 bác sĩ/vạn dân',
	'Số tài khoản: 1234/5678',
	'năm 2024/NQ',
	'Nhân dịp 20.11',
	'trực cấp cứu 24/7',
	'07/QĐ',
	'Đề án 06',
	'mã bệnh A09/B99-ICD',
	'Bản án số 48/2019/HS-ST',
	'trước 30/9/2025',
	'phòng khám số 12/BV-Đa khoa',
	'tỷ lệ 1/2 dân số',
	'từ 2/9/2024 - 26/1/2025',
	'T12/2025',
	'Boeing 737-MAX',
	'17/03/2025 | 08:34 AM',
	'Chỉ thị số...',
	'giai đoạn 2021-2025',
	'Windows 10/11-Pro',
	'đoạn 5/CP',
	'TCVN 6909:2001',
	'Lễ 30/4-1/5',
	'CT 128 lát cắt/MRI 1,5 tesla',
	'Covid-19/SARS-CoV-2',
	'Chương trình MTQG 1719',
	'tích hợp 69/163 thủ tục hành chính',
	'QCVN 8-1:2011/BYT',
	'ngày 27/02/1955-27/02/2025',
	'ĐT 0213.3876.543',
	'số 12/KH',
	'mức 95-III',
	'dưới 1 tuổi/1000 trẻ đẻ sống dưới 20‰',
	'nhà số 5/B-TT Nam Đồng',
	'Số bác sĩ/10.000 dân >13,5',
	'địa chỉ 138A/12 Giảng Võ',
];
