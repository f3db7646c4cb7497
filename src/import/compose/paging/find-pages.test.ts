import { describe, expect, test } from 'vitest';
import { pageMark } from '../../model.ts';
import { composed, spread, textsOf } from '../sample-composing.ts';

describe('pages', () => {
	const page = (at: number) => [
		`Nội dung thứ ${at} nêu rõ trách nhiệm của các đơn vị trong công tác phòng, chống`,
		...Array.from(
			{ length: 12 },
			(_, line) => `dịch bệnh và nâng cao chất lượng khám bệnh ở tuyến ${line} theo quy định hiện hành`,
		),
		'của ngành và hướng dẫn của cơ quan cấp trên có thẩm quyền về công tác khám',
	];

	test('a page number within a sentence goes, and the page is marked before its first word', () => {
		const text = spread(...page(1), '2', ...page(2).map((line) => line.replace('Nội', 'nội')));
		const { blocks, pages } = composed(text.replace('khám \n\n2 \n\n', 'khám \n\n\n\n2 \n \n\n'));
		expect(textsOf(blocks)).toHaveLength(1);
		expect(textsOf(blocks)[0]).toContain(`về công tác khám ${pageMark(2)}nội dung thứ 2`);
		expect(pages).toEqual({ count: 2, inferred: expect.stringContaining('số trang') });
	});

	test('«2» and «3» between headings are page numbers where no other line is but a figure', () => {
		const text = (...more: string[]) => spread(...page(1), 'II. Nội dung', '2', ...page(2), '3', ...page(3), ...more);
		expect(textsOf(composed(text()).blocks)).not.toContain('2');
		expect(textsOf(composed(text()).blocks)).not.toContain('3');
		expect(textsOf(composed(text('Kết quả', '85', 'đơn vị')).blocks).join(' ')).toContain('85');
	});

	test('a count with gaps is not given, the page that is known is marked all the same', () => {
		const text = spread(...page(1), '7', ...page(2).map((line) => line.replace('Nội', 'nội')));
		const { blocks, pages } = composed(text);
		expect(textsOf(blocks)[0]).toContain(pageMark(7));
		expect(pages).toBeUndefined();
	});

	test('a line with one blank behind a line without an empty one begins a page', () => {
		const text = `${spread(...page(1))}\n ${spread(...page(2).map((line) => line.replace('Nội', 'nội')))}\n ${spread('- Mục mới.')}`;
		const { blocks, pages } = composed(text);
		expect(textsOf(blocks)[0]).toContain(` ${pageMark(2)}nội dung`);
		expect(blocks.slice(1)).toMatchObject([
			{ kind: 'page', number: 3 },
			{ text: '- Mục mới.', page: 3 },
		]);
		expect(pages?.inferred).toContain('2 chỗ ngắt trang');
	});

	test('form feeds tell the pages; heads and feet that return on most pages go', () => {
		const topics = ['Tiêm chủng', 'Khám bệnh', 'Dân số'];
		const text = topics
			.map((topic, at) => `CÔNG BÁO/Số ${at + 4}\n${topic} ${page(at).join('\n')}\ncủa ${topic}.\n- ${at + 1} -`)
			.join('\n\f');
		const { blocks, pages } = composed(text);
		expect(textsOf(blocks)).toHaveLength(3);
		expect(textsOf(blocks).join(' ')).not.toMatch(/CÔNG BÁO|- \d -/u);
		expect(blocks.filter(({ kind }) => kind === 'page')).toMatchObject([{ number: 2 }, { number: 3 }]);
		expect(pages).toEqual({ count: 3 });
	});
});
