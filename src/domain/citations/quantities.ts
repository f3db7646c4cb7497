/**
 * Words behind a number that make it a quantity: «Kế hoạch 5 năm», «Báo cáo 12 trường hợp», «Quyết định 30 suất học bổng».
 * «năm 2017» behind a number is its year, no quantity.
 */
const units = [
	'năm(?!\\s+\\d{4})|tháng|ngày(?!\\s+\\d)|tuần|quý|giờ|phút|giây|lần|lượt|đợt|kỳ|kì|vòng|buổi|phiên|cuộc|vụ|chặng|giai đoạn',
	'trường hợp|ca|bệnh|người|cán bộ|đồng chí|đại biểu|học sinh|bác sĩ|điều dưỡng|nhân viên|hộ|cháu|trẻ|phụ nữ|gia đình',
	'xã|phường|huyện|quận|tỉnh|thành phố|địa phương|thôn|bản|khu|cấp|ngành|sở|bộ|đơn vị|cơ sở|cơ quan|doanh nghiệp|trạm|trung tâm',
	'triệu|tỷ|tỉ|nghìn|ngàn|đồng|điểm|lít|mét|km|kg|m2|ha|tấn|liều|mũi|giường|máy|xe|thiết bị|loại|thuốc|mẫu',
	'nội dung|nhiệm vụ|giải pháp|mục tiêu|chỉ tiêu|tiêu chí|bước|nhóm|thủ tục|vấn đề|ý kiến|kiến nghị|câu|kết quả|biện pháp|phần|mức',
	'phương án|chương|điều|khoản|mục|trang|mặt|bản|tờ|suất|gói|dự án|đề án|công trình|hạng mục|lĩnh vực|chính sách|trụ cột|đột phá',
	'tổ|đội|đoàn|lớp|phòng|khoa|bệnh viện|vị trí|chức danh|hình thức|nguyên tắc|quy trình|hoạt động|sự kiện|mô hình|chiều|thế giới|việt nam',
].join('|');
const counted = new RegExp(String.raw`^\s+(?:${units.replaceAll(' ', String.raw`\s+`)})(?!\p{L})`, 'iu');

/** Whether the words behind a lone number make it a quantity. */
export function isQuantity(behind: string): boolean {
	return counted.test(behind);
}
