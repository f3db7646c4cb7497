import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleCapture, sampleProse } from './sample-capture.ts';
import { understandNews } from './understand-news.ts';

const line = fc.oneof(
	{ weight: 5, arbitrary: fc.constantFrom('prose') },
	fc.constantFrom(
		'Sở Y tế mở lớp tập huấn cho cán bộ trạm y tế xã',
		'17/03/2025 | 08:34 AM',
		'Tin liên quan',
		'Asset Publisher',
		'- Bộ Y tế họp về bệnh sởi với các tỉnh miền núi',
		'Lượt xem: 12',
		'Nguồn: suckhoedoisong.vn',
		'Minh Hà – Thu Lan',
		'Quang cảnh buổi làm việc.',
		'![]()',
		'# Tên bài dài đủ để làm tên bài của một trang tin',
		'Sunday 2025-12-07 16:59Hơn năm trăm người đã đến hiến máu từ sáng...',
		'Nâng cao chất lượng khám, chữa bệnh',
	),
);

test('what stands between the last title of a list and the text that goes on is kept', () => {
	const [first, second, third] = [1, 2, 3].map((index) => sampleProse(`việc thứ ${index}`, 2));
	const capture = [
		'Tin liên quan',
		'Sở Y tế mở lớp tập huấn cho cán bộ trạm y tế xã',
		'Sunday 2025-12-07 16:59Hơn năm trăm người đã đến hiến máu từ sáng...',
		first,
		'Minh Hà – Thu Lan',
		second,
		third,
	];
	const drafts = understandNews(sampleCapture(capture.join('\n')), { fileName: 'a.txt', today: '2026-07-20' });
	expect(JSON.stringify(drafts)).toContain(first);
});

// Forms and comments are not among the lines: what follows their name may go.
test('wherever paragraphs stand, each is kept once, in a text, a figure or a teaser', () => {
	fc.assert(
		fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
			const paragraphs: string[] = [];
			const capture = lines.map((kind, index) => {
				if (kind !== 'prose') return kind;
				paragraphs.push(sampleProse(`việc thứ ${index}`, 2));
				return paragraphs.at(-1)!;
			});
			const drafts = understandNews(sampleCapture(capture.join('\n')), { fileName: 'a.txt', today: '2026-07-20' });
			const kept = drafts.flatMap((draft) =>
				draft.collection === 'tin-tuc'
					? [
							...draft.body.map((block) => ('text' in block ? block.text : '')),
							...draft.figures.map(({ caption }) => caption),
						]
					: draft.collection === 'diem-tin'
						? ['value' in draft.summary ? draft.summary.value : '', 'value' in draft.title ? draft.title.value : '']
						: [],
			);
			const all = kept.join('\n');
			for (const paragraph of paragraphs) expect(all.split(paragraph).length - 1).toBe(1);
		}),
		{ numRuns: 300 },
	);
});

test('a capture of many thousand lines is cut up without quadratic work', () => {
	for (const piece of [
		'Tin liên quan\n',
		'Minh Hà\n',
		`${sampleProse('x', 1)}\n`,
		'Tên một tin khác nữa đây\n',
		'17/03/2025 | 08:34 AM\n',
	]) {
		expect(() =>
			understandNews(sampleCapture(piece.repeat(5000)), { fileName: 'a', today: '2026-07-20' }),
		).not.toThrow();
	}
});
