/**
 * Invented captures for tests, in the style of those that publishers hold: a news page copied as text, and the text layer
 * of a plan that was printed to PDF. No person, place of work or number in them is real.
 */

/** The paragraphs of an invented article, whose words must come out as they are. */
export const articleParagraphs: readonly string[] = [
	'Sáng 5/3, đoàn công tác của Sở Y tế tỉnh Sơn La do bác sĩ Lò Văn Thử, Phó Giám đốc Sở làm trưởng đoàn đã kiểm tra việc đưa máy siêu âm vào hoạt động tại Trạm Y tế xã Nà Mẫu và làm việc với lãnh đạo địa phương.',
	'Theo báo cáo của trạm, từ đầu năm đến nay đơn vị đã khám cho 1.245 lượt người bệnh, tăng 12,5% so với cùng kỳ năm 2024; tỷ lệ trẻ dưới 1 tuổi tiêm chủng đầy đủ đạt 96,2%.',
	'Máy siêu âm mới giúp người dân các bản vùng cao được chẩn đoán ngay tại xã, không phải vượt hơn 40 km đường núi ra trung tâm như trước; kíp kỹ thuật viên đã được Bệnh viện Đa khoa tỉnh tập huấn trong hai tuần.',
	'Kết luận buổi làm việc, bác sĩ Lò Văn Thử đề nghị trạm tiếp tục duy trì giao ban hằng tuần, chuẩn bị đủ vật tư tiêu hao và báo cáo kết quả sử dụng thiết bị về Sở trước ngày 30/6/2025.',
];

export const articleTitle = 'Sơn La: Trạm Y tế xã Nà Mẫu đưa máy siêu âm mới vào hoạt động';

/** An article as a portal's page is copied: headline, stamp, paragraphs a line each, the source. */
export function article(
	options: { readonly body?: readonly string[]; readonly after?: string; readonly before?: string } = {},
): string {
	const { body = articleParagraphs, before = '', after = '' } = options;
	return `${before}${articleTitle}\n05/03/2025 | 02:15 PM\n${body.join('\n')}\n(Nguồn: soyte.sonla.gov.vn)\n${after}`;
}

/** Sentences of an invented plan, each longer than a printed line. */
export const planParagraphs: readonly string[] = [
	'Thực hiện Kế hoạch số 412/KH-UBND ngày 15/10/2025 của UBND tỉnh Sơn La về phòng, chống dịch bệnh mùa đông xuân giai đoạn 2025-2026, Sở Y tế xây dựng kế hoạch triển khai trong toàn ngành như sau:',
	'Chủ động giám sát, phát hiện sớm các ổ dịch tại cộng đồng, không để dịch lan rộng; bảo đảm thuốc, vật tư, hóa chất cho tuyến xã trong giai đoạn 2021-2030 và các năm tiếp theo.',
	'Các đơn vị xác định rõ trách nhiệm của từng khoa, phòng trong công tác khám bệnh, chữa bệnh, thu dung, cách ly và điều trị người bệnh; thực hiện báo cáo theo quy định trước 15 giờ hằng ngày.',
];

/** Hard-wraps text as a PDF's text layer does: at most `width` characters a line, blanks at the ends, empty lines between. */
export function hardWrapped(text: string, width = 78): string {
	const lines: string[] = [];
	let line = '';
	// A line may also break behind the hyphen of «2021-2030».
	for (const word of text.split(/(?<= )|(?<=\d-)(?=\d)/)) {
		if (line.length + word.trimEnd().length > width) {
			lines.push(line);
			line = '';
		}
		line += word;
	}
	return [...lines, line].join('\n\n');
}
