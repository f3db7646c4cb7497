import { describe, expect, test } from 'vitest';
import { sampleProse } from './sample-capture.ts';
import { read } from './sample-reading.ts';

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

test('an empty capture and one line of text end in no crash', () => {
	expect(read('')).toEqual({ news: [], briefs: [] });
	expect(() => read('Một dòng')).not.toThrow();
});
