/** Words by which captions, and the sentences that are none, are known. */

export const credit =
	/^(?:ảnh|hình|nguồn ảnh|ảnh minh họa|ảnh minh hoạ|hình minh họa|photo|clip|video)\s?(?:\d{1,2}\s?)?[:.]/iu;
export const creditAtEnd =
	/[(.–-]?\s?(?:\(|\.\s?|[–-]\s)(?:ảnh|nguồn ảnh|nguồn|hình|photo)(?: minh họa| minh hoạ| tư liệu| chụp| do)?\s?:?\s?(?:[^().]|\.(?=\p{L})){0,60}\)?\.?$/iu;
/** «Ảnh: …», «Ảnh cắt từ video», «Ảnh T.L»; «Ảnh hưởng của bão còn kéo dài.» is a sentence. */
export const namesPicture =
	/(?:[Ảả]nh|ẢNH|[Hh]ình(?: ảnh)?|HÌNH|[Pp]hoto)\s?(?:[:.)]|$|minh h|tư liệu|chụp|do\s|cắt|trích|từ\s|của\s|cung cấp|lấy|facebook|internet|[\p{Lu}\p{N}])/u;
/** «… tại chương trình ẢNH: ĐĂNG HẢI»: some papers leave out the mark before the credit. */
export const creditBare = /\s(?:Ảnh|ẢNH|Nguồn ảnh|Photo)\s?:\s?[^:.]{2,60}$/u;
/** «(NLĐO) - », «VOV.VN - », «SKĐS - », «Bạc Liêu - »: so an item begins. */
export const dateline =
	/^(?:\([\p{Lu}\p{N}.+ -]{2,20}\)|[\p{Lu}\p{N}.+]{2,14}|(?:TP\.? ?)?\p{Lu}\p{L}{1,6}(?:\s\p{Lu}\p{L}{1,6}){1,3})\s?[-–—]\s(?=[\p{Lu}“"\d])(?!(?:Giám|Phó|Trưởng|Bí|Chủ|Thứ|Bộ|Cục|Vụ|Ủy|Uỷ|Viện)\s)/u;
export const view =
	/^(?:(?:quang|toàn) cảnh|hình ảnh|ảnh(?! hưởng)|một góc|khung cảnh|các đại biểu (?:tham dự|dự|tham gia|chụp|tại|thực hiện|cắt băng)|văn nghệ chào mừng|tiết mục văn nghệ|khen thưởng các|trao (?:giấy khen|bằng khen|quà|thưởng) |đại biểu (?:tham dự|dự)|lãnh đạo .{0,60} (?:chụp ảnh|trao|tặng)|chụp ảnh lưu niệm)/iu;
/** «Một số hình ảnh tại hội thi:» */
export const album = /^(?:một số|những|một vài|vài|chùm|các) (?:hình ảnh|ảnh)(?: [^.;]{0,120})?[:.]?$/iu;
export const act =
	/(?:phát biểu(?: (?:kết luận|khai mạc|chỉ đạo|bế mạc|chào mừng|ý kiến|đề dẫn))?(?: (?:tại|ở|với|trong) .{2,60}| (?:buổi|hội|cuộc|phiên|lễ|lớp|chương trình|khóa|đợt)(?!\p{L}).{0,50})?|(?:kết luận|chủ trì|điều hành|khai mạc) (?:cuộc họp|buổi làm việc|hội nghị|phiên họp|hội thảo|buổi lễ|tọa đàm)|(?:báo cáo|trình bày|tham luận|trao đổi|chia sẻ|thảo luận)(?: .{2,50})? tại (?:buổi|hội|cuộc|phiên|lễ|chương trình).{0,40}|chụp ảnh lưu niệm.{0,60}|trao đổi bên lề.{0,60})[.]?$/iu;
export const person =
	/^(?:(?:đồng chí|ông|bà|bác sĩ|bs|bscki{1,2}|bsck[12]|ths|ts|gs|pgs|đ\/c|thứ trưởng|bộ trưởng|chủ tịch|phó chủ tịch|giám đốc|phó giám đốc|bí thư|phó bí thư|cục trưởng|phó cục trưởng|vụ trưởng|phó vụ trưởng|đại diện|lãnh đạo|trưởng đoàn|đại tá|thiếu tướng)(?:[\s.,])|\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+)/iu;
export const telling =
	/(?:cho biết|cho rằng|cho hay|nhấn mạnh|khẳng định|đề nghị|yêu cầu|chỉ đạo các|đánh giá cao|theo đó|tuy nhiên|đồng thời|nhằm|vì vậy|do đó|:)/iu;
export const opening =
	/^(?:trước đó|tuy nhiên|ngoài ra|bên cạnh|cùng (?:với|đó|ngày|dự|đi)|đồng thời|ngày|sáng|trưa|chiều|tối|vào|theo|tại (?:buổi|hội|cuộc|lễ|đây)|trong|hiện|để|đây|nhờ|với|về|khi|sau|do|vì|đến|từ|nếu|mặc dù|dù|thời gian|qua|tính|ngay|cũng|kết luận cuộc|phát biểu (?:tại|khai|kết|chỉ|chào)|thay mặt|nhân dịp|dịp này|được biết|kết thúc|mục tiêu|việc|các đơn vị|cần|phải|hãy|không|năm|thứ nhất|một là|hai là|\d|["“«‘-])/iu;
