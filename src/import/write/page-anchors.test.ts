import { describe, expect, test } from 'vitest';
import { checkWith, sentence } from '#checks/sample.ts';
import { type Block, pageMark } from '#import/model.ts';
import { renderBody } from './render-body.ts';
import { heading, item, paragraph } from './sample-reading.ts';

describe('pages', () => {
	test('their anchors stand at the start of the next block, or within a sentence, once each', () => {
		const blocks: Block[] = [
			{ kind: 'page', number: 1 },
			heading(1, 'I. Mục đích'),
			paragraph(`khám ${pageMark(2)}bệnh`),
			paragraph(`chữa ${pageMark(2)}bệnh`, `*chữa* ${pageMark(2)}bệnh`),
			{ kind: 'page', number: 3 },
			item('một'),
			{ kind: 'page', number: 3 },
			{ kind: 'table', rows: [[`${pageMark(4)}x`]], headerRows: 0 },
			{ kind: 'page', number: 5 },
		];
		expect(renderBody(blocks)).toBe(
			'## <a id="trang-1"></a>I. Mục đích\n\nkhám <a id="trang-2"></a>bệnh\n\n*chữa* bệnh\n\n- <a id="trang-3"></a>một\n\n<a id="trang-4"></a>\n\n|  |\n| --- |\n| x |\n\n<a id="trang-5"></a>\n',
		);
	});

	test('the checks know them as targets of links', () => {
		const body = renderBody([{ kind: 'page', number: 7 }, heading(1, 'Kết quả'), paragraph('Hết.')]);
		expect(checkWith(sentence, `${sentence} Xem [trang 7](#trang-7).\n\n${body}`)).toEqual([]);
		expect(checkWith(sentence, `${sentence} Xem [trang 8](#trang-8).\n\n${body}`)).toMatchObject([
			{ rule: 'broken-link' },
		]);
	});
});
