import { describe, expect, test } from 'vitest';
import { importCapture } from './import-capture.ts';
import type { Block, BriefDraft, DocumentDraft, Draft, NewsDraft } from './model.ts';
import { markedPage, pageMarks, withoutPageMarks } from './model.ts';
import { article, articleParagraphs, articleTitle, hardWrapped, planParagraphs } from './sample-captures.ts';

// Longer than other files: a list that is read from F1 to its end.

/** The defects that captures of Vietnamese portals were found to have, one test each; numbered as in issue 5. */

const encoder = new TextEncoder();

async function imported(text: string, fileName = 'ban-chup.txt') {
	const { capture, drafts } = await importCapture(encoder.encode(text), { fileName, today: '2026-02-01' });
	return { capture, drafts, news: newsOf(drafts), briefs: briefsOf(drafts), documents: documentsOf(drafts) };
}

const newsOf = (drafts: readonly Draft[]) =>
	drafts.filter((draft): draft is NewsDraft => draft.collection === 'tin-tuc');
const briefsOf = (drafts: readonly Draft[]) =>
	drafts.filter((draft): draft is BriefDraft => draft.collection === 'diem-tin');
const documentsOf = (drafts: readonly Draft[]) =>
	drafts.filter((draft): draft is DocumentDraft => draft.collection === 'van-ban');

const textOf = (block: Block) => ('text' in block ? withoutPageMarks(block.text) : '');
const paragraphsOf = (draft: NewsDraft | DocumentDraft) =>
	draft.body.filter(({ kind }) => kind === 'paragraph' || kind === 'item').map(textOf);
const warningsOf = (drafts: readonly Draft[], rule: string) =>
	drafts.flatMap(({ warnings }) => warnings.filter((warning) => warning.rule === rule).map(({ message }) => message));
const titles = (drafts: readonly Draft[]) => drafts.map(({ title }) => ('value' in title ? title.value : undefined));

const signature = 'Nơi nhận:\n- UBND tỉnh (B/c);\n- Lưu: VT, NVY.\n\nKT. GIÁM ĐỐC\n\nPHÓ GIÁM ĐỐC\n\nLò Văn Thử\n';
const closing =
	'Trên đây là Kế hoạch phòng, chống dịch bệnh mùa đông xuân giai đoạn 2025-2026 của ngành Y tế tỉnh Sơn La./.';

/** The text layer of a plan without its head, hard-wrapped. */
const plan = (middle = '') =>
	` ${hardWrapped(planParagraphs[0]!)}\n\n I. Mục đích, yêu cầu\n\n1. Mục đích\n\n${hardWrapped(planParagraphs[1]!)}\n\n2. Yêu cầu\n\n- ${hardWrapped(planParagraphs[2]!)}\n\n${middle}${hardWrapped(closing)}\n\n${signature}`;

describe('what a text layer breaks is put together', () => {
	test('F1 hard-wrapped lines with empty lines between become whole paragraphs', async () => {
		const [document] = (await imported(plan())).documents;
		expect(paragraphsOf(document!)).toEqual([...planParagraphs, closing]);
	});

	test('F2 a period broken behind its hyphen gets no blank', async () => {
		const broken = hardWrapped(planParagraphs[1]!, 78).replace(/2021-\s*2030/, '2021-\n\n2030');
		const [document] = (await imported(plan().replace(hardWrapped(planParagraphs[1]!), broken))).documents;
		expect(paragraphsOf(document!)).toContain(planParagraphs[1]);
	});

	test('F3 a page number in the middle of a sentence goes, its page keeps an anchor', async () => {
		const sentence = planParagraphs[2]!
			.replace('khám bệnh, chữa', 'khám \n\n\n\n2 \n \n\nbệnh, chữa')
			.replace('bệnh bệnh', 'bệnh');
		const [document] = (await imported(plan(`- ${sentence.replace('khám \n', 'khám\n')}\n\n`))).documents;
		const item = document!.body.find(
			(block) => textOf(block).includes('khám bệnh, chữa bệnh') && pageMarks.test(textWithMarks(block)),
		);
		pageMarks.lastIndex = 0;
		expect(item).toBeDefined();
		expect([...textWithMarks(item!).matchAll(pageMarks)].map(([mark]) => markedPage(mark))).toEqual([2]);
		expect(textOf(item!)).toBe(planParagraphs[2]);
	});

	test('F4 a page that begins with one blank after a full line goes on with the sentence', async () => {
		const wrapped = hardWrapped(planParagraphs[1]!).split('\n\n');
		const across = plan().replace(wrapped.join('\n\n'), `${wrapped[0]}\n ${wrapped.slice(1).join('\n\n')}`);
		const [document] = (await imported(across)).documents;
		expect(paragraphsOf(document!)).toContain(planParagraphs[1]);
		expect(document!.pages?.count).toBe(2);
	});

	test('F5 a heading over three lines is one heading', async () => {
		const heading =
			'2.1. Nâng cao vai trò điều hành của ban giám đốc, trưởng các khoa, phòng, vận động người dân ở từng bản cùng tham gia công tác phòng, chống dịch bệnh mùa đông xuân';
		const [document] = (await imported(plan(`${hardWrapped(heading, 70)}\n\n- Giao ban hằng tuần với các xã.\n\n`)))
			.documents;
		expect(document!.body.filter(({ kind }) => kind === 'heading').map(textOf)).toContain(heading);
	});

	test('F6 a flattened table of figures gets its cells back', async () => {
		const table = `1.3. Các chỉ tiêu chủ yếu \n TT Chỉ tiêu \nĐơn vị \n\ntính \n\nNghị quyết \n\n2026-2030 \n\nNăm \n\n2025 \n\nKH đến \n\nNăm \n\n2030 \n\n  Chỉ tiêu đầu vào     \n\n1 Số điều dưỡng/10.000 dân Người >9,5 8,7 >9,5 \n\n2 \nTỷ lệ trạm y tế có máy siêu âm \n\n(đang hoạt động) \n% <90 61,5 <90 \n\n3 Tỷ lệ hộ có nhà tiêu hợp vệ sinh  % 88 79,25 88 \n\n`;
		const { documents } = await imported(plan(table));
		expect(documents[0]!.body.find(({ kind }) => kind === 'table')).toMatchObject({
			headerRows: 1,
			rows: [
				['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Nghị quyết 2026-2030', 'Năm 2025', 'KH đến Năm 2030'],
				expect.arrayContaining(['Chỉ tiêu đầu vào']),
				['1', 'Số điều dưỡng/10.000 dân', 'Người', '>9,5', '8,7', '>9,5'],
				['2', 'Tỷ lệ trạm y tế có máy siêu âm (đang hoạt động)', '%', '<90', '61,5', '<90'],
				['3', 'Tỷ lệ hộ có nhà tiêu hợp vệ sinh', '%', '88', '79,25', '88'],
			],
		});
	});
});

const textWithMarks = (block: Block) => ('text' in block ? block.text : '');

describe('what does not belong to the text leaves it', () => {
	test('F7 the address of a link that lies between two lines', async () => {
		const address =
			'https://vanban.example.vn/van-ban/the-thao-y-te/ke-hoach-412-kh-ubnd-2025-phong-chong-dich-benh-mua-dong-xuan-son-la-443047.aspx';
		const { capture, documents } = await imported(plan().replace('\n\n2. Yêu cầu', `\n\n${address}\n 2. Yêu cầu`));
		expect(JSON.stringify(documents[0]!.body)).not.toContain('vanban.example');
		const warnings = [...capture.warnings, ...documents[0]!.warnings];
		expect(warnings.find(({ rule }) => rule === 'stray-link')?.message).toContain(address);
	});

	test('F8 pictures without a file, F9 stray bars, F10 captions between the paragraphs', async () => {
		const [first, second, ...rest] = articleParagraphs;
		const caption = 'Bác sĩ Lò Văn Thử phát biểu tại buổi làm việc.';
		const body = [first!, '![]() |', `${caption} |`, second!, '![]()', 'Quang cảnh buổi làm việc.', ...rest];
		const [news] = (await imported(article({ body }))).news;
		expect(paragraphsOf(news!)).toEqual(articleParagraphs);
		expect(news!.figures.map((figure) => figure.caption)).toEqual([caption, 'Quang cảnh buổi làm việc.']);
	});

	test('F20 a headline that is repeated below a picture', async () => {
		const [first, ...rest] = articleParagraphs;
		const [news] = (await imported(article({ body: [first!, articleTitle, ...rest] }))).news;
		expect(paragraphsOf(news!)).toEqual(articleParagraphs);
	});

	test('F22 names of picture files among the related news', async () => {
		const after =
			'Tin liên quan\n- Mộc Châu tập huấn cho y tế thôn bản\n- hoi-nghi-1--15646296560533208.jpg\n- Khai trương khu khám bệnh mới tại Bệnh viện Đa khoa tỉnh';
		const { briefs } = await imported(article({ after }));
		expect(titles(briefs)).toEqual([
			'Mộc Châu tập huấn cho y tế thôn bản',
			'Khai trương khu khám bệnh mới tại Bệnh viện Đa khoa tỉnh',
		]);
		expect(briefs.map(({ seenIn }) => seenIn)).toEqual([['Tin liên quan'], ['Tin liên quan']]);
	});

	test('F23 odd blanks', async () => {
		const body = articleParagraphs.map((text) => `${text.replace('Sở Y tế', 'Sở\u00a0Y tế').replace(', ', ',  ')}  `);
		const [news] = (await imported(article({ body }))).news;
		expect(paragraphsOf(news!)).toEqual(articleParagraphs);
	});

	test('F24 pieces of the page around the article', async () => {
		const { drafts, news } = await imported(
			article({
				before: 'Powered by Vietcity\n\n',
				after:
					'Chia sẻ\nFacebook Twitter Zalo\nLượt xem: 1.204\nĐặt lịch hẹn tư vấn!\nChuyên gia của chúng tôi sẽ liên hệ trực tiếp với bạn.\nTin nổi bật\n\nTin mới nhất\n',
			}),
		);
		expect(drafts).toHaveLength(1);
		expect(paragraphsOf(news[0]!)).toEqual(articleParagraphs);
		expect(titles(news)).toEqual([articleTitle]);
	});
});

describe('what the capture says of the item', () => {
	test('F17 a day without its year gets one, with the reason', async () => {
		const [news] = (await imported(article())).news;
		expect(news!.eventOn).toMatchObject({
			value: { on: '2025-03-05', part: 'morning', inferred: expect.stringContaining('2025') },
		});
		const [undated] = (
			await imported(
				article()
					.replace(/^05\/03.*\n/m, '')
					.replace('cùng kỳ năm 2024', 'cùng kỳ')
					.replace('30/6/2025', '30/6'),
			)
		).news;
		expect(undated!.publishedAt).toMatchObject({ missing: expect.any(String) });
	});

	test.each([
		['05/03/2025 | 02:15 PM', '2025-03-05T14:15'],
		['Thứ Tư, 5/3/2025, 14:15 (GMT+7)', '2025-03-05T14:15'],
		['Ngày đăng: 05-03-2025', '2025-03-05'],
		['Cập nhật lúc 14h15 ngày 5/3/2025', '2025-03-05T14:15'],
		['Wednesday 2025-03-05 14:15', '2025-03-05T14:15'],
		['05.03.2025', '2025-03-05'],
	])('F18 a date in another form: %s', async (stamp, on) => {
		const [news] = (await imported(article().replace('05/03/2025 | 02:15 PM', stamp))).news;
		expect(news!.publishedAt).toMatchObject({ value: { on } });
		expect(paragraphsOf(news!)).toEqual(articleParagraphs);
	});

	test.each([
		'Nguồn:Soyte.sonla.gov.vn',
		'(Nguồn: soyte.sonla.gov.vn)',
		'Nguồn: https://soyte.sonla.gov.vn/tin/may-sieu-am',
	])('F19 a source in another form: %s', async (line) => {
		const [news] = (await imported(article().replace('(Nguồn: soyte.sonla.gov.vn)', line))).news;
		expect(news!.source).toMatchObject({ value: { name: expect.stringMatching(/soyte\.sonla\.gov\.vn|Sở Y tế/i) } });
		expect(paragraphsOf(news!)).toEqual(articleParagraphs);
	});

	test('F25 a plan whose head is missing has no number, no date, and says why', async () => {
		const [document] = (await imported(plan())).documents;
		expect(document!.number).toMatchObject({ missing: expect.any(String) });
		expect(document!.issuedOn).toMatchObject({ missing: expect.any(String), notBefore: '2025-10-15' });
		expect(document!.title).toMatchObject({ value: expect.stringContaining('phòng, chống dịch bệnh mùa đông xuân') });
		expect(document!.signers).toEqual([
			{ name: 'Lò Văn Thử', authority: 'KT', onBehalfOf: 'Giám đốc', position: 'Phó Giám đốc' },
		]);
		expect(document!.recipients).toEqual(['UBND tỉnh (B/c)', 'Lưu: VT, NVY']);
	});

	test('F26 a stamp earlier than the event it tells of is kept and told', async () => {
		const text = article().replace('02:15 PM', '08:34 AM').replace('Sáng 5/3', 'Chiều nay (5/3)');
		const { news } = await imported(text);
		expect(news[0]).toMatchObject({
			publishedAt: { value: { on: '2025-03-05T08:34' } },
			eventOn: { value: { on: '2025-03-05', part: 'afternoon' } },
		});
		expect(warningsOf(news, 'event-after-publication')).toHaveLength(1);
	});
});

describe('what only a person can settle is told, never changed', () => {
	const withSlip = async (from: string, to: string) => {
		const body = articleParagraphs.map((text) => text.replace(from, to));
		const { news } = await imported(article({ body }));
		expect(paragraphsOf(news[0]!)).toEqual(body);
		return news[0]!.warnings.map(({ message }) => message).join('\n');
	};

	test.each([
		['kết quả', 'kềt quả', 'kềt'],
		['Kết luận buổi', 'Kết luận của của buổi', 'của của'],
		['duy trì', 'duy trì và duy trì', 'duy trì và duy trì'],
		['chẩn đoán', 'chuẩn đoán', 'chẩn đoán'],
		['96,2%.', '96,2% các xã..', 'hai dấu chấm'],
	])('F11 a slip of the pen: «%s» written «%s»', async (from, to, told) => {
		expect(await withSlip(from, to)).toMatch(new RegExp(told));
	});

	test('F13 a paragraph without its full stop', async () => {
		expect(await withSlip('30/6/2025.', '30/6/2025')).toMatch('thiếu dấu kết câu');
	});

	test('F14 and F15 spellings that are both in use stay as they are', async () => {
		expect(await withSlip('khám cho', 'khám sức khoẻ, sức khỏe tại Sở y tế, uỷ ban cho')).not.toMatch(
			/khoẻ|khỏe|uỷ|Sở y tế/,
		);
	});

	test('F21 a headline that lost its beginning is kept beside the whole one', async () => {
		const teaser =
			'Chiều 19/11, lãnh đạo Sở Y tế đến thăm, chúc mừng tập thể y, bác sĩ Bệnh viện Đa khoa khu vực Mường Hạ nhân kỷ niệm 40 năm thành lập bệnh viện, đơn vị đóng tại...';
		const after = `Cùng chuyên mục\n\nLãnh đạo Sở Y tế chúc mừng Bệnh viện khu vực Mường Hạ nhân 40 năm thành lập\n\n${teaser}\n\nBệnh viện khu vực Mường Hạ nhân 40 năm thành lập\n\n${teaser}\n`;
		const { briefs } = await imported(article({ after }));
		expect(titles(briefs)).toEqual([
			'Lãnh đạo Sở Y tế chúc mừng Bệnh viện khu vực Mường Hạ nhân 40 năm thành lập',
			'Bệnh viện khu vực Mường Hạ nhân 40 năm thành lập',
		]);
		expect(warningsOf(briefs, 'near-duplicate').length).toBeGreaterThan(0);
	});

	test('F20 the same teaser in two blocks is one brief that names both', async () => {
		const teaser =
			'Thời gian qua, ngành Y tế tỉnh đã phối hợp với các địa phương tổ chức nhiều đợt khám bệnh lưu động cho đồng bào vùng cao, biên giới, cấp thuốc miễn phí cho...';
		const item = `\n\nKhám bệnh lưu động cho đồng bào vùng biên giới\n\n${teaser}\n\n`;
		const { briefs } = await imported(article({ after: `Cùng tác giả${item}Cùng chuyên mục${item}` }));
		expect(briefs.map(({ seenIn }) => seenIn)).toEqual([['Cùng tác giả', 'Cùng chuyên mục']]);
	});
});
