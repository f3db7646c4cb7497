// Long because each test holds the lines of a whole captured page, and all of them ask one function.
import { describe, expect, test } from 'vitest';
import type { BriefDraft, Draft, NewsDraft, Stated } from '#import/model.ts';
import { sampleCapture, sampleProse } from './sample-capture.ts';
import { understandNews } from './understand-news.ts';

const context = { fileName: 'a.txt', today: '2026-07-20' };

function read(text: string, stated: Stated = {}, more = {}): { news: NewsDraft[]; briefs: BriefDraft[] } {
	const drafts = understandNews(sampleCapture(text, stated), { ...context, ...more });
	const of = <Kind extends Draft['collection']>(kind: Kind) => drafts.filter((draft) => draft.collection === kind);
	return { news: of('tin-tuc') as NewsDraft[], briefs: of('diem-tin') as BriefDraft[] };
}

function texts(draft: NewsDraft | undefined): string[] {
	return (draft?.body ?? []).map((block) => ('text' in block ? block.text : block.kind));
}

const ministry = `Thứ trưởng Bộ Y tế kiểm tra công tác tiêm chủng tại Sơn La
12/05/2025 | 02:15 PM
Chiều nay (12/5), đoàn công tác của Bộ Y tế do Thứ trưởng Lê Văn Mẫu làm Trưởng đoàn đã kiểm tra công tác tiêm chủng tại tỉnh Sơn La.
Quang cảnh buổi kiểm tra.
${sampleProse('kho lạnh', 5)}
Đưa vắc xin tới từng bản
${sampleProse('tiêm vét', 5)}
Thứ trưởng Lê Văn Mẫu phát biểu tại buổi kiểm tra.
${sampleProse('tuyên truyền', 5)}
Nguồn:Suckhoedoisong.vn
Tin liên quan
- Bộ Y tế họp trực tuyến với các tỉnh về phòng, chống bệnh sởi
- anh-hop-1--156462865.jpg
- Hà Giang mở đợt khám sức khỏe miễn phí cho người cao tuổi
Xuất bản thông tin
Cứu sống một thai phụ ở xã vùng cao
13/05/2025 | 07:30 AM
Bệnh viện Đa khoa tỉnh Lào Cai vừa cứu sống một thai phụ bị băng huyết sau khi chuyển từ xã vùng cao xuống trong đêm.
Ngày 12/5, Bệnh viện Đa khoa tỉnh Lào Cai cho biết sản phụ đã qua cơn nguy kịch và đang được theo dõi.
Trước đó, khoảng 21h ngày 10/5, xe cứu thương của huyện đưa sản phụ tới khoa Cấp cứu trong tình trạng mất nhiều máu, da xanh, mạch nhanh.
Minh Hà – Thu Lan
(Nguồn: baolaocai.vn)
Tin liên quan
- Hà Giang mở đợt khám sức khỏe miễn phí cho người cao tuổi
- Bệnh viện tuyến tỉnh đầu tiên ở Tây Bắc dùng bệnh án điện tử
`;

describe('a page of the ministry with two articles and two lists', () => {
	const { news, briefs } = read(ministry);

	test('gives each article its title, date, source and author', () => {
		expect(news.map(({ title, publishedAt, source, lines }) => ({ title, publishedAt, source, lines }))).toMatchObject([
			{
				title: { value: 'Thứ trưởng Bộ Y tế kiểm tra công tác tiêm chủng tại Sơn La', certainty: 'certain' },
				publishedAt: { value: { on: '2025-05-12T14:15' }, certainty: 'certain', from: 'dòng 2' },
				source: { value: { name: 'Báo Sức khỏe và Đời sống (suckhoedoisong.vn)' } },
				lines: [1, 10],
			},
			{
				title: { value: 'Cứu sống một thai phụ ở xã vùng cao' },
				publishedAt: { value: { on: '2025-05-13T07:30' } },
				source: { value: { name: 'Báo Lào Cai (baolaocai.vn)', author: 'Minh Hà – Thu Lan' } },
				lines: [16, 22],
			},
		]);
	});

	test('tells the day of the event with the year that it inferred', () => {
		expect(news[0]?.eventOn?.value).toEqual({ on: '2025-05-12', part: 'afternoon' });
		expect(news[1]?.eventOn?.value).toEqual({
			on: '2025-05-10T21:00',
			inferred: 'bài ghi «21h ngày 10/5»; năm 2025 lấy từ ngày đăng 13/5/2025',
		});
	});

	test('moves captions to figures, marks the subheading and keeps every sentence', () => {
		expect(news[0]?.figures.map(({ caption }) => caption)).toEqual([
			'Quang cảnh buổi kiểm tra.',
			'Thứ trưởng Lê Văn Mẫu phát biểu tại buổi kiểm tra.',
		]);
		expect(news[0]?.body.map(({ kind }) => kind)).toEqual([
			'paragraph',
			'paragraph',
			'heading',
			'paragraph',
			'paragraph',
		]);
		expect(news[1]?.body).toHaveLength(3);
	});

	test('lists every other item once, with the blocks that showed it', () => {
		expect(briefs.map(({ title, seenIn }) => ['value' in title && title.value, seenIn])).toEqual([
			['Bộ Y tế họp trực tuyến với các tỉnh về phòng, chống bệnh sởi', ['Tin liên quan (khối 1)']],
			[
				'Hà Giang mở đợt khám sức khỏe miễn phí cho người cao tuổi',
				['Tin liên quan (khối 1)', 'Tin liên quan (khối 2)'],
			],
			['Bệnh viện tuyến tỉnh đầu tiên ở Tây Bắc dùng bệnh án điện tử', ['Tin liên quan (khối 2)']],
		]);
		expect(briefs[0]?.summary).toEqual({ missing: 'Danh sách trong bản chụp chỉ có tên bài, không có lời dẫn' });
	});

	test('names provinces as of the day', () => {
		expect(news.map(({ provinces }) => 'value' in provinces && provinces.value)).toEqual([['son-la'], ['lao-cai']]);
		expect(briefs[1]?.provinces).toMatchObject({ value: ['ha-giang'] });
	});
});

test('a morning date before an afternoon event is kept and warned of', () => {
	const { news } = read(ministry.replace('02:15 PM', '08:15 AM'));
	expect(news[0]?.publishedAt).toMatchObject({ value: { on: '2025-05-12T08:15' } });
	expect(news[0]?.warnings.map(({ rule }) => rule)).toContain('event-after-publication');
});

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

test('what the file states serves where the text has no headline and no date', () => {
	const { news } = read(`${sampleProse('a')}\n${sampleProse('b')}`, {
		title: 'Bệnh viện huyện mở khoa mới - Báo Sức khỏe và Đời sống',
		published: '2025-03-17T20:34:00Z',
		siteName: 'Báo Sức khỏe và Đời sống',
	});
	expect(news[0]).toMatchObject({
		title: { value: 'Bệnh viện huyện mở khoa mới', certainty: 'likely' },
		publishedAt: { value: { on: '2025-03-18T03:34' }, certainty: 'certain' },
		source: { value: { name: 'Báo Sức khỏe và Đời sống' } },
	});
});

test('the person who imports beats what is found', () => {
	const { news } = read(ministry, {}, { provinces: ['lai-chau'], source: 'Báo mẫu' });
	expect(news[0]).toMatchObject({ provinces: { value: ['lai-chau'] }, source: { value: { name: 'Báo mẫu' } } });
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

test('an empty capture and one line of text end in no crash', () => {
	expect(read('')).toEqual({ news: [], briefs: [] });
	expect(() => read('Một dòng')).not.toThrow();
});

describe('what portals print round a text', () => {
	const text = (about: string) => `${sampleProse(about, 3)}\n${sampleProse(`${about} khác`, 3)}`;

	test('a date below the headline beats the day on which the page was opened', () => {
		const page = `Thứ Sáu, ngày 23 tháng 08 năm 2024, 09:25\nHơn hai trăm trạm y tế có thêm bác sĩ về làm việc\nLê Hoa - 11:28, 23/07/2024\n${text('bác sĩ')}`;
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
			`Bác sĩ Lê Mẫu nói về giấc ngủ của người làm ca đêm\n07/04/2025 06:30\n${text('giấc ngủ')}\nPV: Khi nào thì cần đi khám?\nBác sĩ Lê Mẫu: Khi mất ngủ quá ba đêm mỗi tuần, kéo dài hơn một tháng.\nLê Vân (thực hiện)`,
		);
		expect(briefs).toEqual([]);
		expect(news[0]?.body.at(-2)).toMatchObject({ kind: 'paragraph', text: 'PV: Khi nào thì cần đi khám?' });
		expect(news[0]?.source).toMatchObject({ missing: expect.stringContaining('«Lê Vân»') });
	});

	test('a rubric beside the date leaves, and with it the frame that stood round it', () => {
		const [draft] = read(`Khám sàng lọc lưu động cho phụ nữ ở vùng xa\n18/06/2025\nSức khỏe\n${text('sàng lọc')}`).news;
		expect(texts(draft)).not.toContain('Sức khỏe');
		expect(draft?.body).toHaveLength(2);
	});

	test('the menu above an article is no article', () => {
		const { news } = read(
			`Thứ Tư, 19/02/2025\nThông báo mời thầu gói vật tư y tế năm nay\nMỚI NHẤT\nTrạm cấp cứu mới phục vụ người dân phía nam\n08:15 19/02/2025\n${text('cấp cứu')}`,
		);
		expect(news).toHaveLength(1);
		expect(news[0]?.title).toMatchObject({ value: 'Trạm cấp cứu mới phục vụ người dân phía nam' });
	});

	test('headlines behind the author are other items, and the comments are nobody’s', () => {
		const { news, briefs } = read(
			`Xe cứu thương miễn phí của một lão nông vùng sâu\n05/08/2025 19:20\n${text('xe cứu thương')}\nMỗi chuyến đi tốn chừng một trăm nghìn đồng tiền xăng.\nThanh Mẫu\nTrẻ sốt cao co giật, cha mẹ cần làm những gì\nMở thêm điểm siêu âm tim thai ở tuyến huyện\nBình luận (2)\nXem thêm\nViệc làm của bác thật đáng quý, chúc bác nhiều sức khỏe để giúp được nhiều người hơn nữa.`,
		);
		expect(news).toHaveLength(1);
		expect(briefs.map(({ title }) => 'value' in title && title.value)).toEqual([
			'Trẻ sốt cao co giật, cha mẹ cần làm những gì',
			'Mở thêm điểm siêu âm tim thai ở tuyến huyện',
		]);
	});

	test('a list between the date and the text does not take the text', () => {
		const { news } = read(
			`Ăn gì để ấm người trong những ngày rét đậm\n05/01/2025 05:30\nTin liên quan\nNgười cao tuổi cần chú ý gì khi trời rét\n${text('món ấm')}`,
		);
		expect(news[0]?.body).toHaveLength(2);
	});

	test('an advertisement between paragraphs takes nothing with it', () => {
		const [draft] = read(
			`Cấp cứu thành công em bé hóc hạt nhãn ở vùng xa\n15/12/2025\n${text('hóc')}\nQUẢNG CÁO\n${text('khuyên')}`,
		).news;
		expect(draft?.body).toHaveLength(4);
	});

	test('captions that stand in a row below the last paragraph are all pictures', () => {
		const [draft] = read(
			`Hội nghị hưởng ứng Tháng hành động quốc gia về Dân số\n20/12/2024\n${text('dân số')}\nĐại biểu tham dự\nVăn nghệ chào mừng\nToàn cảnh buổi lễ`,
		).news;
		expect(draft?.figures.map(({ caption }) => caption)).toEqual([
			'Đại biểu tham dự',
			'Văn nghệ chào mừng',
			'Toàn cảnh buổi lễ',
		]);
	});

	test('a subheading below a picture and its caption stays in the text', () => {
		const [draft] = read(
			`Công bố kết quả điều tra dinh dưỡng toàn tỉnh năm nay\n08/12/2025\n${text('dinh dưỡng')}\n\n![]()\nThứ trưởng phát biểu khai mạc hội nghị.\n\nSuy dinh dưỡng thấp còi giảm nhanh ở vùng cao\n${text('thấp còi')}\n${text('cân nặng')}\n${text('bữa ăn')}`,
		).news;
		expect(draft?.body[2]).toMatchObject({ kind: 'heading', text: 'Suy dinh dưỡng thấp còi giảm nhanh ở vùng cao' });
	});

	test('a headline behind the buttons below the text is another item', () => {
		const { news, briefs } = read(
			`Bệnh viện trải thảm đỏ mời bác sĩ gây mê về làm việc\n26/03/2025 08:15\n${text('gây mê')}\nTrở lại chủ đề\nVì sao sinh viên y khoa ngại chọn chuyên ngành pháp y?`,
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
});

test('a caption that is printed twice is one figure; lines below the text are captions where there are others', () => {
	const text = `Trạm y tế xã mở ngày tiêm chủng\n12/05/2025\n${sampleProse('tiêm chủng', 3)}\nBác sĩ khám cho trẻ. Ảnh: Minh Mẫu\nBác sĩ khám cho trẻ. Ảnh: Minh Mẫu\n${sampleProse('trẻ em', 3)}\nCô giáo hướng dẫn trẻ rửa tay đúng cách\nTin, ảnh: Thu Mẫu`;
	const [article] = read(text).news;
	expect(article?.figures.map(({ caption }) => caption)).toEqual([
		'Bác sĩ khám cho trẻ. Ảnh: Minh Mẫu',
		'Cô giáo hướng dẫn trẻ rửa tay đúng cách',
	]);
	expect(texts(article)).toHaveLength(2);
});

test('a caption above the text is no title', () => {
	const text = `date 2026-01-26 Các bác sĩ cấp cứu người bệnh trong đêm. Ảnh cắt từ video\n${sampleProse('người bệnh', 3)}\n${sampleProse('ca trực', 3)}`;
	const [article] = read(text).news;
	expect(article).toMatchObject({
		title: { missing: expect.any(String) },
		publishedAt: { value: { on: '2026-01-26' }, certainty: 'likely' },
		figures: [{ caption: 'Các bác sĩ cấp cứu người bệnh trong đêm. Ảnh cắt từ video' }],
	});
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

test('the name of the office in the foot of the page signs nothing', () => {
	const text = `Trạm y tế xã mở ngày tiêm chủng\n12/05/2025\n${sampleProse('tiêm chủng', 3)}\nBỆNH VIỆN SẢN NHI\nĐịa chỉ: đường Mẫu, phường Mẫu\nĐiện thoại: 0123 456 789`;
	const [article] = read(text).news;
	expect(article && 'missing' in article.source && article.source.missing).not.toContain('BỆNH VIỆN');
	expect(texts(article)).toHaveLength(1);
});

test('where a link to another item stood, no picture is missing', () => {
	const short = 'Kíp mổ gồm chín người nối động mạch và ghép da.';
	const lines = Array.from({ length: 8 }, (_, index) => sampleProse(`ca mổ ${index}`, 3));
	const text = [
		...lines.slice(0, 4),
		'Đọc thêm: Bốn giờ nối lại bàn tay cho thợ cưa',
		short,
		...lines.slice(4),
		'Chủ đề: ca mổ, ghép da',
	];
	const [article] = read(text.join('\n')).news;
	expect(texts(article)).toEqual([...lines.slice(0, 4), short, ...lines.slice(4)]);
});
