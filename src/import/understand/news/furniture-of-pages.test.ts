import { describe, expect, test } from 'vitest';
import { sampleProse, twoParagraphs } from './sample-capture.ts';
import { read, texts } from './sample-reading.ts';

describe('furniture', () => {
	const page = `Trang chủ
Giới thiệu
Tin tức
Liên hệ
Trang chủ » Tin tức » Hoạt động ngành
A+ A-
Lễ ra quân chiến dịch diệt bọ gậy tại phường Bãi Cháy
Ngày đăng: 07-02-2025
Lượt xem: 1.234
Facebook Twitter Zalo
${sampleProse('bọ gậy', 3)}
${sampleProse('thùng phuy', 3)}
Địa chỉ: 12 phố Mới, nơi người dân nhận hóa chất miễn phí
${sampleProse('lịch phun', 3)}
BS. Nguyễn Thị Mẫu - CDC Quảng Ninh
Chia sẻ:
Từ khóa: sốt xuất huyết, bọ gậy
Bình luận (2)
Bài viết rất hay, tôi đã làm theo và thấy nhà mình ít muỗi hẳn so với tháng trước, cảm ơn các bác sĩ nhiều lắm.
Bản quyền thuộc CDC mẫu. Ghi rõ nguồn khi phát hành lại thông tin từ website này.
`;
	const { news, briefs } = read(page, { url: 'https://cdcquangninh.vn/tin/123' });

	test('leaves no line of it in the entry', () => {
		expect(texts(news[0])).toEqual([
			sampleProse('bọ gậy', 3),
			sampleProse('thùng phuy', 3),
			'Địa chỉ: 12 phố Mới, nơi người dân nhận hóa chất miễn phí',
			sampleProse('lịch phun', 3),
		]);
		expect(briefs).toEqual([]);
	});

	test('does not hide the date, the author and the site', () => {
		expect(news[0]).toMatchObject({
			publishedAt: { value: { on: '2025-02-07' } },
			source: {
				value: {
					name: 'Trung tâm Kiểm soát bệnh tật Quảng Ninh (cdcquangninh.vn)',
					url: 'https://cdcquangninh.vn/tin/123',
					author: 'BS. Nguyễn Thị Mẫu - CDC Quảng Ninh',
				},
			},
		});
	});
});

describe('what portals print round a text', () => {
	test('a date below the headline beats the day on which the page was opened', () => {
		const page = `Thứ Sáu, ngày 23 tháng 08 năm 2024, 09:25\nHơn hai trăm trạm y tế có thêm bác sĩ về làm việc\nLê Hoa - 11:28, 23/07/2024\n${twoParagraphs('bác sĩ')}`;
		const [draft] = read(page).news;
		expect(draft).toMatchObject({
			publishedAt: { value: { on: '2024-07-23T11:28' } },
			source: { missing: expect.stringContaining('Lê Hoa') },
		});
		const clock = read(page.replace(/Lê Hoa.*\n/u, '')).news[0];
		expect(clock?.publishedAt).toEqual({ missing: expect.stringContaining('ngày mở trang') });
	});

	test('questions of an interview stay text, and its last question is no author', () => {
		const { news, briefs } = read(
			`Bác sĩ Lê Mẫu nói về giấc ngủ của người làm ca đêm\n07/04/2025 06:30\n${twoParagraphs('giấc ngủ')}\nPV: Khi nào thì cần đi khám?\nBác sĩ Lê Mẫu: Khi mất ngủ quá ba đêm mỗi tuần, kéo dài hơn một tháng.\nLê Vân (thực hiện)`,
		);
		expect(briefs).toEqual([]);
		expect(news[0]?.body.at(-2)).toMatchObject({ kind: 'paragraph', text: 'PV: Khi nào thì cần đi khám?' });
		expect(news[0]?.source).toMatchObject({ missing: expect.stringContaining('«Lê Vân»') });
	});

	test('a rubric beside the date leaves, and with it the frame that stood round it', () => {
		const [draft] = read(
			`Khám sàng lọc lưu động cho phụ nữ ở vùng xa\n18/06/2025\nSức khỏe\n${twoParagraphs('sàng lọc')}`,
		).news;
		expect(texts(draft)).not.toContain('Sức khỏe');
		expect(draft?.body).toHaveLength(2);
	});

	test('the menu above an article is no article', () => {
		const { news } = read(
			`Thứ Tư, 19/02/2025\nThông báo mời thầu gói vật tư y tế năm nay\nMỚI NHẤT\nTrạm cấp cứu mới phục vụ người dân phía nam\n08:15 19/02/2025\n${twoParagraphs('cấp cứu')}`,
		);
		expect(news).toHaveLength(1);
		expect(news[0]?.title).toMatchObject({ value: 'Trạm cấp cứu mới phục vụ người dân phía nam' });
	});

	test('an advertisement between paragraphs takes nothing with it', () => {
		const [draft] = read(
			`Cấp cứu thành công em bé hóc hạt nhãn ở vùng xa\n15/12/2025\n${twoParagraphs('hóc')}\nQUẢNG CÁO\n${twoParagraphs('khuyên')}`,
		).news;
		expect(draft?.body).toHaveLength(4);
	});
});

test('the name of the office in the foot of the page signs nothing', () => {
	const text = `Trạm y tế xã mở ngày tiêm chủng\n12/05/2025\n${sampleProse('tiêm chủng', 3)}\nBỆNH VIỆN SẢN NHI\nĐịa chỉ: đường Mẫu, phường Mẫu\nĐiện thoại: 0123 456 789`;
	const [article] = read(text).news;
	expect(article && 'missing' in article.source && article.source.missing).not.toContain('BỆNH VIỆN');
	expect(texts(article)).toHaveLength(1);
});
