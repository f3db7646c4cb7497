import { describe, expect, test } from 'vitest';
import type { Block } from '../../model.ts';
import { readDocx } from './read-docx.ts';
import { namespaces, officialDocx, rawParagraph as p, rawDocx } from './sample-docx.ts';

function texts(blocks: readonly Block[]): string[] {
	return blocks.flatMap((block) => ('text' in block ? [block.text] : []));
}

const numbered = (text: string, level: number, id = 1) =>
	p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`);

async function read(body: string, parts?: Readonly<Record<string, string>>): Promise<readonly Block[]> {
	return (await readDocx(rawDocx(body, parts))).blocks;
}

describe('a decision in the official layout', async () => {
	const { blocks, stated, warnings } = await readDocx(await officialDocx());
	const lines = texts(blocks);

	test('head and signature keep their sides, line by line', () => {
		const columns = blocks.flatMap((block) => (block.kind === 'paragraph' && block.columns ? [block.columns] : []));
		expect(columns).toEqual([
			['UBND TỈNH MẪU', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
			['SỞ Y TẾ', 'Độc lập - Tự do - Hạnh phúc'],
			['Số: 123/QĐ-SYT', 'Mẫu, ngày 05 tháng 3 năm 2025'],
			['Nơi nhận:', 'KT. GIÁM ĐỐC'],
			['- Như trên;', 'PHÓ GIÁM ĐỐC'],
			['- Ủy ban nhân dân tỉnh (để báo cáo);', 'Lò Thị Mẫu'],
			['- Lưu: VT, NVY;', ''],
		]);
	});

	test('automatic numbers come back as text', () => {
		expect(lines.filter((line) => /^(?:Điều|\d\.|\p{Ll}\))/u.test(line))).toEqual([
			'Điều 1. Phạm vi và đối tượng áp dụng',
			'1. Quyết định này áp dụng cho trạm y tế xã, phường trên địa bàn tỉnh.',
			'2. Các cơ sở khám bệnh tư nhân thực hiện theo quy định riêng.',
			'a) Cơ sở có giường lưu;',
			'b) Cơ sở không có giường lưu.',
			'Điều 2. Tổ chức thực hiện',
			'Điều 3. Quyết định này có hiệu lực kể từ ngày ký.',
		]);
		expect(blocks).toContainEqual({ kind: 'paragraph', text: 'Điều 2. Tổ chức thực hiện', bold: true });
	});

	test('bullets are items, the type is bold and centred, the table has its header', () => {
		expect(blocks).toContainEqual({
			kind: 'item',
			depth: 0,
			marker: '-',
			text: 'Các đơn vị gửi báo cáo trước ngày 15 hằng tháng.',
		});
		expect(blocks).toContainEqual({ kind: 'paragraph', text: 'QUYẾT ĐỊNH', bold: true, centred: true });
		expect(blocks).toContainEqual({
			kind: 'table',
			headerRows: 1,
			rows: [
				['TT', 'Nội dung', 'Số lượng'],
				['1', 'Máy phun hóa chất', '12'],
				['2', 'Bộ xét nghiệm nhanh', '1.500'],
			],
		});
	});

	test('footnotes stand at the end; headers, page numbers and rubbish properties are left out', () => {
		expect(lines).toContain('Số liệu kèm theo[1] như sau:');
		expect(lines.at(-1)).toBe('[1] Theo số liệu báo cáo quý I.');
		expect(lines.join('\n')).not.toContain('Đầu trang');
		expect(stated).toEqual({});
		expect(warnings).toEqual([]);
	});

	test('a true author and title are stated', async () => {
		const file = await officialDocx({ creator: 'Lò Thị Mẫu', title: 'Quy chế trực dịch năm 2025' });
		expect((await readDocx(file)).stated).toEqual({ title: 'Quy chế trực dịch năm 2025', author: 'Lò Thị Mẫu' });
	});
});

const level = (index: number, format: string, text: string, more = '') =>
	`<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const numbering = (levels: string, numbers = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>') => ({
	'word/numbering.xml': `<w:numbering ${namespaces}><w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum>${numbers}</w:numbering>`,
});

describe('numbering', () => {
	test('several levels, Roman, restarted below a new number, letters', async () => {
		const levels =
			level(0, 'upperRoman', '%1.') +
			level(1, 'decimal', '%2.') +
			level(2, 'decimal', '%2.%3.') +
			level(3, 'lowerLetter', '%4)');
		const body = [0, 1, 2, 2, 1, 2, 3, 3, 0, 1].map((depth, index) => numbered(`Mục ${index}`, depth)).join('');
		expect(texts(await read(body, numbering(levels)))).toEqual([
			'I. Mục 0',
			'1. Mục 1',
			'1.1. Mục 2',
			'1.2. Mục 3',
			'2. Mục 4',
			'2.1. Mục 5',
			'a) Mục 6',
			'b) Mục 7',
			'II. Mục 8',
			'1. Mục 9',
		]);
	});

	test('a second list of the same kind goes on, or begins anew where the file says so', async () => {
		const numbers =
			'<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>' +
			'<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>';
		const body = numbered('A', 0, 1) + numbered('B', 0, 2) + numbered('C', 0, 3) + numbered('D', 0, 3);
		expect(texts(await read(body, numbering(level(0, 'decimal', '%1.'), numbers)))).toEqual([
			'1. A',
			'2. B',
			'1. C',
			'2. D',
		]);
	});

	test('numbers and looks that a style brings', async () => {
		const styles = `<w:styles ${namespaces}><w:style w:type="paragraph" w:styleId="Base"><w:name w:val="Goc"/><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Dieu"><w:name w:val="Dieu"/><w:basedOn w:val="Base"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>`;
		const blocks = await read(p('Hiệu lực', '<w:pStyle w:val="Dieu"/>') + p('Thi hành', '<w:pStyle w:val="Dieu"/>'), {
			...numbering(level(0, 'decimal', 'Điều %1.')),
			'word/styles.xml': styles,
		});
		expect(blocks).toEqual([
			{ kind: 'paragraph', text: 'Điều 1. Hiệu lực', bold: true, centred: true },
			{ kind: 'paragraph', text: 'Điều 2. Thi hành', bold: true, centred: true },
		]);
	});

	test('bullets of two levels keep their signs', async () => {
		const levels = level(0, 'bullet', '-') + level(1, 'bullet', '+') + level(2, 'bullet', '\uf0b7');
		expect(await read(numbered('một', 0) + numbered('hai', 1) + numbered('ba', 2), numbering(levels))).toEqual([
			{ kind: 'item', text: 'một', marker: '-', depth: 0 },
			{ kind: 'item', text: 'hai', marker: '+', depth: 1 },
			{ kind: 'item', text: 'ba', marker: '•', depth: 2 },
		]);
	});
});

describe('what Word hides and shows', () => {
	test('deleted, moved away and hidden text is left out, inserted text stays', async () => {
		const run = (text: string, properties = '') => `<w:r>${properties}<w:t xml:space="preserve">${text}</w:t></w:r>`;
		const body = `<w:p>${run('Giữ ')}<w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del><w:ins>${run('thêm')}</w:ins>${run('ẩn', '<w:rPr><w:vanish/></w:rPr>')}<w:moveFrom>${run('dời')}</w:moveFrom></w:p>`;
		expect(texts(await read(body))).toEqual(['Giữ thêm']);
	});

	test('a deleted paragraph takes no number', async () => {
		const gone = `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del></w:p>`;
		const body = numbered('Một', 0) + gone + numbered('Hai', 0);
		expect(texts(await read(body, numbering(level(0, 'decimal', '%1.'))))).toEqual(['1. Một', '2. Hai']);
	});

	test('a text box is read once, in whichever form it is there', async () => {
		const box = `<w:txbxContent>${p('Trong khung')}</w:txbxContent>`;
		const choice = `<mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>${box}</wps:txbx></wps:wsp></w:drawing></mc:Choice>`;
		const fallback = `<mc:Fallback><w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict></mc:Fallback>`;
		for (const inner of [choice + fallback, choice]) {
			const body = `<w:p><w:r><w:t>Ngoài</w:t></w:r><w:r><mc:AlternateContent>${inner}</mc:AlternateContent></w:r></w:p>`;
			expect(texts(await read(body))).toEqual(['Ngoài', 'Trong khung']);
		}
	});

	test('tabs between two signatures are columns, a tab after a number is a blank', async () => {
		const blocks = await read(
			'<w:p><w:r><w:t>NGƯỜI LẬP</w:t><w:tab/><w:tab/><w:t>GIÁM ĐỐC</w:t></w:r></w:p><w:p><w:r><w:t>1.</w:t><w:tab/><w:t>Mục tiêu</w:t></w:r></w:p>',
		);
		expect(blocks).toEqual([
			{ kind: 'paragraph', text: 'NGƯỜI LẬP GIÁM ĐỐC', columns: ['NGƯỜI LẬP', 'GIÁM ĐỐC'] },
			{ kind: 'paragraph', text: '1. Mục tiêu' },
		]);
	});

	test('letters and their marks in different runs are one letter', async () => {
		expect(
			texts(
				await read('<w:p><w:r><w:t>Y te</w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>\u0302\u0301 xã</w:t></w:r></w:p>'),
			),
		).toEqual(['Y tế xã']);
	});
});
