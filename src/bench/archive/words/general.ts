import { phrases } from './split.ts';

/** Words of every kind of prose, so that a text does not consist of medicine alone. */
export const generalWords = {
	noun: phrases(`kinh nghiệm; thành tựu; niềm tin; trách nhiệm; truyền thống; nghĩa tình; sáng kiến; thói quen; khát vọng; tấm lòng; kỹ năng; ý thức;
		kỷ luật; đạo đức; lương tâm; tinh thần; nghị lực; hoàn cảnh; cuộc sống; tương lai; bước ngoặt; thử thách; bài học; phong trào; chiến dịch; dự án;
		đề tài; luận án; hội thảo; tọa đàm; triển lãm; giải thưởng; bằng khen; học bổng; hợp đồng; thỏa thuận; hóa đơn; giấy phép; chứng chỉ; quy chuẩn;
		tiêu chuẩn; chỉ dẫn; phần mềm; cơ sở dữ liệu; thuật toán; trí tuệ nhân tạo; camera; máy tính bảng; điện thoại thông minh; mạng xã hội; ứng dụng di động;
		chữ ký số; căn cước công dân; đường dây nóng; hộp thư góp ý; bảng điện tử; loa truyền thanh; tờ gấp; áp phích; vở kịch; bài hát; điệu xòe; lễ hội; phiên chợ;
		nương rẫy; ruộng bậc thang; ao hồ; kênh mương; rừng đầu nguồn; bến cảng; cửa khẩu; hải đảo; thung lũng; cầu treo; đường mòn; con suối; đèo dốc; nhà sàn;
		bếp lửa; giếng khoan; bể lọc; nhà tiêu hợp vệ sinh; chuồng trại; giống lúa; cây quế; chè cổ thụ; mật ong; gạo nếp; rau rừng; cá lồng; gia súc; thủy sản;
		làng nghề; hợp tác xã; doanh nghiệp; nhà máy; công trường; ký túc xá; trường nội trú; lớp mẫu giáo; thư viện; sân vận động; công viên; chợ đầu mối; quán ăn;
		xe buýt; tàu hỏa; trực thăng; xuồng máy; xe máy; cáng võng; áo mưa; chăn ấm; khẩu trang; găng tay; nước rửa tay; bàn chải; kính mắt; nạng gỗ; xe lăn;
		giấc ngủ; bữa ăn; hơi thở; nhịp tim; huyết áp; đường huyết; vết thương; cơn đau; cơn sốt; triệu chứng; biến chứng; di chứng; phác đồ; liều lượng; đơn thuốc;
		bệnh án; phòng mổ; ca trực; đêm trắng; nụ cười; giọt máu; ân nhân; gia cảnh; viện phí; quỹ từ thiện; suất cháo; tủ sách; góc vui chơi; vườn thuốc nam`),
	verb: phrases(`lan tỏa; vun đắp; khơi dậy; gìn giữ; phát huy; bồi dưỡng; khích lệ; tôn vinh; chia sẻ; đồng hành với; thấu hiểu; lắng nghe; ghi nhận; đón nhận; trân trọng;
		đổi mới; sắp xếp lại; hoàn thiện; hiện đại hóa; chuẩn hóa; số hóa; đơn giản hóa; xã hội hóa; nhân rộng; mở rộng; thu hẹp; cắt giảm; bổ sung; thay thế; nâng cấp;
		thí điểm; thẩm định; nghiệm thu; bàn giao; vận hành; bảo trì; bảo dưỡng; hiệu chỉnh; đối chiếu; thống kê; phân tích; dự báo; cảnh báo; ngăn chặn; đẩy lùi; khắc phục;
		tháo gỡ; giải quyết; xử lý; chấn chỉnh; kiểm điểm; nhắc nhở; phê bình; kiến nghị; đề xuất; tham mưu; phân bổ; điều chuyển; huy động; kêu gọi; quyên góp; trao tặng;
		vận chuyển; tiếp nhận; bảo quản; phân phát; tiêu hủy; thu gom; tái sử dụng; tiết kiệm; tích lũy; đầu tư cho; xây dựng; sửa sang; trồng thêm; chăm bón; nghiên cứu`),
	quality:
		phrases(`bền vững; then chốt; cấp bách; thiết thực; hữu ích; đáng quý; đáng lo; phức tạp; nhạy cảm; khác biệt; độc đáo; quen thuộc; giản dị; thầm lặng; bền bỉ; dẻo dai;
		khoa học; bài bản; chặt chẽ; linh hoạt; sáng tạo; nhân văn; nhân ái; ấm áp; khẩn trương; rộng khắp; toàn diện; sâu sát; cụ thể; rõ ràng; chính xác; đáng tin cậy;
		dài hạn; trước mắt; lâu dài; quyết định; nền tảng; mới mẻ; hiếm gặp; phổ biến; nghiêm trọng; thuận lợi; gian nan; vất vả; đáng tự hào; đáng học tập`),
	maker: phrases(
		`Công ty cổ phần Dược phẩm {hãng}; Công ty TNHH Thiết bị y tế {hãng}; nhãn hàng {hãng}; phòng khám tư nhân {hãng}; nhà thuốc {hãng}; Tập đoàn {hãng}`,
	),
} as const;
