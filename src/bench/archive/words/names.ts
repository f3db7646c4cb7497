import { phrases } from './split.ts';

/** Pieces of invented names: of people, communes, streets and medicines. */
export const nameParts = {
	family:
		phrases(`Nguyễn; Trần; Lê; Phạm; Hoàng; Phan; Vũ; Võ; Đặng; Bùi; Đỗ; Hồ; Ngô; Dương; Lý; Đinh; Đoàn; Lương; Trịnh; Mai; Tô;
		Lò; Vàng; Giàng; Sùng; Hà; Lâm; Quách; Nông; Triệu; Chu; Tạ; Thái; Cao; La; Kiều; Ma; Bế; Y; Siu`),
	middle:
		phrases(`Văn; Thị; Đức; Minh; Hữu; Quang; Thanh; Ngọc; Xuân; Công; Đình; Hồng; Bá; Trọng; Thế; Mạnh; Kim; Thu; Anh; Gia;
		Tiến; Phương; Việt; Quốc; Viết; Tuấn; Bích; Thúy; Diệu; Khánh; Bảo; Nhật`),
	given:
		phrases(`An; Anh; Bách; Bảo; Bình; Châu; Chi; Chiến; Chung; Cường; Dũng; Duyên; Dương; Đạt; Điệp; Đông; Giang; Hà; Hải; Hạnh;
		Hằng; Hiền; Hiếu; Hoa; Hòa; Hoàn; Hùng; Huệ; Hưng; Hương; Khanh; Khoa; Khôi; Kiên; Lan; Lâm; Liên; Linh; Loan; Long; Lộc; Lợi; Luyến;
		Mai; Mạnh; Minh; My; Nam; Nga; Ngân; Nghĩa; Nhàn; Nhung; Oanh; Phong; Phúc; Phượng; Quân; Quế; Quyên; Quyết; Sáng; Sơn; Tài; Tâm; Thái;
		Thảo; Thắng; Thịnh; Thơ; Thoa; Thủy; Thường; Tiến; Toàn; Trang; Trâm; Trí; Trung; Tuyết; Tùng; Tú; Uyên; Vân; Vinh; Vượng; Xuyến; Yến`),
	place:
		phrases(`An; Bằng; Bình; Bản; Bắc; Bảo; Cẩm; Cao; Cát; Chà; Châu; Chiềng; Cường; Diên; Dân; Đa; Đại; Đắk; Đông; Đồng; Đức; Gia; Giang; Giao;
		Hải; Hàm; Hiệp; Hòa; Hồng; Hợp; Hưng; Hương; Khánh; Khe; Khương; Kim; Kỳ; La; Lạc; Lâm; Lập; Liên; Linh; Lộc; Long; Lục; Lương; Mậu; Minh; Mỹ;
		Mường; Nà; Nam; Nậm; Nghi; Nghĩa; Ngọc; Nhân; Nhơn; Ninh; Pa; Phong; Phú; Phúc; Phước; Pu; Quang; Quảng; Quế; Quỳnh; Sa; Sìn; Sơn; Sông; Tà; Tam;
		Tân; Tây; Thạch; Thái; Thanh; Thành; Thịnh; Thọ; Thông; Thuận; Thượng; Thủy; Tiên; Tiến; Trà; Tri; Trung; Trường; Tường; Vạn; Văn; Vân; Viên; Việt;
		Vĩnh; Xuân; Yên`),
	drugStart:
		phrases(`Ace; Amlo; Amoxi; Azi; Bisop; Cef; Cipro; Clari; Dapa; Diclo; Doxi; Enal; Eso; Fexo; Genta; Gli; Ibu; Keto; Lansop; Levo;
		Lora; Metro; Mino; Nife; Omep; Oxa; Panto; Para; Pred; Rami; Ribo; Rosu; Spira; Sulfa; Telmi; Tetra; Tobra; Val; Vanco; Zido`),
	drugEnd:
		phrases(`bactam; cillin; cin; clav; dipin; fenac; floxacin; gliptin; lol; mycin; nidazol; oxim; pram; prazol; pril; profen; sartan;
		solon; statin; taxim; terol; thiazid; tidin; trexat; vastin; vudin; xaban; xicam; zepam; zolam`),
	brandStart: phrases(
		`An; Bidi; Cali; Dana; Domes; Euro; Fari; Gala; Hami; Imex; Jana; Kova; Lago; Medi; Nano; Ope; Pharma; Quapha; Roto; Savi; Traphaco; Umi; Vina; Vico; Zen`,
	),
	brandEnd: phrases(
		`bio; care; cell; co; dan; dex; fa; gen; lab; life; line; med; mex; nova; pha; phar; plus; ra; san; tec; tra; vet; vita; zym`,
	),
	measure:
		phrases(`Tỷ lệ trẻ dưới 1 tuổi tiêm chủng đầy đủ; Tỷ lệ bao phủ bảo hiểm y tế; Số bác sĩ trên một vạn dân; Số giường bệnh trên một vạn dân;
		Tỷ lệ xã đạt tiêu chí quốc gia về y tế; Tỷ suất tử vong trẻ dưới 5 tuổi; Tỷ lệ suy dinh dưỡng thấp còi; Tỷ lệ phụ nữ được khám thai đủ bốn lần;
		Tỷ lệ hộ dùng nước hợp vệ sinh; Số lượt khám bệnh; Số lượt điều trị nội trú; Công suất sử dụng giường bệnh; Số ca phẫu thuật; Số ca chuyển tuyến;
		Số ca sốt xuất huyết; Số ca tay chân miệng; Số ổ dịch được xử lý; Số mẫu xét nghiệm; Số cơ sở được kiểm tra; Số cơ sở vi phạm;
		Tỷ lệ bệnh án điện tử; Tỷ lệ hồ sơ giải quyết đúng hạn; Tỷ lệ người tăng huyết áp được quản lý; Tỷ lệ người đái tháo đường được quản lý;
		Số đơn vị máu tiếp nhận; Tỷ số giới tính khi sinh; Tổng tỷ suất sinh; Số cán bộ được tập huấn; Số buổi truyền thông; Số liều vắc xin đã dùng`),
	unit: phrases('%; ca; lượt; người; cơ sở; mẫu; liều; buổi; triệu đồng; đơn vị'),
} as const;
