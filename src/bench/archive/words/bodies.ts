import { phrases } from './split.ts';

/** Institutions and offices, without the place that follows them. */
export const bodyWords = {
	hospital:
		phrases(`Bệnh viện Đa khoa tỉnh; Bệnh viện Sản Nhi; Bệnh viện Y học cổ truyền; Bệnh viện Phổi; Bệnh viện Mắt;
		Bệnh viện Tâm thần; Bệnh viện Phục hồi chức năng; Bệnh viện Da liễu; Bệnh viện Nội tiết; Bệnh viện Ung bướu;
		Bệnh viện Truyền nhiễm; Bệnh viện Chấn thương chỉnh hình; Bệnh viện Lão khoa; Bệnh viện Đa khoa khu vực; Bệnh viện Quân dân y`),
	centre: phrases(`Trung tâm Kiểm soát bệnh tật; Trung tâm Giám định y khoa; Trung tâm Pháp y; Trung tâm Cấp cứu 115;
		Trung tâm Kiểm nghiệm thuốc, mỹ phẩm, thực phẩm; Chi cục Dân số; Chi cục An toàn vệ sinh thực phẩm; Trường Cao đẳng Y tế;
		Hội Đông y; Hội Chữ thập đỏ; Bảo hiểm xã hội tỉnh; Sở Y tế; Ủy ban nhân dân tỉnh; Ban Bảo vệ, chăm sóc sức khỏe cán bộ`),
	partner:
		phrases(`Bộ Y tế; Tổ chức Y tế Thế giới; Quỹ Nhi đồng Liên hợp quốc; Quỹ Dân số Liên hợp quốc; Ngân hàng Thế giới;
		Bệnh viện Bạch Mai; Bệnh viện Việt Đức; Bệnh viện Nhi Trung ương; Bệnh viện Phụ sản Trung ương; Bệnh viện K; Bệnh viện Chợ Rẫy;
		Bệnh viện Từ Dũ; Viện Vệ sinh dịch tễ Trung ương; Viện Pasteur Nha Trang; Viện Dinh dưỡng; Viện Huyết học – Truyền máu Trung ương;
		Đại học Y Hà Nội; Đại học Y Dược Huế; Hội Thầy thuốc trẻ Việt Nam; Trung ương Hội Liên hiệp Phụ nữ Việt Nam; Đoàn Thanh niên`),
	department:
		phrases(`khoa Cấp cứu; khoa Hồi sức tích cực; khoa Nội tim mạch; khoa Ngoại tổng hợp; khoa Phụ sản; khoa Nhi; khoa Truyền nhiễm;
		khoa Chẩn đoán hình ảnh; khoa Xét nghiệm; khoa Dược; khoa Dinh dưỡng; khoa Kiểm soát nhiễm khuẩn; khoa Khám bệnh; khoa Thận nhân tạo;
		khoa Y học cổ truyền; khoa Răng Hàm Mặt; khoa Mắt; khoa Tai Mũi Họng; phòng Kế hoạch tổng hợp; phòng Điều dưỡng; phòng Công tác xã hội`),
	position:
		phrases(`Giám đốc; Phó Giám đốc; Phó Giám đốc phụ trách; Trưởng khoa; Phó Trưởng khoa; Trưởng phòng Nghiệp vụ Y;
		Trưởng phòng Nghiệp vụ Dược; Trạm trưởng; Điều dưỡng trưởng; Chi cục trưởng; Chánh Văn phòng; Chủ tịch Hội; Trưởng ban Chỉ đạo`),
	recipient:
		phrases(`Bộ Y tế (để b/c); Thường trực Tỉnh ủy (để b/c); Thường trực HĐND tỉnh; Chủ tịch, các PCT UBND tỉnh; Như Điều 3;
		Các sở, ban, ngành tỉnh; UBND các xã, phường; Các đơn vị trực thuộc; Các phòng chức năng; Mặt trận Tổ quốc tỉnh; Báo và Đài PT-TH tỉnh;
		Cổng Thông tin điện tử; Bảo hiểm xã hội tỉnh; Trung tâm Kiểm soát bệnh tật; Lãnh đạo Sở; Như trên; Lưu: VT, NVY; Lưu: VT, KHTC; Lưu: VT, VX`),
	outlet:
		phrases(`Cổng thông tin Bộ Y tế; Báo Sức khỏe và Đời sống; Cổng thông tin điện tử Sở Y tế; Trang tin Trung tâm Kiểm soát bệnh tật;
		Báo điện tử của tỉnh; Thông tấn xã Việt Nam; Báo Nhân Dân; Đài Phát thanh và Truyền hình tỉnh; Cổng thông tin Chính phủ; Báo Đại đoàn kết`),
	block: phrases(
		'Tin dẫn cuối trang; Khối tin mới; Khối tin đọc nhiều; Khối tin cùng chủ đề; Bản tin tổng hợp trong ngày',
	),
} as const;
