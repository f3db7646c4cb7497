import { phrases } from './split.ts';

/**
 * Patterns of sentences and their pieces. `{name}` stands for one of the list of that name, here or among the words, or for
 * what the writer of a text supplies: `{xã}`, `{tỉnh}`, `{người}`, `{thuốc}`, `{hãng}`, `{số}`, `{nghìn}`, `{phần trăm}`, `{ngày}`, `{năm}`.
 */
export const patterns = {
	opener:
		phrases(`Trong {ít} tháng đầu năm {năm},; Đến ngày {ngày},; Theo báo cáo của {centre},; Cùng thời gian này,; Tại {xã},; Bên cạnh đó,;
		Tính từ đầu năm đến nay,; Qua rà soát,; Trước tình hình {disease} diễn biến phức tạp,; Do {cause},; Nhờ {activity} {manner},;
		Ở nhóm {people},; Riêng lĩnh vực {field},; Cũng trong ngày,; Sau hơn {ít} năm triển khai,; So với cùng kỳ năm trước,; Thực tế cho thấy`),
	clause:
		phrases(`{centre} đã {activity} tại {số} thôn, bản của {xã}; {hospital} tiếp nhận thêm {số} {equipment} trị giá {nghìn} triệu đồng;
		toàn tỉnh ghi nhận {nghìn} ca mắc {disease}, giảm {phần trăm} so với cùng kỳ; {số} cơ sở được kiểm tra, trong đó {ít} cơ sở bị nhắc nhở về {field};
		{nghìn} {people} được tiêm {vaccine}, đạt {phần trăm} kế hoạch; {department} thực hiện thành công {ít} ca {technique};
		các đội cơ động {activity} và {activity} {manner}; công tác {field} còn khó khăn vì {cause}; {partner} hỗ trợ {số} {equipment} cho {xã};
		tỷ lệ {people} được quản lý {disease} tăng từ {phần trăm} lên {phần trăm}; {nghìn} lượt người được khám, phát hiện {số} người mắc {disease};
		trạm y tế {xã} {activity} cho {nghìn} {people}; {số} bác sĩ được cử đi học {technique} tại {partner};
		cơ quan chức năng tạm dừng lưu hành thuốc {thuốc} số lô {lô} để kiểm tra chất lượng; giá {thuốc} trúng thầu thấp hơn {phần trăm} so với giá kế hoạch;
		đoàn công tác ghi nhận {xã} đã {activity}, tuy nhiên {cause}; {people} tại {xã} chưa được tiếp cận đầy đủ với dịch vụ {field};
		kết quả xét nghiệm {số} mẫu cho thấy {ít} mẫu dương tính với tác nhân gây {disease}; {hospital} cấp cứu {số} trường hợp nghi {disease};
		khoảng {nghìn} hộ gia đình được hướng dẫn {activity}; các đơn vị {manner} {activity}, {result};
		{nghìn} đơn vị máu được tiếp nhận để phục vụ {technique}; thời gian chờ khám trung bình giảm còn {số} phút; {số} cán bộ được tập huấn về {field};
		kinh phí cho {field} là {nghìn} triệu đồng, trong đó ngân sách địa phương {nghìn} triệu đồng; {số}/{số} thôn của {xã} có nhân viên y tế hoạt động`),
	tail: phrases(`nhằm {result}; góp phần {result}; qua đó {result}; trong đó có {số} {people}; tập trung ở {xã} và {xã}; chủ yếu do {cause};
		với sự phối hợp của {partner}; theo phác đồ dùng {thuốc}; cao hơn {phần trăm} so với năm trước; và sẽ hoàn thành trước ngày {ngày};
		ưu tiên {people}; trong bối cảnh {cause}; kết hợp {activity}; dưới sự giám sát của {department}`),
	sentence:
		phrases(`{opener} {clause}.; {opener} {clause}, {tail}.; {opener} {clause}, {tail}.; {Clause}.; {Clause}, {tail}.;
		{Clause}, đồng thời {clause}.; {position} {người} cho biết {clause}, {tail}.; Theo {position} {người}, {clause}.;
		Người dân {xã} phấn khởi khi {clause}.; Dự kiến đến hết năm {năm}, {clause}.; Để {result}, {centre} sẽ {activity} và {activity} {manner}.;
		{centre} khuyến cáo {people} cần {activity}, không tự ý dùng {thuốc}.; Những nơi có nguy cơ cao là {xã}, {xã} và {xã}.;
		Ngoài {activity}, ngành y tế còn {activity} cho {people}.; Điểm mới của năm nay là {activity} gắn với {field}, {tail}.;
		{Noun} và {noun} là yếu tố {quality} để {result}.; Nhiều người ở {xã} nhắc tới {noun} như một phần của {noun}.; Muốn {verb} {noun}, phải {verb} {noun} trước.;
		{position} {người} mong được {verb} {noun} và {verb} {noun} {quality} hơn.; {maker} đã {verb} {số} {noun}, trị giá {nghìn} triệu đồng.;
		Câu chuyện {quality} về {noun} ở {xã} đã {verb} {noun}, {tail}.; {opener} {maker} bị đề nghị {verb} {noun} vì chưa {verb} {noun}.;
		Từ {noun}, {centre} đã {verb} {noun} theo hướng {quality}, {quality}.; Với {people}, {noun} không chỉ {quality} mà còn {quality}.;
		Nguyên nhân được xác định là {cause} và {cause}.; Ông {người}, {position} {hospital}, nhấn mạnh việc {activity} phải được làm {manner}.;
		Bà {người} ở {xã} kể: “Gia đình tôi được hướng dẫn {activity}, ai cũng yên tâm”.; Mục tiêu là {result}, {result}.`),
	duty: phrases(`Chủ trì, phối hợp với {centre} {activity} {manner}.; Bố trí kinh phí {nghìn} triệu đồng để {activity}.; Tổ chức {activity} cho {people} trước ngày {ngày}.;
		Bảo đảm ít nhất {phần trăm} {people} được {activity}.; Phấn đấu {result}, {tail}.; Mua sắm {số} {equipment} cho trạm y tế {xã}.;
		Tăng cường {activity} tại {xã}, {xã} và các khu vực có nguy cơ cao.; Định kỳ trước ngày {ít} hằng tháng báo cáo kết quả {activity}.;
		Kiểm tra, giám sát việc {activity}, kịp thời tháo gỡ khi {cause}.; Cử cán bộ {department} đi đào tạo về {technique} tại {partner}.;
		{Verb} {noun} và {verb} {noun} theo hướng {quality}.; Phối hợp với {maker} {verb} {noun} tại {xã}.; Truyền thông về {disease} cho {people} {manner}.; Duy trì {số} đội cơ động, dự trữ {thuốc}, {thuốc} và vật tư đủ dùng trong {ít} tháng.;
		Rà soát các trường hợp mắc {disease}, lập danh sách và quản lý {manner}.; Lồng ghép {activity} với {field} để {result}.;
		Đến năm {năm sau}, {phần trăm} xã có bác sĩ làm việc, {phần trăm} {people} được lập hồ sơ sức khỏe.;
		Hướng dẫn {xã} {activity}; xử lý nghiêm các trường hợp vi phạm về {field}.`),
	item: phrases(`{activity} tại {xã}; tiêm {vaccine} cho {nghìn} {people}; {số} {equipment}; {technique} cho {số} người bệnh; {disease}: {nghìn} ca; {thuốc}, số lô {lô};
		{centre}: {activity}; {field}: {phần trăm} kế hoạch; {department} – {position} {người}; {people}, chú trọng {xã}`),
	newsHeading:
		phrases(`Kết quả bước đầu; Chủ động {activity}; Khó khăn từ cơ sở; Chăm lo cho {people}; Giải pháp cho {field}; Ứng phó với {disease};
		Từ thực tế {xã}; Nhiệm vụ thời gian tới; Đưa {technique} về gần dân; Những con số đáng chú ý; Sự vào cuộc của {partner}`),
	newsTitle:
		phrases(`{tỉnh}: {activity} cho {nghìn} {people} tại {xã}; {department} {hospital} {tỉnh} làm chủ {technique} sau {ít} năm {verb} {noun};
		{xã} ghi nhận {số} ca {disease}, ngành y tế {tỉnh} {activity}; {centre} {tỉnh} {activity}, {result}; {tỉnh} tiêm {vaccine} cho {nghìn} {people};
		{position} {người}: {field} phải được làm {manner}; {partner} hỗ trợ {tỉnh} {số} {equipment} để {result};
		Thu hồi thuốc {thuốc} số lô {lô} tại {tỉnh}; Cứu sống {số} người bệnh nhờ {technique} ở {hospital} {tỉnh}; Vì sao {people} ở {xã} cần {activity};
		{tỉnh} chi {nghìn} triệu đồng cho {field} tại {xã}; {số} cán bộ {hospital} {tỉnh} học {technique}; Gặp {người}, {position} ở {xã}, {tỉnh};
		{disease} tăng {phần trăm} tại {tỉnh}, {people} là nhóm nguy cơ cao; Ngày {ngày}, {tỉnh} ra quân {activity} ở {xã};
		{Noun} {quality} của {position} {người} ở {xã}; {tỉnh} {verb} {noun}, {verb} {noun} để {result}; {Noun} và {noun} của {people} {xã}`),
	documentSubject:
		phrases(`{activity} và {activity} tại {tỉnh} năm {năm}; phòng, chống bệnh {disease} cho {people} trên địa bàn {tỉnh} năm {năm};
		tăng cường công tác {field} giai đoạn {năm}–{năm sau}; tiêm {vaccine} cho {people} đợt {ít} năm {năm}; phê duyệt danh mục {equipment} của {hospital} {tỉnh};
		triển khai {technique} tại {hospital} {tỉnh}; mua sắm {số} {equipment} năm {năm}; giao chỉ tiêu {field} cho {xã} và {số} xã khác;
		thu hồi thuốc {thuốc} số lô {lô} không đạt chất lượng; thành lập đoàn kiểm tra {field} số {số}; {activity} dịp {ngày} tại {xã};
		ban hành quy trình {technique} tại {department} {hospital} {tỉnh}; {verb} {noun} và {verb} {noun} ở {xã} năm {năm}; quản lý {people} mắc {disease} tại {xã}; đào tạo {số} cán bộ {department} về {technique} năm {năm}`),
	section:
		phrases(`Mục đích, yêu cầu; Tình hình và kết quả; Mục tiêu, chỉ tiêu; Nhiệm vụ và giải pháp; Đối tượng và phạm vi; Kinh phí thực hiện;
		Tổ chức thực hiện; Tiến độ và chế độ báo cáo; Công tác kiểm tra, giám sát; Công tác truyền thông`),
	subsection: phrases(
		`Về {field}; {department}; Nội dung {activity}; Đối với {people}; {centre}; Chỉ tiêu về {disease}; Về {technique}; Ủy ban nhân dân {xã}; {hospital}`,
	),
	article:
		phrases(`Phạm vi điều chỉnh; Đối tượng áp dụng; Giải thích từ ngữ; Nguyên tắc {activity}; Quy định về {field}; Điều kiện đối với {equipment};
		Trách nhiệm của {centre}; Trách nhiệm của {department}; Quy trình {technique}; Chế độ báo cáo; Kinh phí; Hiệu lực thi hành; Điều khoản chuyển tiếp`),
} as const;
