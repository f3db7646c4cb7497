/**
 * What the five source captures hold, counted and read once by hand: the archive must keep all of it. Long because it is data.
 * Figures are written as the entries write them. Read by `seeds.test.ts` only.
 */

/** SHA-256 of each capture → the number of briefs taken from it. */
export const captures = {
	d072824e9647550be35bd47c11783ca28466ba05e3d2df8d749635594fd2b03b: 22,
	'507aec0c4f98dbeb7504a6299c91babe9c21feebb71734e0f355ea61d351cf6d': 9,
	c5335a6f7b603f77e4eba5d8063790cad03c49223c70f3ca4441043510ee62c2: 0,
	cedc0a8c54cb642de85de66b383d11944d06b809f4b140fd72246b6d3a3fb05f: 14,
	c37564ddc5c2d6ae80767a27de355ce5455549cb3461ae54f279f29b0d143084: 11,
} as const;

const [laiChau, quangNinh, plan, ngheAn, ministry] = Object.keys(captures) as [string, string, string, string, string];

export interface NewsFacts {
	readonly title: string;
	readonly capture: string;
	/** `inferred: true` stands for any reason: what counts is that there is one. */
	readonly publishedAt: { on: string; inferred?: true };
	readonly eventOn: object | undefined;
	readonly provinces: readonly string[];
	readonly source: { name: string; author?: string } | undefined;
	readonly figures: number;
	readonly headings: readonly string[];
	readonly contains: readonly string[];
}

export const newsFacts: Record<string, NewsFacts> = {
	'2025/lai-chau-nang-chat-luong-kham-chua-benh-chuyen-doi-so': {
		title:
			'Thứ trưởng Trần Văn Thuấn: Lai Châu tiếp tục quan tâm nâng chất lượng khám chữa bệnh, đẩy mạnh chuyển đổi số y tế',
		capture: laiChau,
		publishedAt: { on: '2025-03-17T08:34' },
		eventOn: { on: '2025-03-17', part: 'afternoon' },
		provinces: ['lai-chau'],
		source: { name: 'suckhoedoisong.vn' },
		figures: 6,
		headings: [
			'Xây dựng mạng lưới y tế cơ sở phát triển rộng khắp, đảm bảo bao phủ tất cả các địa bàn',
			'Quan tâm nâng cao năng lực y tế dự phòng để chủ động phòng bệnh từ sớm, từ xa',
		],
		contains: [
			'1.590 giường',
			'1.232.826',
			'101.450 lượt',
			'60%',
			'100% bệnh viện',
			'97 xã',
			'91,50%',
			'30/9/2025',
			'hạng 2 lên hạng 1',
			'Đề án 1816',
			'Đề án 06',
			'Chỉ thị 25',
			'JICA',
			'Bạch Mai',
			'Việt Đức',
			'Tô Lâm',
			'Lê Văn Lương',
			'Tống Thanh Hải',
		],
	},
	'2018/quang-ninh-muc-tieu-y-te-dat-ket-qua-cao': {
		title: 'Mục tiêu về y tế đạt kết quả cao',
		capture: quangNinh,
		publishedAt: { on: '2018', inferred: true },
		eventOn: undefined,
		provinces: ['quang-ninh'],
		source: undefined,
		figures: 4,
		headings: ['Tạo bước đột phá', 'Nâng cao chất lượng khám, chữa bệnh'],
		contains: [
			'14,7 bác sĩ/vạn dân',
			'8,4 bác sĩ/vạn dân',
			'186 trạm y tế',
			'42,3 giường/vạn dân',
			'56,42 giường/vạn dân',
			'41 xã',
			'42.000 lượt',
			'20.000 lượt',
			'750 bệnh nhân',
			'93,9%',
			'5 đơn vị',
			'7 đơn vị',
			'128 lát cắt',
			'1,5 tesla',
			'40–50%',
			'Đề án 25',
			'APBA',
			'2,5 năm',
		],
	},
	'2024/hop-tac-tang-cuong-nang-luc-y-te-nghe-an-2024-2030': {
		title: 'Hợp tác tăng cường năng lực y tế Nghệ An giai đoạn 2024 – 2030',
		capture: ngheAn,
		publishedAt: { on: '2024-10', inferred: true },
		eventOn: { on: '2024-10-12', part: 'afternoon', inferred: true },
		provinces: ['nghe-an'],
		source: { name: 'truyenhinhnghean.vn', author: 'Thái Dương – Trường Ca' },
		figures: 4,
		headings: [],
		contains: [
			'65 gói kỹ thuật',
			'20 chuyên ngành',
			'500 lượt',
			'46 lượt',
			'10 khóa',
			'1.000 học viên',
			'20 bệnh viện công',
			'17 bệnh viện ngoài công lập',
			'460 trạm y tế',
			'20.386 người',
			'4.400 bác sĩ',
			'12,9 bác sĩ/vạn dân',
			'83%',
			'11 huyện miền núi',
			'Nghị quyết 39',
			'Vinh',
			'ghép mô, tạng',
		],
	},
	'2026/bo-y-te-khoa-hoc-cong-nghe-chuyen-doi-so-de-an-06': {
		title:
			'Thứ trưởng Bộ Y tế Nguyễn Tri Thức: Thực hiện phát triển khoa học công nghệ, đổi mới sáng tạo, chuyển đổi số, Đề án 06 bằng sản phẩm cụ thể, gắn trách nhiệm người đứng đầu và chống lãng phí, tiêu cực',
		capture: ministry,
		publishedAt: { on: '2026-01-06T08:06' },
		eventOn: { on: '2026-01-05', part: 'afternoon' },
		provinces: ['trung-uong'],
		source: { name: 'moh.gov.vn' },
		figures: 3,
		headings: [],
		contains: [
			'12 cơ sở dữ liệu',
			'69/163',
			'chiều 05/01/2026',
			'02-KH/BCĐTW',
			'214/NQ-CP',
			'Đề án 06',
			'năm 2025',
			'2021–2030',
			'năm 2030',
			'2 cấp',
			'Kế hoạch số 02 của Ban Chỉ đạo Trung ương',
			'Trung tâm Thông tin Y tế Quốc gia',
			'Cục Khoa học Công nghệ và Đào tạo',
		],
	},
	'2026/cap-cuu-ca-sinh-non-28-tuan-900-gram-tan-ky': {
		title: 'Cấp cứu kịp thời, chuyển tuyến an toàn ca sinh non 28 tuần nặng 900 gram',
		capture: ministry,
		publishedAt: { on: '2026-01-10T07:36' },
		eventOn: { on: '2026-01-08T20:00', inferred: true },
		provinces: ['nghe-an'],
		source: { name: 'suckhoedoisong.vn' },
		figures: 2,
		headings: [],
		contains: [
			'28 tuần',
			'900 gram',
			'20h ngày 8/1',
			'Ngày 9/1',
			'tuần thứ 28',
			'Vi Văn Hiền',
			'Trưởng khoa Nhi',
			'xã Tân Kỳ',
			'đặt nội khí quản',
			'suy hô hấp nặng',
		],
	},
};

export const planFacts = {
	capture: plan,
	title:
		'Kế hoạch Thực hiện Chương trình hành động số 02-Ctr/ĐU ngày 23/10/2025 của Ban Chấp hành Đảng bộ UBND tỉnh thực hiện Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ XV, nhiệm kỳ 2025-2030 về lĩnh vực Y tế',
	recipients: ['UBND tỉnh (B/c)', 'LĐ Sở Y tế', 'Các phòng chức năng', 'Đơn vị trực thuộc', 'Lưu VT, KHTC'],
	/** Numbers of the numbered headings, in order. */
	structure: [
		'I.',
		'1.',
		'2.',
		'II.',
		'1.',
		'1.1.',
		'1.2.',
		'1.3.',
		'2.',
		'2.1.',
		'2.2.',
		'2.3.',
		'2.4.',
		'2.5.',
		'2.6.',
		'2.7.',
		'2.8.',
		'III.',
		'1.',
		'2.',
	],
	table: [
		['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Chỉ tiêu Nghị quyết Đại hội 2026-2030', 'Năm 2025', 'KH đến Năm 2030'],
		['', 'Chỉ tiêu đầu vào', '', '', '', ''],
		['1', 'Số bác sĩ/10.000 dân', 'Bác sỹ', '>13,5', '13,1', '>13,5'],
		['2', 'Xã đạt tiêu chí quốc gia về y tế', '%', '92,11', '78,95', '92,11'],
		['3', 'Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng (thể thấp còi)', '%', '<17', '19,93', '<17'],
		['4', 'Tỷ lệ dân số tham gia BHYT', '%', '96', '95', '96'],
		['5', 'Tuổi thọ trung bình', 'Tuổi', '70', '68,5', '70'],
	],
	contains: [
		'thấp hơn 17%',
		'1000 trẻ đẻ sống',
		'dưới 20‰',
		'dưới 30‰',
		'1000 ngày đầu đời',
		'100 giường',
		'100% trạm y tế',
		'2 con',
		'2021–2030',
		'2020–2030',
		'2023–2030',
		'Phòng Kế hoạch Tài chính',
		'Phòng Nghiệp vụ Y',
		'Nghiệp vụ Dược',
		'Phòng Tổ chức cán bộ',
		'Văn phòng Sở',
	],
};

/** Both entries warn that the share of communes before and after the merger of communes cannot be compared. */
export const seriesBreak = ['91,50%', '106', '78,95%', '38', '1670/NQ-UBTVQH15'];

/** The document numbers in the captures, with the dates that the captures give them. */
export const documentNumbers = {
	'7095/KH-UBND': '11/11/2025',
	'02-Ctr/ĐU': '23/10/2025',
	'659/QĐ-TTg': '20/5/2020',
	'1853/KH-UBND': '03/9/2022',
	'1660/QĐ-TTg': '02/10/2021',
	'25-CT/TW': '25/10/2023',
	'137-KH/TU': '20/3/2018',
	'21-NQ/TW': '25/10/2017',
	'72-NQ/TW': undefined,
	'397/NQ-CP': undefined,
	'214/NQ-CP': undefined,
	'02-KH/BCĐTW': undefined,
	'51/2024/QH15': '27/11/2024',
	'55/BHXH-TT': '09/01/2025',
} as const;

/** Day and minute of the 17 briefs that the first capture dates. */
export const briefTimes = [
	'2025-12-06T06:08',
	'2025-12-06T06:15',
	'2025-12-06T06:17',
	'2025-12-06T06:19',
	'2025-12-06T06:21',
	'2025-12-06T11:07',
	'2025-12-06T11:16',
	'2025-12-06T11:27',
	'2025-12-07T16:27',
	'2025-12-07T16:31',
	'2025-12-07T16:34',
	'2025-12-07T16:36',
	'2025-12-07T16:41',
	'2025-12-07T16:45',
	'2025-12-07T16:49',
	'2025-12-07T16:53',
	'2025-12-07T16:59',
];

/**
 * SHA-256 of two words, folded to a slug, that the archive must never hold: the hamlet of a patient. Hashed, so that this
 * file does not publish what the entry leaves out.
 */
export const secretWords = ['2fff5d4fcaddf11201e52525275215b1eddf1fae70616ce75fee1d571ac4c094'];
