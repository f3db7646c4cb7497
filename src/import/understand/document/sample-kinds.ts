// Long because it is data: one invented document a kind, with the fields that must be found in it.

import type { DocumentDraft, Signer } from '#import/model.ts';
import { type SampleDocument, stateRight } from './sample-documents.ts';

interface SampleKind {
	readonly sample: SampleDocument;
	readonly expected: {
		readonly title: string;
		readonly type: string;
		readonly number: string | undefined;
		readonly issuedOn: string | undefined;
		readonly system?: DocumentDraft['system']['value'];
		/** The name of the issuer, in the letters of running text. */
		readonly issuerName: RegExp;
		readonly place: string;
		readonly signers: readonly Signer[];
		readonly recipients: readonly string[];
		readonly relations?: readonly string[];
		readonly effectiveOn?: string;
	};
}

/** Invented documents of the kinds that agencies issue most. */
export const sampleKinds: Readonly<Record<string, SampleKind>> = {
	'kế hoạch của sở': {
		sample: {
			left: ['UBND TỈNH LAI CHÂU', 'SỞ Y TẾ', '-------', 'Số: 4123/KH-SYT'],
			right: stateRight('Lai Châu, ngày 05 tháng 3 năm 2025'),
			name: ['KẾ HOẠCH', 'Tổ chức chiến dịch uống vitamin A cho trẻ em năm 2025', '---------'],
			body: [
				'Thực hiện Kế hoạch số 4890/KH-UBND ngày 12/01/2025 của UBND tỉnh Lai Châu về chăm sóc trẻ em, Sở Y tế xây dựng kế hoạch như sau:',
				'I. MỤC TIÊU',
				'Trên 98% trẻ từ 6 đến 36 tháng tuổi được uống vitamin A liều cao, an toàn, đúng lịch.',
				'Trên đây là Kế hoạch tổ chức chiến dịch uống vitamin A cho trẻ em năm 2025, đề nghị các đơn vị thực hiện./.',
			],
			recipients: ['- UBND tỉnh (b/c);', '- Các đơn vị trực thuộc;', '- Lưu: VT, NVY.'],
			signatures: [['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Lò Thị Thử Nghiệm']],
		},
		expected: {
			title: 'Kế hoạch Tổ chức chiến dịch uống vitamin A cho trẻ em năm 2025',
			type: 'ke-hoach',
			number: '4123/KH-SYT',
			issuedOn: '2025-03-05',
			issuerName: /^Sở Y tế (?:tỉnh )?Lai Châu$/,
			place: 'Lai Châu',
			signers: [{ name: 'Lò Thị Thử Nghiệm', authority: 'KT', onBehalfOf: 'Giám đốc', position: 'Phó Giám đốc' }],
			recipients: ['UBND tỉnh (b/c)', 'Các đơn vị trực thuộc', 'Lưu: VT, NVY'],
			relations: ['implements 4890/KH-UBND'],
		},
	},
	'quyết định có các điều': {
		sample: {
			left: ['ỦY BAN NHÂN DÂN', 'TỈNH NGHỆ AN', '_______', 'Số: 5021/QĐ-UBND'],
			right: stateRight('Nghệ An, ngày 14 tháng 11 năm 2024'),
			name: ['QUYẾT ĐỊNH', 'Về việc phê duyệt danh mục vị trí việc làm của trạm y tế'],
			body: [
				'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH',
				'Căn cứ Luật Tổ chức chính quyền địa phương;',
				'Căn cứ Nghị định số 6120/2024/NĐ-CP ngày 10 tháng 9 năm 2024 của Chính phủ quy định về vị trí việc làm;',
				'Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 733/TTr-SNV ngày 01/11/2024.',
				'QUYẾT ĐỊNH:',
				'Điều 1. Phê duyệt danh mục vị trí việc làm của các trạm y tế trên địa bàn tỉnh.',
				'Điều 2. Quyết định này có hiệu lực kể từ ngày ký.',
				'Điều 3. Chánh Văn phòng UBND tỉnh, Giám đốc các sở và các đơn vị liên quan chịu trách nhiệm thi hành Quyết định này./.',
			],
			recipients: ['- Như Điều 3;', '- Chủ tịch, các PCT UBND tỉnh;', '- Lưu: VT, VX (Hà).'],
			signatures: [['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', '(Đã ký)', 'Hoàng Văn Mẫu']],
			behind: ['PHỤ LỤC', 'Danh mục vị trí việc làm gồm trưởng trạm, bác sĩ và điều dưỡng của từng trạm y tế xã.'],
		},
		expected: {
			title: 'Quyết định về việc phê duyệt danh mục vị trí việc làm của trạm y tế',
			type: 'quyet-dinh',
			number: '5021/QĐ-UBND',
			issuedOn: '2024-11-14',
			issuerName: /^(?:Ủy ban nhân dân|UBND) tỉnh Nghệ An$/,
			place: 'Nghệ An',
			signers: [{ name: 'Hoàng Văn Mẫu', authority: 'KT', onBehalfOf: 'Chủ tịch', position: 'Phó Chủ tịch' }],
			recipients: ['Như Điều 3', 'Chủ tịch, các PCT UBND tỉnh', 'Lưu: VT, VX (Hà)'],
			relations: ['based-on 6120/2024/NĐ-CP'],
			effectiveOn: '2024-11-14',
		},
	},
	'công văn': {
		sample: {
			left: ['BỘ Y TẾ', '-------', 'Số: 8812/BYT-DP', 'V/v tăng cường giám sát bệnh', 'tay chân miệng'],
			right: stateRight('Hà Nội, ngày 02 tháng 4 năm 2024'),
			name: [],
			body: [
				'Kính gửi: Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương.',
				'Trong ba tháng đầu năm, số ca mắc bệnh tay chân miệng tăng ở nhiều địa phương. Bộ Y tế đề nghị các tỉnh tăng cường giám sát, phát hiện sớm và xử lý triệt để ổ dịch.',
				'Trân trọng cảm ơn./.',
			],
			recipients: ['- Như trên;', '- Bộ trưởng (để báo cáo);', '- Lưu: VT, DP.'],
			signatures: [['KT. BỘ TRƯỞNG', 'THỨ TRƯỞNG', 'Trần Thị Ví Dụ']],
		},
		expected: {
			title: 'Công văn về việc tăng cường giám sát bệnh tay chân miệng',
			type: 'cong-van',
			number: '8812/BYT-DP',
			issuedOn: '2024-04-02',
			issuerName: /^Bộ Y tế$/,
			place: 'Hà Nội',
			signers: [{ name: 'Trần Thị Ví Dụ', authority: 'KT', onBehalfOf: 'Bộ trưởng', position: 'Thứ trưởng' }],
			recipients: ['Như trên', 'Bộ trưởng (để báo cáo)', 'Lưu: VT, DP'],
		},
	},
	'báo cáo của CDC': {
		sample: {
			left: ['SỞ Y TẾ QUẢNG NINH', 'TRUNG TÂM KIỂM SOÁT', 'BỆNH TẬT', '-------', 'Số: 977/BC-KSBT'],
			right: stateRight('Quảng Ninh, ngày 9 tháng 12 năm 2025'),
			name: ['BÁO CÁO', 'Kết quả giám sát bệnh sởi tháng 11 năm 2025'],
			body: [
				'Trung tâm Kiểm soát bệnh tật báo cáo kết quả giám sát bệnh sởi trong tháng 11 như sau:',
				'1. Tình hình chung',
				'Toàn tỉnh ghi nhận 12 ca nghi mắc, trong đó 3 ca dương tính; không có ca tử vong.',
			],
			recipients: ['- Sở Y tế (b/c);', '- Lưu: VT, PCBTN.'],
			signatures: [['GIÁM ĐỐC', 'Bùi Thị Giả Định']],
		},
		expected: {
			title: 'Báo cáo Kết quả giám sát bệnh sởi tháng 11 năm 2025',
			type: 'bao-cao',
			number: '977/BC-KSBT',
			issuedOn: '2025-12-09',
			issuerName: /^Trung tâm Kiểm soát bệnh tật tỉnh Quảng Ninh$/,
			place: 'Quảng Ninh',
			signers: [{ name: 'Bùi Thị Giả Định', position: 'Giám đốc' }],
			recipients: ['Sở Y tế (b/c)', 'Lưu: VT, PCBTN'],
		},
	},
	'thông báo thừa lệnh': {
		sample: {
			left: ['BỘ Y TẾ', 'CỤC QUẢN LÝ MẪU', '-------', 'Số: 640/TB-QLM'],
			right: stateRight('Hà Nội, ngày 21 tháng 01 năm 2026'),
			name: ['THÔNG BÁO', 'Về việc tiếp nhận hồ sơ trực tuyến'],
			body: [
				'Từ ngày 01 tháng 02 năm 2026, Cục tiếp nhận hồ sơ qua cổng dịch vụ công.',
				'Các cơ sở liên hệ văn phòng Cục để được hướng dẫn.',
			],
			recipients: ['- Các cơ sở;', '- Lưu: VT.'],
			signatures: [['TL. CỤC TRƯỞNG', 'CHÁNH VĂN PHÒNG', 'Đỗ Văn Giả']],
		},
		expected: {
			title: 'Thông báo về việc tiếp nhận hồ sơ trực tuyến',
			type: 'thong-bao',
			number: '640/TB-QLM',
			issuedOn: '2026-01-21',
			issuerName: /^Cục Quản lý mẫu$/,
			place: 'Hà Nội',
			signers: [{ name: 'Đỗ Văn Giả', authority: 'TL', onBehalfOf: 'Cục trưởng', position: 'Chánh Văn phòng' }],
			recipients: ['Các cơ sở', 'Lưu: VT'],
		},
	},
	'tờ trình': {
		sample: {
			left: ['UBND TỈNH SƠN LA', 'SỞ Y TẾ', '-------', 'Số: 288/TTr-SYT'],
			right: stateRight('Sơn La, ngày 30 tháng 6 năm 2025'),
			name: ['TỜ TRÌNH', 'Về việc đề nghị ban hành mức hỗ trợ nhân viên y tế bản'],
			body: [
				'Kính gửi: Ủy ban nhân dân tỉnh Sơn La.',
				'Thực hiện Công văn số 2201/UBND-KGVX ngày 15/5/2025 của UBND tỉnh về chế độ của nhân viên y tế bản, Sở Y tế trình UBND tỉnh xem xét mức hỗ trợ mới.',
			],
			recipients: ['- Như kính gửi;', '- Lưu: VT, KHTC.'],
			signatures: [['GIÁM ĐỐC', 'Cầm Văn Thử']],
		},
		expected: {
			title: 'Tờ trình về việc đề nghị ban hành mức hỗ trợ nhân viên y tế bản',
			type: 'to-trinh',
			number: '288/TTr-SYT',
			issuedOn: '2025-06-30',
			issuerName: /^Sở Y tế (?:tỉnh )?Sơn La$/,
			place: 'Sơn La',
			signers: [{ name: 'Cầm Văn Thử', position: 'Giám đốc' }],
			recipients: ['Như kính gửi', 'Lưu: VT, KHTC'],
			relations: ['implements 2201/UBND-KGVX'],
		},
	},
	'nghị quyết của Đảng': {
		sample: {
			left: ['TỈNH ỦY LAI CHÂU', '*', 'Số 71-NQ/TU'],
			right: ['ĐẢNG CỘNG SẢN VIỆT NAM', '', '', 'Lai Châu, ngày 23 tháng 10 năm 2025'],
			name: ['NGHỊ QUYẾT', 'của Ban Chấp hành Đảng bộ tỉnh về nâng cao năng lực y tế cơ sở'],
			body: [
				'I- TÌNH HÌNH',
				'Những năm qua, mạng lưới y tế cơ sở đã được quan tâm đầu tư, chất lượng từng bước nâng lên.',
			],
			recipients: [
				'- Ban Bí thư Trung ương Đảng (để báo cáo),',
				'- Các đảng bộ trực thuộc,',
				'- Lưu Văn phòng Tỉnh ủy.',
			],
			signatures: [['T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ', 'Giàng A Mẫu']],
		},
		expected: {
			title: 'Nghị quyết của Ban Chấp hành Đảng bộ tỉnh về nâng cao năng lực y tế cơ sở',
			type: 'nghi-quyet',
			number: '71-NQ/TU',
			issuedOn: '2025-10-23',
			system: 'party',
			issuerName: /^Tỉnh ủy Lai Châu$/,
			place: 'Lai Châu',
			signers: [{ name: 'Giàng A Mẫu', authority: 'TM', onBehalfOf: 'Ban Thường vụ', position: 'Phó Bí thư' }],
			recipients: ['Ban Bí thư Trung ương Đảng (để báo cáo)', 'Các đảng bộ trực thuộc', 'Lưu Văn phòng Tỉnh ủy'],
		},
	},
	'công điện': {
		sample: {
			left: ['ỦY BAN NHÂN DÂN', 'TỈNH QUẢNG NINH', '-------', 'Số: 15/CĐ-UBND'],
			right: stateRight('Quảng Ninh, ngày 07 tháng 9 năm 2024'),
			name: ['CÔNG ĐIỆN', 'Về việc bảo đảm y tế ứng phó với bão'],
			body: [
				'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH QUẢNG NINH điện:',
				'Các đơn vị y tế trực 24/24 giờ, chuẩn bị đủ thuốc và phương tiện cấp cứu.',
			],
			recipients: ['- Như trên;', '- Lưu: VT.'],
			signatures: [['CHỦ TỊCH', 'Phạm Văn Ví Dụ']],
		},
		expected: {
			title: 'Công điện về việc bảo đảm y tế ứng phó với bão',
			type: 'cong-dien',
			number: '15/CĐ-UBND',
			issuedOn: '2024-09-07',
			issuerName: /^Ủy ban nhân dân tỉnh Quảng Ninh$/,
			place: 'Quảng Ninh',
			signers: [{ name: 'Phạm Văn Ví Dụ', position: 'Chủ tịch' }],
			recipients: ['Như trên', 'Lưu: VT'],
		},
	},
	'nghị quyết của Hội đồng nhân dân': {
		sample: {
			left: ['HỘI ĐỒNG NHÂN DÂN', 'TỈNH HÒA BÌNH', '-------', 'Số: 412/2023/NQ-HĐND'],
			right: stateRight('Hòa Bình, ngày 12 tháng 7 năm 2023'),
			name: ['NGHỊ QUYẾT', 'Quy định mức chi hỗ trợ cộng tác viên dân số', 'trên địa bàn tỉnh Hòa Bình'],
			body: [
				'HỘI ĐỒNG NHÂN DÂN TỈNH HÒA BÌNH',
				'KHÓA XVII, KỲ HỌP THỨ 15',
				'Căn cứ Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2015;',
				'Căn cứ Nghị định số 7301/2021/NĐ-CP ngày 01/6/2021 của Chính phủ sửa đổi Nghị định số 7300/2020/NĐ-CP;',
				'QUYẾT NGHỊ:',
				'Điều 1. Mức chi hỗ trợ cộng tác viên dân số là 0,3 mức lương cơ sở một tháng.',
				'Điều 2. Nghị quyết này có hiệu lực từ ngày 22 tháng 7 năm 2023.',
			],
			recipients: ['- Chính phủ;', '- Lưu: VT.'],
			signatures: [['CHỦ TỊCH', 'Đinh Thị Giả']],
		},
		expected: {
			title: 'Nghị quyết Quy định mức chi hỗ trợ cộng tác viên dân số trên địa bàn tỉnh Hòa Bình',
			type: 'nghi-quyet',
			number: '412/2023/NQ-HĐND',
			issuedOn: '2023-07-12',
			issuerName: /^Hội đồng nhân dân tỉnh Hòa Bình$/,
			place: 'Hòa Bình',
			signers: [{ name: 'Đinh Thị Giả', position: 'Chủ tịch' }],
			recipients: ['Chính phủ', 'Lưu: VT'],
			relations: ['based-on 7301/2021/NĐ-CP'],
			effectiveOn: '2023-07-22',
		},
	},
	'chỉ thị của Đảng ủy, tên in hoa': {
		sample: {
			left: ['ĐẢNG BỘ TỈNH NGHỆ AN', 'ĐẢNG ỦY SỞ Y TẾ', '*', 'Số 09-CT/ĐU'],
			right: ['ĐẢNG CỘNG SẢN VIỆT NAM', '', '', 'Nghệ An, ngày 3 tháng 2 năm 2025'],
			name: ['CHỈ THỊ', 'về tăng cường kỷ luật trong ngành', '-----'],
			body: ['Thời gian qua, các chi bộ đã chấp hành nghiêm kỷ luật; song vẫn còn nơi buông lỏng.'],
			recipients: ['- Các chi bộ trực thuộc,', '- Lưu Văn phòng.'],
			signatures: [['T/M ĐẢNG ỦY', 'BÍ THƯ', 'NGUYỄN THỊ MẪU']],
		},
		expected: {
			title: 'Chỉ thị về tăng cường kỷ luật trong ngành',
			type: 'chi-thi',
			number: '09-CT/ĐU',
			issuedOn: '2025-02-03',
			system: 'party',
			issuerName: /^Đảng ủy Sở Y tế(?: tỉnh Nghệ An)?$/,
			place: 'Nghệ An',
			signers: [{ name: 'NGUYỄN THỊ MẪU', authority: 'TM', onBehalfOf: 'Đảng ủy', position: 'Bí thư' }],
			recipients: ['Các chi bộ trực thuộc', 'Lưu Văn phòng'],
		},
	},
	'thông tư liên tịch': {
		sample: {
			left: ['BỘ Y TẾ - BỘ TÀI CHÍNH', '-------', 'Số: 318/2014/TTLT-BYT-BTC'],
			right: stateRight('Hà Nội, ngày 18 tháng 8 năm 2014'),
			name: ['THÔNG TƯ LIÊN TỊCH', 'Hướng dẫn thanh toán chi phí tiêm chủng'],
			body: [
				'Căn cứ Nghị định số 7063/2012/NĐ-CP ngày 31 tháng 8 năm 2012 của Chính phủ;',
				'Điều 1. Phạm vi điều chỉnh',
				'Thông tư này hướng dẫn thanh toán chi phí tiêm chủng tại trạm y tế.',
				'Điều 2. Thông tư này có hiệu lực thi hành kể từ ngày 01 tháng 10 năm 2014.',
			],
			recipients: ['- Văn phòng Chính phủ;', '- Lưu: VT.'],
			signatures: [
				['KT. BỘ TRƯỞNG BỘ TÀI CHÍNH', 'THỨ TRƯỞNG', 'Vũ Thị Mẫu'],
				['KT. BỘ TRƯỞNG BỘ Y TẾ', 'THỨ TRƯỞNG', 'Lê Văn Ví Dụ'],
			],
		},
		expected: {
			title: 'Thông tư liên tịch Hướng dẫn thanh toán chi phí tiêm chủng',
			type: 'thong-tu-lien-tich',
			number: '318/2014/TTLT-BYT-BTC',
			issuedOn: '2014-08-18',
			issuerName: /^Bộ Y tế$/,
			place: 'Hà Nội',
			signers: [
				{ name: 'Vũ Thị Mẫu', authority: 'KT', onBehalfOf: 'Bộ trưởng Bộ Tài chính', position: 'Thứ trưởng' },
				{ name: 'Lê Văn Ví Dụ', authority: 'KT', onBehalfOf: 'Bộ trưởng Bộ Y tế', position: 'Thứ trưởng' },
			],
			recipients: ['Văn phòng Chính phủ', 'Lưu: VT'],
			relations: ['based-on 7063/2012/NĐ-CP'],
			effectiveOn: '2014-10-01',
		},
	},
};
