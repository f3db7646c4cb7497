import { expect, test } from 'vitest';
import { sampleProse, twoParagraphs } from './sample-capture.ts';
import { read, texts } from './sample-reading.ts';

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

test('captions that stand in a row below the last paragraph are all pictures', () => {
	const [draft] = read(
		`Hội nghị hưởng ứng Tháng hành động quốc gia về Dân số\n20/12/2024\n${twoParagraphs('dân số')}\nĐại biểu tham dự\nVăn nghệ chào mừng\nToàn cảnh buổi lễ`,
	).news;
	expect(draft?.figures.map(({ caption }) => caption)).toEqual([
		'Đại biểu tham dự',
		'Văn nghệ chào mừng',
		'Toàn cảnh buổi lễ',
	]);
});

test('a subheading below a picture and its caption stays in the text', () => {
	const [draft] = read(
		`Công bố kết quả điều tra dinh dưỡng toàn tỉnh năm nay\n08/12/2025\n${twoParagraphs('dinh dưỡng')}\n\n![]()\nThứ trưởng phát biểu khai mạc hội nghị.\n\nSuy dinh dưỡng thấp còi giảm nhanh ở vùng cao\n${twoParagraphs('thấp còi')}\n${twoParagraphs('cân nặng')}\n${twoParagraphs('bữa ăn')}`,
	).news;
	expect(draft?.body[2]).toMatchObject({ kind: 'heading', text: 'Suy dinh dưỡng thấp còi giảm nhanh ở vùng cao' });
});
