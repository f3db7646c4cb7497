import { phrases } from './split.ts';

/** What health articles speak of: the words that fill the places of the sentences. */
export const healthWords = {
	disease:
		phrases(`sốt xuất huyết; sởi; rubella; cúm A(H1N1); cúm gia cầm; tay chân miệng; bạch hầu; ho gà; uốn ván sơ sinh;
		viêm não Nhật Bản; viêm gan B; viêm gan C; lao phổi; lao kháng thuốc; sốt rét; dại; tả; thương hàn; lỵ trực khuẩn; thủy đậu;
		quai bị; viêm màng não do não mô cầu; liên cầu lợn; bệnh than; bệnh dịch hạch; HIV/AIDS; giang mai; lậu; phong; mắt hột;
		đau mắt đỏ; tiêu chảy do virus Rota; viêm phổi do phế cầu; Covid-19; đậu mùa khỉ; sốt mò; xoắn khuẩn vàng da; giun đũa chó;
		sán lá gan lớn; ấu trùng sán lợn; tăng huyết áp; đái tháo đường típ 2; đột quỵ não; nhồi máu cơ tim; suy tim;
		bệnh phổi tắc nghẽn mạn tính; hen phế quản; ung thư gan; ung thư vú; ung thư cổ tử cung; ung thư đại trực tràng;
		suy thận mạn; tan máu bẩm sinh; loãng xương; thoái hóa khớp; bướu cổ; béo phì ở trẻ em; suy dinh dưỡng thể thấp còi;
		trầm cảm; rối loạn lo âu; sa sút trí tuệ; động kinh; tự kỷ; bụi phổi silic; điếc nghề nghiệp; ngộ độc nấm; ngộ độc rượu`),
	vaccine: phrases(`vắc xin sởi; vắc xin sởi – rubella; vắc xin 5 trong 1; vắc xin bại liệt uống; vắc xin bại liệt tiêm;
		vắc xin viêm gan B sơ sinh; vắc xin lao; vắc xin viêm não Nhật Bản; vắc xin uốn ván – bạch hầu giảm liều; vắc xin dại;
		vắc xin cúm mùa; vắc xin Rota; vắc xin phế cầu; vắc xin HPV; vắc xin thủy đậu; vắc xin Covid-19; vitamin A liều cao`),
	people:
		phrases(`trẻ dưới 1 tuổi; trẻ dưới 5 tuổi; trẻ từ 9 đến 24 tháng tuổi; học sinh tiểu học; học sinh trung học cơ sở;
		phụ nữ mang thai; phụ nữ tuổi sinh đẻ; bà mẹ sau sinh; người cao tuổi; người khuyết tật; người có công; hộ nghèo;
		hộ cận nghèo; đồng bào dân tộc thiểu số; công nhân khu công nghiệp; ngư dân; lao động tự do; người nội trợ; nông dân;
		sinh viên nội trú; cán bộ hưu trí; người nhiễm HIV; người tiêm chích ma túy; người bệnh chạy thận; người bệnh nội trú;
		người hiến máu; người lao động tiếp xúc với bụi; nhân viên y tế thôn bản; cô đỡ thôn bản; cộng tác viên dân số`),
	equipment:
		phrases(`máy chụp cắt lớp vi tính; máy cộng hưởng từ; máy siêu âm màu 4D; máy thở chức năng cao; máy chạy thận nhân tạo;
		máy X-quang di động; hệ thống nội soi dạ dày; hệ thống chụp mạch số hóa xóa nền; máy xét nghiệm sinh hóa tự động;
		máy tách tế bào máu; máy gây mê kèm thở; máy phá rung tim; monitor theo dõi người bệnh; bơm tiêm điện; lồng ấp trẻ sơ sinh;
		đèn chiếu vàng da; tủ lạnh bảo quản vắc xin; hòm lạnh; phích vắc xin; xe cứu thương; máy phun hóa chất; kính hiển vi soi lam;
		ghế nha khoa; máy đo loãng xương; máy điện tim sáu cần; bàn mổ đa năng; dao mổ siêu âm; kính sinh hiển vi phẫu thuật;
		hệ thống oxy hóa lỏng; lò hấp rác thải y tế; nồi hấp tiệt trùng; máy giải trình tự gen; máy lắc máu; giường cấp cứu đa năng`),
	technique:
		phrases(`can thiệp mạch vành; phẫu thuật nội soi khớp gối; thay khớp háng toàn phần; phẫu thuật tim hở; ghép thận;
		ghép giác mạc; ghép tế bào gốc; lọc máu liên tục; trao đổi oxy qua màng ngoài cơ thể; tiêu sợi huyết; lấy huyết khối cơ học;
		nút mạch cầm máu; phẫu thuật nội soi lồng ngực; cắt gan bằng nội soi; tán sỏi qua da; mổ đục thủy tinh thể bằng phương pháp Phaco;
		thụ tinh trong ống nghiệm; sàng lọc trước sinh; sàng lọc sơ sinh lấy máu gót chân; gây tê đám rối cánh tay; giảm đau trong đẻ;
		nội soi mật tụy ngược dòng; đặt stent đường mật; xạ trị gia tốc; hóa trị theo phác đồ; siêu âm tim gắng sức; điện châm;
		cấy chỉ; thủy châm; xoa bóp bấm huyệt; tập vận động sau đột quỵ; đóng đinh nội tủy; nối lại bàn tay đứt lìa; mở khí quản`),
	activity:
		phrases(`phun hóa chất diệt muỗi; thả cá diệt bọ gậy; lật úp dụng cụ chứa nước; tiêm bù, tiêm vét; giám sát ca bệnh;
		điều tra dịch tễ; khoanh vùng, xử lý ổ dịch; lấy mẫu xét nghiệm; khám sàng lọc; tư vấn tại hộ gia đình; cấp phát tờ rơi;
		lập hồ sơ sức khỏe; quản lý người bệnh mạn tính; khám thai định kỳ; cân, đo trẻ em; thực hành dinh dưỡng; tẩy giun;
		uống vitamin A; kiểm tra bếp ăn tập thể; lấy mẫu thực phẩm; test nhanh dư lượng thuốc trừ sâu; hậu kiểm cơ sở kinh doanh dược;
		kiểm tra việc kê đơn; đấu thầu thuốc tập trung; kiểm kê vật tư; sửa chữa trạm y tế; luân phiên bác sĩ; tập huấn cấp cứu;
		diễn tập phòng cháy; diễn tập cấp cứu hàng loạt; hội chẩn từ xa; ký số bệnh án; liên thông dữ liệu khám bệnh;
		cập nhật mã định danh; rà soát danh mục kỹ thuật; giám định hồ sơ thanh toán; khám sức khỏe nghĩa vụ quân sự; hiến máu tình nguyện;
		thu gom rác thải y tế; quan trắc môi trường lao động; cấp cứu đuối nước; sơ cứu tai nạn giao thông; khử khuẩn trường học`),
	field:
		phrases(`y tế cơ sở; y tế dự phòng; khám bệnh, chữa bệnh; an toàn thực phẩm; dân số và phát triển; bảo hiểm y tế;
		dược và mỹ phẩm; trang thiết bị y tế; y dược cổ truyền; phục hồi chức năng; sức khỏe sinh sản; sức khỏe tâm thần;
		y tế trường học; y tế lao động; chuyển đổi số y tế; cải cách hành chính; đào tạo nhân lực; tài chính y tế; bảo trợ xã hội;
		phòng, chống HIV/AIDS; phòng, chống tác hại thuốc lá; phòng, chống thiên tai; kiểm dịch y tế biên giới; truyền thông giáo dục sức khỏe`),
	cause:
		phrases(`thời tiết nắng nóng kéo dài; mưa lũ làm ngập nhiều nơi; giao lưu, đi lại tăng mạnh dịp Tết; tỷ lệ tiêm chủng còn thấp;
		người dân còn chủ quan; địa bàn rộng, đường đi khó; thiếu bác sĩ chuyên khoa; cơ sở vật chất xuống cấp; nguồn thuốc có lúc gián đoạn;
		kinh phí bố trí chậm; nhận thức của một bộ phận người dân còn hạn chế; tập quán sinh đẻ tại nhà; biến động dân cư lớn;
		sáp nhập đơn vị hành chính; phần mềm chưa đồng bộ; đường truyền mạng chưa ổn định; giá vật tư tăng; muỗi kháng hóa chất`),
	result:
		phrases(`không để dịch chồng dịch; không có ca tử vong; giảm số ca chuyển tuyến; rút ngắn thời gian chờ khám; tăng sự hài lòng của người bệnh;
		tiết kiệm chi phí cho gia đình; nâng tỷ lệ bao phủ bảo hiểm y tế; giữ vững mức sinh thay thế; giảm tử vong mẹ; giảm suy dinh dưỡng thấp còi;
		phát hiện sớm người mắc bệnh; bảo đảm đủ thuốc thiết yếu; không còn xã trắng về tiêm chủng; từng bước làm chủ kỹ thuật cao;
		người dân được chăm sóc gần nhà; dữ liệu được dùng chung; công khai, minh bạch; kiểm soát tốt nhiễm khuẩn bệnh viện`),
	manner:
		phrases(`kịp thời; chủ động; quyết liệt; đồng bộ; nghiêm túc; đúng tiến độ; có trọng tâm, trọng điểm; theo đúng quy trình;
		công khai, minh bạch; thường xuyên, liên tục; bằng nhiều hình thức; phù hợp với từng vùng; với tinh thần trách nhiệm cao;
		không để gián đoạn; bảo đảm an toàn tuyệt đối; tiết kiệm, hiệu quả; đến từng hộ gia đình; ngay từ đầu năm`),
} as const;
