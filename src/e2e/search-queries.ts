// Long, because it is a table: every query with what it must find.

import type { Expected } from './search-expectation.ts';

export interface SearchQuery extends Expected {
	readonly query: string;
}

/** Pages that several queries look for, by the last part of their address. */
const plan = 'khong-so-ke-hoach-chuong-trinh-02-so-y-te-lai-chau';
const laiChau = 'lai-chau-nang-chat-luong-kham-chua-benh-chuyen-doi-so';
const ngheAn = 'hop-tac-tang-cuong-nang-luc-y-te-nghe-an-2024-2030';
const quangNinh = 'quang-ninh-muc-tieu-y-te-dat-ket-qua-cao';
const ministry = 'bo-y-te-khoa-hoc-cong-nghe-chuyen-doi-so-de-an-06';
const preterm = 'cap-cuu-ca-sinh-non-28-tuan-900-gram-tan-ky';
const dengue = 'bon-tru-cot-kiem-soat-sot-xuat-huyet';
const bacNinh = 'bac-ninh-hoan-thanh-benh-an-dien-tu-truoc-30-6-2026';
const hoChiMinh = 'tp-hcm-canh-bao-tac-nhan-ev71-tay-chan-mieng';
const haTinh = 'ha-tinh-xay-dung-co-so-y-te-khong-khoi-thuoc';
const hanoiAir = 'du-bao-o-nhiem-khong-khi-ha-noi-tuan-toi';
const stroke = 'canh-bao-dot-quy-nao-o-tre';
const spines = 'cuu-2-benh-nhi-cot-song-veo';
const flu = 'canh-bao-dau-hieu-va-cach-phong-benh-cum-a';
const fluDrugs = '5-sai-lam-khi-dung-thuoc-dieu-tri-cum-a';
const fluAndMeasles = 'bo-y-te-tang-cuong-phong-chong-cum-soi';
const measlesShots = 'giam-sat-tiem-vac-xin-soi-lang-chai-ha-phong';
const blood = 'hang-nghin-trai-tim-tinh-nguyen-hien-mau-cuoi-nam';
const bloodMeeting = 'hoi-nghi-30-ban-chi-dao-van-dong-hien-mau-tinh-nguyen';
const tobacco = 'khong-cam-thuoc-la-moi-se-tra-gia-bang-suc-khoe';
const cosmetics = 'ly-do-thu-hoi-my-pham-mk-skincare-cua-mailisa';
const herbs = 'nang-tam-thuong-hieu-duoc-lieu-viet-nam';
const drugs = 'bo-y-te-cap-moi-gia-han-gan-600-thuoc';
const smuggling = 'quyet-tam-chong-buon-lau-hang-gia';
const partyApp = 'so-tay-dang-vien-dien-tu';
const scientist = 'tien-si-tre-voi-cong-trinh-vi-su-song-cong-dong';
const hearts = 'vien-tim-mach-viet-nam-phat-trien-co-so-du-lieu-lon';
const hpv = 'vinfuture-2025-vinh-danh-nha-khoa-hoc-vaccine-hpv';
const food = 'som-ban-hanh-van-ban-ve-an-toan-thuc-pham';
const elderly = 'khoi-cong-khu-phuc-hop-y-te-nguoi-cao-tuoi-dh-y-ha-noi';
const insuranceLaw = 'diem-moi-luat-bao-hiem-y-te-51-2024-qh15';
const insuranceNews = 'truyen-thong-chuyen-de-luat-51-2024-qh15';
const doctorsDay = 'lich-su-va-y-nghia-ngay-thay-thuoc-viet-nam-27-02';
const disabled = 'xoa-bo-rao-can-tiep-can-cua-nguoi-khuyet-tat';
const purchases = 'danh-muc-mua-sam-tap-trung-thiet-bi-y-te-cap-quoc-gia';
const standards = 'tieu-chuan-quy-chuan-so-huu-tri-tue-trong-khcn-y-te';
const dongDo = 'benh-vien-dong-do-huy-dong-nguon-luc-theo-72-nq-tw';
const securityIndex = 'bo-chi-so-an-ninh-an-toan-quoc-gia-ve-y-te';
const institute = 'vien-chien-luoc-va-chinh-sach-y-te-tu-van-chien-luoc';
const prostitution = 'tiep-can-nhan-van-hon-trong-phong-chong-mai-dam';
const candidate = 'cu-tri-bo-y-te-gioi-thieu-bo-truong-ung-cu-quoc-hoi-xvi';
const iom = 'bo-truong-dao-hong-lan-tiep-iom-va-dai-su-quan-nhat-ban';
const chairman = 'hoang-nghia-hieu-duoc-bau-chu-tich-hdnd-tinh-nghe-an';
const teachersVisit = 'hoang-nghia-hieu-chuc-mung-ngay-nha-giao-viet-nam';
const school = 'truong-thpt-thanh-chuong-3-nhan-ngay-nha-giao-viet-nam';
const schoolVisit = 'pho-chu-tich-hdnd-tinh-chuc-mung-truong-thpt-thanh-chuong-3';
const secretary = 'cong-bo-quyet-dinh-chuan-y-bi-thu-tinh-uy-nghe-an';
const organizer = 'truong-ban-to-chuc-trung-uong-lam-viec-voi-nghe-an';
const partySchool = 'phoi-hop-ban-tuyen-giao-va-truong-chinh-tri-nghe-an';
const front = 'mttq-tinh-nghe-an-khen-thuong-giai-bao-chi-dai-doan-ket';
const vocational = 'nghe-an-tuyen-duong-giao-duc-nghe-nghiep-dip-20-11';
const program1719 = 'nghe-an-thao-go-giai-ngan-von-chuong-trinh-mtqg-1719';
const investment = 'ban-kinh-te-tw-khao-sat-dau-tu-nuoc-ngoai-nghe-an';
const games = 'hoi-dien-hoi-thao-nganh-y-te-quang-ninh-2025';
const navyDoctors = 'quan-y-truong-sa-huong-ve-dai-hoi-xiv';
const congress = 'tong-quan-ve-dai-hoi-dai-bieu-toan-quoc-xiv';
const congressMark = 'dai-hoi-xiv-dau-moc-trong-ky-nguyen-vuon-minh';
const recruiting = 'thao-diem-nghen-giao-quyen-tuyen-dung-nha-giao';
const partyCell = 'ket-nap-dang-vien-chi-bo-pcbtn-kstct-xnvs';
const honour = 'bao-ve-danh-du-nha-giao-tren-khong-gian-mang';

/** Queries on the archive's first captures, as staff and readers type them, with what a good search shows first. */
export const searchQueries: Readonly<Record<string, readonly SearchQuery[]>> = {
	'a phrase before its scattered words': [
		{ query: 'sốt xuất huyết', first: dengue, marked: 'sốt xuất huyết' },
		{ query: 'tay chân miệng', first: hoChiMinh, marked: 'tay chân miệng' },
		{ query: 'bệnh án điện tử', first: bacNinh, top: [bacNinh, laiChau, plan] },
		{ query: 'chuyển đổi số', first: partyApp, top: [partyApp, bacNinh, ministry, laiChau] },
		{ query: 'hiến máu', top: [blood, bloodMeeting], marked: 'hiến máu' },
		{ query: 'y tế cơ sở', top: [plan, laiChau], before: [laiChau, haTinh], marked: 'y tế cơ sở' },
		{ query: 'an toàn thực phẩm', first: food, before: [plan, laiChau] },
		{ query: 'môi trường sống', first: disabled, marked: 'môi trường sống' },
		{ query: 'hồi sức tích cực', top: [preterm, plan] },
		{ query: 'chất lượng dân số', first: plan, marked: 'chất lượng dân số' },
		{ query: 'thầy thuốc', top: [doctorsDay, games, plan] },
		{ query: 'người cao tuổi', first: elderly, marked: 'người cao tuổi' },
		{ query: 'cải cách hành chính', first: [bacNinh, ministry], marked: 'cải cách hành chính' },
	],
	'tones as typed before other tones': [
		{ query: 'mắt', first: quangNinh, marked: 'mắt' },
		{ query: 'phổi', first: quangNinh, marked: 'phổi' },
		{ query: 'sởi', top: [measlesShots, fluAndMeasles, laiChau], marked: 'sởi' },
		{ query: 'cúm', top: [flu, fluDrugs, fluAndMeasles], marked: 'cúm' },
		{ query: 'cụm', first: ministry, marked: 'cụm' },
		{ query: 'dược', first: [herbs, drugs, scientist, plan], marked: 'dược' },
		{ query: 'cấm', top: [tobacco, honour], first: tobacco },
		{ query: 'đẻ', top: [preterm, plan], marked: 'đẻ' },
		{ query: 'mổ', top: [spines, quangNinh], marked: 'mổ' },
		{ query: 'bệnh phong', first: plan, marked: 'bệnh phong' },
		{ query: 'bệnh lao', first: scientist, marked: 'bệnh lao' },
		{ query: 'ghép mô', first: ngheAn, marked: 'ghép mô' },
		{ query: 'hàng giả', first: smuggling, marked: 'hàng giả' },
		{ query: 'tuyên dương', first: vocational, before: [vocational, preterm] },
		{ query: 'Hạ Long', first: measlesShots, marked: 'hạ long' },
		{ query: 'mẫu số', top: [laiChau, plan], marked: 'mẫu số' },
		{ query: 'sạch', first: plan, marked: 'sạch' },
		{ query: 'tiền', first: [laiChau, plan], marked: 'tiền' },
		{ query: 'quân y', first: navyDoctors, marked: 'quân y' },
	],
	'without diacritics, đ as d': [
		{ query: 'sot xuat huyet', first: dengue, marked: 'sốt xuất huyết' },
		{ query: 'benh an dien tu', first: bacNinh, marked: 'bệnh án điện tử' },
		{ query: 'dot quy nao o tre', first: stroke },
		{ query: 'duoc lieu', first: herbs, marked: 'dược liệu' },
		{ query: 'do de thanh cong', first: preterm, marked: 'đỡ đẻ thành công' },
		{ query: 'thuoc la dien tu', first: tobacco, marked: 'thuốc lá điện tử' },
		{ query: 'bo truong dao hong lan', top: [candidate, iom] },
		{ query: 'so tay dang vien', first: partyApp },
		{ query: 'benh vien dong do', first: dongDo },
		{ query: 'dai hoi dang', first: [congress, navyDoctors, congressMark] },
		{ query: 'duoi nuoc', first: plan, marked: 'đuối nước' },
		{ query: 'Đại hoi XIV của đảng', top: [congress, congressMark, navyDoctors] },
		{ query: 'bệnh an điện tu', first: bacNinh },
		{ query: 'hien mau', top: [blood, bloodMeeting], marked: 'hiến máu' },
	],
	'old and new tone placement': [
		{ query: 'sức khoẻ cộng đồng', top: [haTinh, tobacco], marked: 'sức khỏe cộng đồng' },
		{ query: 'xóa bỏ rào cản', first: disabled, marked: 'xoá bỏ rào cản' },
		{ query: 'Quốc hội khóa XVI', first: candidate },
		{ query: 'phẫu thuật mù loà', first: quangNinh, marked: 'phẫu thuật mù lòa' },
		{ query: 'văn hoá', first: partySchool, marked: 'văn hóa' },
		{ query: 'kế hoạch hoá gia đình', top: [plan, quangNinh] },
		{ query: 'tỉnh uỷ Nghệ An', first: [secretary, organizer, partySchool] },
		{ query: 'hiện đại hóa trạm y tế xã', first: plan, section: '#ii-2-3' },
	],
	'letters and marks apart (NFD)': [
		{ query: 'bốn trụ cột'.normalize('NFD'), first: dengue },
		{ query: 'đẩy mạnh chuyển đổi số'.normalize('NFD'), top: [partyApp, laiChau, plan] },
		{ query: 'Đỗ Xuân Tuyên'.normalize('NFD'), top: [dongDo, securityIndex, food], marked: 'đỗ xuân tuyên' },
		{ query: 'Trường Sa'.normalize('NFD'), first: navyDoctors, marked: 'trường sa' },
		{ query: 'sức khoẻ học đường'.normalize('NFD'), first: plan, marked: 'sức khỏe học đường' },
	],
	'document numbers, whole': [
		{ query: '7095/KH-UBND', first: '7095-kh-ubnd', top: ['7095-kh-ubnd', plan] },
		{ query: '659/QĐ-TTg', first: '659-qd-ttg', top: ['659-qd-ttg', plan] },
		{ query: '02-CTr/ĐU', first: '02-ctr-du', top: ['02-ctr-du', plan] },
		{ query: '51/2024/QH15', first: '51-2024-qh15', top: ['51-2024-qh15', insuranceLaw, insuranceNews] },
		{ query: '397/NQ-CP', first: '397-nq-cp', top: ['397-nq-cp', smuggling] },
		{ query: '72-NQ/TW', first: '72-nq-tw', top: ['72-nq-tw', dongDo] },
		{ query: '55/BHXH-TT', first: '55-bhxh-tt', top: ['55-bhxh-tt', insuranceNews] },
		{ query: '02-KH/BCĐTW', first: '02-kh-bcdtw', top: ['02-kh-bcdtw', ministry] },
		{ query: 'Nghị quyết 214/NQ-CP', first: '214-nq-cp', top: ['214-nq-cp', ministry] },
	],
	'document numbers, in part': [
		{ query: '7095', first: '7095-kh-ubnd', top: ['7095-kh-ubnd', plan] },
		{ query: '1853', first: '1853-kh-ubnd', top: ['1853-kh-ubnd', plan] },
		{ query: 'kh-ubnd 7095', first: '7095-kh-ubnd' },
		{ query: '659 qd ttg', first: '659-qd-ttg' },
		{ query: 'quyết định 659', first: '659-qd-ttg' },
		{ query: 'QĐ 1660', first: '1660-qd-ttg' },
		{ query: 'nghị quyết 72', first: '72-nq-tw', top: ['72-nq-tw', dongDo] },
		{ query: 'chi thi 25', first: '25-ct-tw' },
		{ query: 'kế hoạch 02', first: '02-kh-bcdtw' },
		{ query: 'luật 51/2024', first: '51-2024-qh15' },
		{ query: 'công văn 55 BHXH', first: '55-bhxh-tt' },
		{ query: 'kế hoạch 137 tỉnh ủy', first: '137-kh-tu' },
		{ query: '6/QĐ-TTg', first: '06-qd-ttg' },
		{ query: 'Đề án 06', first: ministry, marked: 'đề án 06' },
		{ query: 'Nghị quyết 39', first: ngheAn, marked: 'nghị quyết 39' },
		{ query: 'đề án 1816', first: laiChau, marked: 'đề án 1816' },
		{ query: 'chương trình MTQG 1719', first: program1719 },
	],
	'document numbers, spaced or in small letters': [
		{ query: '7095 kh ubnd', first: '7095-kh-ubnd' },
		{ query: '7095 / KH - UBND', first: '7095-kh-ubnd' },
		{ query: '659/qd-ttg', first: '659-qd-ttg' },
		{ query: '1660/QD-TTG', first: '1660-qd-ttg' },
		{ query: '21 nq tw', first: '21-nq-tw' },
		{ query: '137-kh/tu', first: '137-kh-tu' },
		{ query: '02 ctr du', first: '02-ctr-du' },
		{ query: '51/2024/qh15', first: '51-2024-qh15' },
		{ query: '51 2024 qh15', first: '51-2024-qh15' },
	],
	'document numbers within a sentence': [
		{ query: 'theo Kế hoạch số 7095/KH-UBND của UBND tỉnh Lai Châu', first: '7095-kh-ubnd' },
		{
			query: 'triển khai Quyết định số 1660/QĐ-TTg về sức khỏe học đường',
			first: '1660-qd-ttg',
			before: ['1660-qd-ttg', plan],
		},
		{
			query: 'Luật số 51/2024/QH15 có gì mới',
			first: '51-2024-qh15',
			top: ['51-2024-qh15', insuranceLaw, insuranceNews],
		},
		{ query: 'tai van ban 25-ct/tw cua ban bi thu', first: '25-ct-tw' },
		{ query: 'Thực hiện Nghị quyết số 21-NQ/TW ngày 25/10/2017 về công tác dân số', first: '21-nq-tw' },
	],
	'quotation marks': [
		{ query: '"trụ cột"', only: [dengue] },
		{ query: '"sở hữu trí tuệ"', only: [smuggling, standards] },
		{ query: '«không khói thuốc»', only: [haTinh] },
		{ query: '“Thanh Chương 3”', only: [school, schoolVisit] },
		{ query: '"trẻ sơ sinh"', only: [preterm, quangNinh, plan] },
		{ query: '"BHYT"', only: [quangNinh, plan, insuranceNews] },
		{ query: '"dự phòng bệnh tim mạch"', only: [hearts] },
		{ query: '"7095/KH-UBND"', only: ['7095-kh-ubnd', plan] },
		{ query: '"huyết xuất"', unquoted: true, first: dengue },
		{ query: '"vắc xin sốt xuất huyết"', unquoted: true, first: dengue },
		{ query: '"Bạch Mai" Nghệ An', first: ngheAn, before: [hearts, chairman] },
		{ query: 'Quảng Ninh "vắc xin"', first: measlesShots },
		{ query: '"trụ cột', first: dengue },
	],
	'abbreviations and what they stand for': [
		{ query: 'BHYT', top: [insuranceLaw, insuranceNews] },
		{ query: 'bảo hiểm y tế', top: [insuranceLaw, insuranceNews] },
		{ query: 'Luật BHYT', top: [insuranceLaw, insuranceNews] },
		{ query: 'luật bảo hiểm y tế', top: [insuranceLaw, insuranceNews] },
		{ query: 'bhyt toàn dân', first: plan, marked: 'bảo hiểm y tế toàn dân' },
		{ query: 'thẻ BHYT', top: [insuranceLaw, quangNinh] },
		{ query: 'TP.HCM', first: hoChiMinh, marked: 'thành phố hồ chí minh' },
		{ query: 'tphcm', first: hoChiMinh },
		{ query: 'TP Hồ Chí Minh', first: hoChiMinh, before: [hoChiMinh, doctorsDay] },
		{ query: 'Thành phố Hồ Chí Minh', first: hoChiMinh, before: [hoChiMinh, doctorsDay] },
		{ query: 'UBND tỉnh Nghệ An', first: ngheAn },
		{ query: 'ủy ban nhân dân tỉnh Nghệ An', first: ngheAn, marked: 'ubnd tỉnh nghệ an' },
		{ query: 'hội đồng nhân dân tỉnh Nghệ An', first: [chairman, schoolVisit], marked: 'hđnd tỉnh nghệ an' },
		{ query: 'mặt trận Tổ quốc', first: front, marked: 'mttq' },
		{ query: 'ATTP', first: food, marked: 'an toàn thực phẩm' },
		{ query: 'SXH', first: dengue, marked: 'sốt xuất huyết' },
		{ query: 'bệnh TCM', first: hoChiMinh },
		{ query: 'CDC Quảng Ninh', top: [measlesShots, quangNinh] },
		{ query: 'trung tâm kiểm soát bệnh tật Quảng Ninh', first: measlesShots },
		{ query: 'bảo hiểm xã hội Việt Nam', top: [insuranceNews, '55-bhxh-tt'] },
		{ query: 'BVĐK tỉnh Lai Châu', first: laiChau, marked: 'bvđk tỉnh lai châu' },
		{ query: 'BV Bạch Mai', top: [hearts, ngheAn, laiChau] },
		{ query: 'TTYT Tân Kỳ', first: preterm, marked: 'trung tâm y tế tân kỳ' },
		{ query: 'YHCT', first: plan, marked: 'y học cổ truyền' },
		{ query: 'Sở LĐTBXH', first: vocational },
		{ query: 'CNTT', first: [quangNinh, plan, laiChau] },
		{ query: 'UBND', first: [laiChau, plan, ngheAn, fluAndMeasles, '7095-kh-ubnd', '1853-kh-ubnd'], marked: 'ubnd' },
		{ query: 'BYT', marked: 'bộ y tế' },
		{ query: 'CĐS', first: partyApp, marked: 'chuyển đổi số' },
		{ query: 'THPT', top: [school, schoolVisit], marked: 'thpt' },
		{ query: 'BSCKI', first: preterm, marked: 'bscki' },
		{ query: 'AIDS', first: plan, marked: 'aids' },
		{ query: 'HCM', first: [hoChiMinh, doctorsDay], marked: 'hồ chí minh' },
		{ query: 'KST', first: partyCell, marked: 'ký sinh trùng' },
		{ query: 'chăm sóc NCT', first: elderly },
	],
	'spellings of one word': [
		{ query: 'bác sỹ gia đình', first: plan, marked: 'bác sĩ gia đình' },
		{ query: 'tiến sỹ trẻ', first: scientist, marked: 'tiến sĩ trẻ' },
		{ query: 'y sỹ sản nhi', first: plan, marked: 'y sĩ sản nhi' },
		{ query: 'kĩ thuật chuyên sâu', top: [ngheAn, quangNinh] },
		{ query: 'thu hồi mĩ phẩm', first: cosmetics, marked: 'mỹ phẩm' },
		{ query: 'lí luận chính trị', first: partySchool, marked: 'lý luận chính trị' },
		{ query: 'tỉ lệ sinh', first: plan, marked: 'tỷ lệ sinh' },
		{ query: 'không kì thị', first: disabled, marked: 'không kỳ thị' },
		{ query: 'đột quị', first: stroke },
		{ query: 'qui chuẩn kỹ thuật', top: [standards, food] },
		{ query: 'vaccine sởi', top: [measlesShots, laiChau] },
		{ query: 'vắc xin sởi', first: measlesShots, top: [measlesShots, laiChau] },
		{ query: 'vacxin hpv', first: hpv },
		{ query: 'tiêm vắc-xin', first: measlesShots, marked: 'tiêm vắc xin' },
		{ query: 'Covid19', first: ngheAn, marked: 'covid-19' },
		{ query: 'bệnh tiểu đường', first: laiChau, marked: 'đái tháo đường' },
		{ query: 'cao huyết áp', first: laiChau, marked: 'tăng huyết áp' },
		{ query: 'bệnh mãn tính', top: [flu, plan], marked: 'bệnh mạn tính' },
	],
	'slips of the keyboard in words that the archive does not know': [
		{
			query: 'bệnh viejn Bạch Mai',
			repaired: 'bệnh viện Bạch Mai',
			unknown: ['viejn'],
			top: [hearts, ngheAn, laiChau],
		},
		{ query: 'hiens máu', repaired: 'hiến máu', unknown: ['hiens'], top: [blood, bloodMeeting] },
		{ query: 'đột qyụ', repaired: 'đột quỵ', unknown: ['qyụ'], first: stroke },
		{ query: 'vacine HPV', repaired: 'vaccine HPV', unknown: ['vacine'], first: hpv },
		{ query: 'VinFutrue', repaired: 'vinfuture', unknown: ['VinFutrue'], first: hpv },
		{ query: 'mỹ phẩm Malisa', repaired: 'mỹ phẩm mailisa', unknown: ['Malisa'], first: cosmetics },
		{ query: 'benh vien Bahc Mai', repaired: 'benh vien bach Mai', unknown: ['Bahc'], top: [hearts, ngheAn, laiChau] },
		{ query: 'Ngyuễn Tri Thức', repaired: 'nguyễn Tri Thức', unknown: ['Ngyuễn'], first: ministry },
		{ query: 'soot xuat huyet', repaired: 'sot xuat huyet', unknown: ['soot'], first: dengue },
		{ query: 'truyyền nhiễm', repaired: 'truyền nhiễm', unknown: ['truyyền'], first: [hoChiMinh, plan, partyCell] },
		{
			query: 'nghệ ann',
			repaired: 'nghệ an',
			unknown: ['ann'],
			first: [ngheAn, program1719, partySchool, chairman, investment, secretary, organizer],
		},
	],
	'known words stay as typed': [
		{ query: 'sốt xuât huyêt', first: dengue },
		{ query: 'bẹnh viện Bạch Mai', top: [hearts, ngheAn, laiChau] },
		{ query: 'thuoc', first: [drugs, fluDrugs, tobacco, doctorsDay, haTinh] },
		{ query: 'lảng phí', first: ministry },
	],
	'unknown words and nothing found': [
		{ query: 'zzzzzz', found: 'nothing', unknown: ['zzzzzz'] },
		{ query: 'pickleball', found: 'nothing', unknown: ['pickleball'] },
		{ query: 'blockchain metaverse', found: 'nothing', unknown: ['blockchain', 'metaverse'] },
		{ query: 'tiêm vắc xin qwrtzp', first: measlesShots, unknown: ['qwrtzp'] },
		{ query: 'Bạch Mai blockchain', top: [hearts, ngheAn, laiChau], unknown: ['blockchain'] },
		{ query: '9999/QĐ-BYT', found: 'part', unknown: ['9999'] },
		{ query: '88888', found: 'nothing', unknown: ['88888'] },
	],
	'long questions': [
		{ query: 'Lai Châu phải hoàn thành bệnh án điện tử trước ngày nào?', top: [laiChau, bacNinh] },
		{ query: 'ai được cử tri Bộ Y tế giới thiệu ứng cử đại biểu Quốc hội', first: candidate },
		{ query: 'vì sao mỹ phẩm của Mailisa bị thu hồi', first: cosmetics },
		{ query: 'trẻ em có thể bị đột quỵ não không?', first: stroke },
		{ query: 'làm thế nào để phòng bệnh cúm A', first: flu },
		{ query: 'dùng thuốc điều trị cúm A thế nào cho đúng', first: fluDrugs },
		{ query: 'tỷ lệ bao phủ BHYT của Quảng Ninh là bao nhiêu phần trăm', first: quangNinh },
		{ query: 'Nghệ An có bao nhiêu bệnh viện công, bao nhiêu trạm y tế xã', first: ngheAn },
		{ query: 'ngày Thầy thuốc Việt Nam ra đời như thế nào và có ý nghĩa gì', first: doctorsDay },
		{ query: 'không khí Hà Nội tuần tới có bớt ô nhiễm không', first: hanoiAir },
		{ query: 'Bệnh viện Bạch Mai đã chuyển giao bao nhiêu gói kỹ thuật cho Nghệ An', first: ngheAn },
		{ query: 'có nên cấm thuốc lá điện tử và thuốc lá nung nóng hay không', first: tobacco },
		{ query: 'o bac ninh khi nao tat ca benh vien phai xong benh an dien tu', first: bacNinh },
		{ query: 'đến năm 2030 bao nhiêu phần trăm xã của Lai Châu đạt tiêu chí quốc gia về y tế', top: [plan, laiChau] },
	],
	'former provinces': [
		{ query: 'Bắc Giang', first: bacNinh, province: ['Bắc Giang', 'Bắc Ninh'] },
		{ query: 'bệnh án điện tử Bắc Giang', first: bacNinh, province: ['Bắc Giang', 'Bắc Ninh'] },
		{ query: 'so y te bac giang', first: bacNinh, province: ['Bắc Giang', 'Bắc Ninh'] },
		{ query: 'Sở Y tế Bình Dương', first: hoChiMinh, province: ['Bình Dương', 'Hồ Chí Minh'] },
		{ query: 'Bà Rịa - Vũng Tàu tay chân miệng', first: hoChiMinh, province: ['Bà Rịa – Vũng Tàu', 'Hồ Chí Minh'] },
		{ query: 'ba ria vung tau', first: hoChiMinh, province: ['Bà Rịa – Vũng Tàu', 'Hồ Chí Minh'] },
		{ query: 'y tế Hoà Bình', province: ['Hòa Bình', 'Phú Thọ'] },
		{ query: 'bệnh viện tỉnh Hải Dương', province: ['Hải Dương', 'Hải Phòng'] },
		{ query: 'y tế khu vực Tây Thái Bình Dương' },
	],
	people: [
		{
			query: 'Nguyễn Thị Liên Hương',
			top: [institute, prostitution, disabled, fluAndMeasles],
			marked: 'nguyễn thị liên hương',
		},
		{ query: 'thu truong lien huong', top: [institute, prostitution, disabled, fluAndMeasles] },
		{ query: 'Tô Lâm', first: elderly, top: [elderly, laiChau] },
		{ query: 'Trần Văn Thuấn', top: [bloodMeeting, laiChau] },
		{ query: 'Thứ trưởng Vũ Mạnh Hà', top: [hearts, cosmetics] },
		{ query: 'Hoàng Nghĩa Hiếu', top: [chairman, teachersVisit, vocational] },
		{ query: 'Lê Minh Hưng', top: [organizer, secretary] },
		{ query: 'Nguyễn Đức Trung', first: secretary, top: [secretary, chairman, ngheAn] },
		{ query: 'Đào Hồng Lan', top: [candidate, iom] },
		{ query: 'Thái Thanh Quí', first: [investment, chairman], marked: 'thái thanh quý' },
		{ query: 'bác sĩ Vi Văn Hiền', first: preterm },
		{ query: 'Nguyễn Viết Hải', first: scientist },
	],
	'places and organisations': [
		{ query: 'Lai Châu', first: [laiChau, plan], before: [laiChau, '1853-kh-ubnd'] },
		{ query: 'Hà Tĩnh', first: haTinh },
		{ query: 'Quảng Ninh', top: [quangNinh, games, measlesShots] },
		{ query: 'Làng Chài', first: measlesShots },
		{ query: 'Hoành Bồ', first: quangNinh },
		{ query: 'Bạch Mai', top: [hearts, ngheAn, laiChau] },
		{ query: 'Đại học Y Hà Nội', first: elderly, marked: 'đại học y hà nội' },
		{ query: 'bệnh viện quân đội 108', first: stroke },
		{ query: 'Nhật Bản', top: [iom, flu] },
		{ query: 'Cục Quản lý Dược', first: drugs, marked: 'cục quản lý dược' },
		{ query: 'JICA', first: laiChau },
		{ query: 'EV71', first: hoChiMinh },
	],
	'headings as deep links': [
		{ query: 'phát triển y tế tư nhân', first: plan, section: '#ii-2-8' },
		{ query: 'mở rộng dịch vụ kỹ thuật cao', first: plan, section: '#ii-2-5' },
		{ query: 'đội ngũ thầy thuốc có năng lực và y đức', first: plan, section: '#ii-2-7' },
		{ query: 'phát triển y tế dự phòng, kiểm soát dịch bệnh', first: plan, section: '#ii-2-4' },
		{
			query: 'củng cố hệ thống y tế từ tuyến tỉnh đến cơ sở, hiện đại hóa trạm y tế xã',
			first: plan,
			section: '#ii-2-3',
		},
		{ query: 'cac chi tieu chu yeu', first: plan, section: '#ii-1-3' },
		{ query: 'Phòng Tổ chức cán bộ', first: plan, section: '#phong-to-chuc-can-bo' },
		{ query: 'tạo bước đột phá', first: quangNinh, section: '#tao-buoc-dot-pha' },
		{ query: 'sàng lọc trước sinh', first: plan, section: '#ii-2-6' },
		{ query: 'trí tuệ nhân tạo', first: plan, section: '#ii-2-5' },
		{ query: 'nằm ghép', first: quangNinh, section: '#nang-cao-chat-luong-kham-chua-benh' },
		{
			query: 'giấy chứng sinh',
			first: laiChau,
			section: '#xay-dung-mang-luoi-y-te-co-so-phat-trien-rong-khap-dam-bao',
		},
	],
	capitals: [
		{ query: 'SỐT XUẤT HUYẾT', first: dengue },
		{ query: 'DU BAO O NHIEM KHONG KHI', first: hanoiAir },
		{ query: 'MỘT SỐ ĐIỂM MỚI LUẬT BẢO HIỂM Y TẾ', first: insuranceLaw },
		{ query: 'tổng bí thư tô lâm', first: elderly },
		{ query: 'mk SKINCARE', first: cosmetics },
		{ query: 'hiv/aids', first: plan, marked: 'hiv/aids' },
	],
	punctuation: [
		{ query: 'sốt xuất huyết???', first: dengue },
		{ query: '(hiến máu)', top: [blood, bloodMeeting] },
		{ query: 'phòng, chống mại dâm', first: prostitution, marked: 'phòng, chống mại dâm' },
		{ query: 'phòng chống mại dâm', first: prostitution, marked: 'phòng, chống mại dâm' },
		{ query: 'khám chữa bệnh lưu động', first: quangNinh },
		{ query: 'sốt-xuất-huyết', first: dengue },
		{ query: '14,7 bác sĩ/vạn dân', first: quangNinh },
		{ query: '900 gram', first: preterm, marked: '900 gram' },
		{ query: '42.000 lượt người', first: quangNinh },
		{ query: '100% cử tri', first: candidate },
		{ query: '27/02', first: doctorsDay },
		{ query: 'nhà giáo Việt Nam 20/11', top: [school, schoolVisit, teachersVisit] },
	],
	'titles of items': [
		{ query: 'Bốn "trụ cột" kiểm soát sốt xuất huyết', first: dengue },
		{ query: 'Mục tiêu về y tế đạt kết quả cao', first: quangNinh },
		{ query: 'Tháo ‘điểm nghẽn’ nếu giao quyền tuyển dụng nhà giáo cho ngành giáo dục?', first: recruiting },
		{ query: 'Trường THPT Thanh Chương 3 nhân ngày Nhà giáo Việt Nam 20/11', first: school },
		{ query: 'Quyết tâm “tuyên chiến không khoan nhượng” với buôn lậu, hàng giả', first: smuggling },
		{ query: 'tien si tre voi nhung cong trinh vi su song cua cong dong', first: scientist },
		{ query: 'quy định danh mục mua sắm tập trung cấp quốc gia', first: purchases },
		{
			query:
				'Bệnh viện Đông Đô cần huy động và sử dụng hiệu quả mọi nguồn lực phát triển y tế theo Nghị quyết 72-NQ/TW',
			top: [dongDo, '72-nq-tw'],
		},
		{
			query: 'Một số điểm mới Luật Bảo hiểm y tế Số 51/2024/QH15 ngày 27/11/2024',
			top: [insuranceLaw, '51-2024-qh15'],
		},
	],
	'words of the text only': [
		{ query: 'dao mổ siêu âm', first: quangNinh, marked: 'dao mổ siêu âm' },
		{ query: 'xạ trị', first: quangNinh, marked: 'xạ trị' },
		{ query: 'nội khí quản', first: preterm, marked: 'nội khí quản' },
		{ query: 'uốn ván', first: plan, marked: 'uốn ván' },
		{ query: 'suy dinh dưỡng thấp còi', first: plan },
		{ query: 'căn cước công dân', first: laiChau, marked: 'căn cước công dân' },
		{ query: 'Cổng dịch vụ công Quốc gia', first: ministry },
		{ query: 'học viên', first: ngheAn, marked: 'học viên' },
		{ query: 'nhà tiêu hợp vệ sinh', first: plan },
		{ query: 'đầu tư xây mới bệnh viện Y học cổ truyền 100 giường', first: plan },
		{ query: 'mỗi cặp vợ chồng nên có 2 con và không chọn giới tính khi sinh', first: plan },
	],
};
