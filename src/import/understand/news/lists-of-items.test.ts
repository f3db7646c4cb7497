import { describe, expect, test } from 'vitest';
import { sampleProse, twoParagraphs } from './sample-capture.ts';
import { read, texts } from './sample-reading.ts';

describe('a portal list of headlines with dates glued to their teasers', () => {
	const { news, briefs } = read(`Sở Y tế họp giao ban tháng về công tác khám, chữa bệnh
05/03/2026 | 09:00 AM
${sampleProse('giao ban', 4)}
${sampleProse('kết luận', 4)}
Asset Publisher
Khởi công khu điều trị mới của Bệnh viện Nhi tỉnh Thanh Hóa
Sunday 2026-03-01 16:59Sáng 1/3, Sở Y tế Thanh Hóa cùng chủ đầu tư khởi công khu điều trị mới với ba trăm giường, dự kiến...
Người dân xếp hàng hiến máu đầu xuân
Sunday 2026-03-01 10:05Hơn năm trăm người đã đến điểm hiến máu từ sáng sớm để góp phần bảo đảm nguồn máu cho...
`);

	test('reads title, time and teaser, and says that the teaser was cut', () => {
		expect(news).toHaveLength(1);
		expect(briefs[0]).toMatchObject({
			title: { value: 'Khởi công khu điều trị mới của Bệnh viện Nhi tỉnh Thanh Hóa' },
			publishedAt: { value: { on: '2026-03-01T16:59' } },
			provinces: { value: ['thanh-hoa'] },
			seenIn: ['Asset Publisher'],
			lines: [6, 7],
			warnings: [{ rule: 'teaser-cut' }],
		});
		expect(briefs[1]?.summary).toMatchObject({ value: expect.stringMatching(/^Hơn năm trăm người/u) });
	});
});

describe('an article without date or source, then headlines and teasers without a name', () => {
	const article = `Ngành Y tế vượt nhiều chỉ tiêu
${sampleProse('giường bệnh', 6)}
Làm chủ kỹ thuật khó
${sampleProse('tim hở', 6)}
${sampleProse('thiết bị', 6)}
Năm 2021, tỉnh Phú Thọ được xếp thứ nhất về cải cách. ${sampleProse('cải cách', 3)} Tỉnh Phú Thọ tin ở đội ngũ của mình, và Phú Thọ sẽ còn tiến xa.
`;
	const list = `Hội thi tay nghề điều dưỡng giỏi toàn tỉnh lần thứ hai khai mạc sáng thứ Bảy
Hai mươi đội đến từ các bệnh viện và trung tâm y tế dự hội thi được tổ chức hai năm một lần này.
Những điều cần biết khi tiêm vắc xin cúm cho trẻ dưới năm tuổi trong mùa lạnh
Trẻ đang sốt cao cần hoãn tiêm, còn trẻ chỉ chảy mũi nhẹ vẫn có thể tiêm nếu bác sĩ khám thấy ổn.
Lễ phát động tháng hành động vì an toàn thực phẩm tại chợ trung tâm thành phố
Ban tổ chức mong các hộ kinh doanh giữ vệ sinh nơi bày bán và ghi rõ nguồn gốc hàng hóa của mình.
`;
	const { news, briefs } = read(article + list);

	test('parts the list from the article', () => {
		expect(texts(news[0])).toHaveLength(5);
		expect(briefs).toHaveLength(3);
		expect(briefs[0]?.seenIn).toEqual(['Tin dẫn cuối bài']);
	});

	test('leaves date and source empty with a reason and a bound', () => {
		expect(news[0]?.publishedAt).toEqual({ missing: 'Bản chụp không ghi ngày đăng', notBefore: '2021-01-01' });
		expect(news[0]?.source).toEqual({ missing: 'Bản chụp không có dòng nguồn hay địa chỉ trang' });
		expect(news[0]?.provinces).toMatchObject({ value: ['phu-tho'] });
	});

	test('keeps a listicle whole: subheadings are shorter than headlines', () => {
		const listicle = `Năm dấu hiệu sớm của bệnh tiểu đường nhiều người bỏ qua
${sampleProse('tiểu đường', 3)}
Khát nước nhiều về đêm
${sampleProse('khát nước', 2)}
Sụt cân không rõ lý do
${sampleProse('sụt cân', 2)}
Vết thương lâu lành
${sampleProse('vết thương', 2)}
`;
		const whole = read(listicle);
		expect(whole.briefs).toEqual([]);
		expect(whole.news[0]?.body.filter(({ kind }) => kind === 'heading')).toHaveLength(3);
	});
});

describe('a list inside an article', () => {
	test('does not swallow the rest of the article', () => {
		const { news, briefs } = read(`Cách phòng bệnh tay chân miệng cho trẻ ở nhà trẻ
Thứ Sáu, 20/9/2024, 10:00 (GMT+7)
${sampleProse('rửa tay', 3)}
Tin liên quan
Bệnh tay chân miệng vào mùa ở nhiều tỉnh phía Nam
Ba việc cần làm khi lớp học có trẻ mắc bệnh
${sampleProse('khử khuẩn', 3)}
${sampleProse('cách ly', 3)}
Theo Báo Nhân Dân
`);
		expect(texts(news[0])).toEqual([sampleProse('rửa tay', 3), sampleProse('khử khuẩn', 3), sampleProse('cách ly', 3)]);
		expect(news[0]?.source).toMatchObject({ value: { name: 'Báo Nhân Dân (nhandan.vn)' } });
		expect(briefs).toHaveLength(2);
	});
});

test('a headline that another list cut short is kept and told of', () => {
	const teaser =
		'Chiều 19/11, đoàn trường tổ chức buổi nói chuyện về sức khỏe học đường cho hơn tám trăm học sinh và phụ huynh của ba khối lớp...';
	const { briefs } = read(`Tên bài chính của trang này dài vừa đủ
${sampleProse('x')}
Nguồn: baomau.vn
Cùng chuyên mục
Phó Giám đốc Sở nói chuyện với Trường trung học mẫu nhân ngày Nhà giáo
${teaser}
Trường trung học mẫu nhân ngày Nhà giáo
${teaser}
`);
	expect(briefs.map(({ warnings }) => warnings.map(({ rule }) => rule))).toEqual([
		['teaser-cut'],
		['teaser-cut', 'near-duplicate'],
	]);
});

test('a page that only lists items, each with its day, gives briefs and no article', () => {
	const { news, briefs } = read(`Hội nghị tổng kết công tác y tế năm 2025 của toàn tỉnh
12/01/2026
Sáng ngày 12/01, Sở Y tế tỉnh Hà Tĩnh tổ chức hội nghị tổng kết với hơn hai trăm đại biểu tham dự.
Công bố quyết định bổ nhiệm Giám đốc Bệnh viện Phổi
10/01/2026
Chiều ngày 10/01, Sở Y tế tổ chức lễ công bố quyết định về công tác cán bộ tại Bệnh viện Phổi.
Ra quân chiến dịch tiêm vắc xin sởi đợt 3 trên địa bàn
08/01/2026
Trong ba ngày, các điểm tiêm sẽ mở cửa từ sáng sớm để phục vụ trẻ chưa tiêm đủ mũi trên địa bàn.
`);
	expect(news).toEqual([]);
	expect(briefs.map(({ publishedAt }) => 'value' in publishedAt && publishedAt.value.on)).toEqual([
		'2026-01-12',
		'2026-01-10',
		'2026-01-08',
	]);
});

test('days in brackets behind headlines are their dates', () => {
	const { briefs } = read(`Tên bài chính của trang này dài vừa đủ
${sampleProse('x')}
Những tin cũ hơn
Kiểm tra hành nghề y dược tư nhân (03/12/2025)
Một số điểm mới của Luật số 51 ngày 27/11/2024
`);
	expect(briefs).toMatchObject([
		{ title: { value: 'Kiểm tra hành nghề y dược tư nhân' }, publishedAt: { value: { on: '2025-12-03' } } },
		{
			title: { value: 'Một số điểm mới của Luật số 51 ngày 27/11/2024' },
			publishedAt: { missing: expect.any(String) },
		},
	]);
});

test('items of a tag page, each with its author, are briefs', () => {
	const items = [
		'Số ca tay chân miệng ở miền Tây tăng gấp đôi',
		'Ba dấu hiệu trở nặng cha mẹ cần biết',
		'Mở phòng khám sàng lọc tại bệnh viện tuyến huyện',
	];
	const { news, briefs } = read(items.map((title) => `${title}\nMINH MẪU\n${sampleProse('ca bệnh', 2)}`).join('\n'));
	expect(news).toEqual([]);
	expect(briefs.map(({ title }) => 'value' in title && title.value)).toEqual(items);
});

test('headlines behind the author are other items, and the comments are nobody’s', () => {
	const { news, briefs } = read(
		`Xe cứu thương miễn phí của một lão nông vùng sâu\n05/08/2025 19:20\n${twoParagraphs('xe cứu thương')}\nMỗi chuyến đi tốn chừng một trăm nghìn đồng tiền xăng.\nThanh Mẫu\nTrẻ sốt cao co giật, cha mẹ cần làm những gì\nMở thêm điểm siêu âm tim thai ở tuyến huyện\nBình luận (2)\nXem thêm\nViệc làm của bác thật đáng quý, chúc bác nhiều sức khỏe để giúp được nhiều người hơn nữa.`,
	);
	expect(news).toHaveLength(1);
	expect(briefs.map(({ title }) => 'value' in title && title.value)).toEqual([
		'Trẻ sốt cao co giật, cha mẹ cần làm những gì',
		'Mở thêm điểm siêu âm tim thai ở tuyến huyện',
	]);
});

test('a list between the date and the text does not take the text', () => {
	const { news } = read(
		`Ăn gì để ấm người trong những ngày rét đậm\n05/01/2025 05:30\nTin liên quan\nNgười cao tuổi cần chú ý gì khi trời rét\n${twoParagraphs('món ấm')}`,
	);
	expect(news[0]?.body).toHaveLength(2);
});

test('a headline behind the buttons below the text is another item', () => {
	const { news, briefs } = read(
		`Bệnh viện trải thảm đỏ mời bác sĩ gây mê về làm việc\n26/03/2025 08:15\n${twoParagraphs('gây mê')}\nTrở lại chủ đề\nVì sao sinh viên y khoa ngại chọn chuyên ngành pháp y?`,
	);
	expect(news[0]?.body).toHaveLength(2);
	expect(briefs).toHaveLength(1);
});

test('a page of days and headlines is a list, and each headline has the day above it', () => {
	const list = [
		'12/09/2025\nKhám sức khỏe định kỳ cho cán bộ hưu trí phường',
		'11/09/2025\nTập huấn sử dụng phần mềm quản lý tiêm chủng',
		'10/09/2025\nPhát hiện sớm bệnh võng mạc bằng máy chụp mới',
	];
	const { news, briefs } = read(list.join('\n'));
	expect(news).toEqual([]);
	expect(briefs.map(({ publishedAt }) => 'value' in publishedAt && publishedAt.value.on)).toEqual([
		'2025-09-12',
		'2025-09-11',
		'2025-09-10',
	]);
	const below = read(list.map((item) => item.split('\n').reverse().join('\n')).join('\n')).briefs;
	expect(below.map(({ publishedAt }) => 'value' in publishedAt && publishedAt.value.on)).toEqual([
		'2025-09-12',
		'2025-09-11',
		'2025-09-10',
	]);
});
