import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from '../../model.ts';
import { wordsOf } from './context.ts';
import { readHtml } from './read-html.ts';
import { newsBody, newsTitle } from './sample-pages.ts';

function letters(text: string): string {
	return text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');
}

function paragraphs(blocks: readonly Block[]): string[] {
	return blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
}

const sentence = fc.constantFrom(
	...newsBody,
	'Tỷ lệ tiêm đạt 95,5% & tăng 2*3 lần so với năm trước (theo mẫu_số_1).',
	'Sở Y tế yêu cầu [các] trạm: #khẩn trương > rà soát ~ danh sách.',
	'1. Khám sàng lọc cho người cao tuổi trên địa bàn toàn xã.',
);
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const inline = fc.constantFrom(
	(text: string) => text,
	(text: string) => `<b>${text}</b>`,
	(text: string) => `<span style="font-style:italic">${text}</span>`,
	(text: string) => `<a href="https://a.example.vn/">${text}</a>`,
	(text: string) => `<font face="Times"><span>${text.slice(0, 9)}</span><span>${text.slice(9)}</span></font>`,
);
const block = fc.constantFrom('p', 'div', 'li', 'td', 'blockquote', 'h3');

test('the letters of an article come out as they went in, whatever it is set in', () => {
	const piece = fc.tuple(block, fc.array(fc.tuple(sentence, inline), { minLength: 1, maxLength: 3 }));
	fc.assert(
		fc.property(fc.array(piece, { minLength: 2, maxLength: 8 }), (pieces) => {
			const body = pieces.map(([tag, parts]) => {
				const inner = parts.map(([text, wrap]) => (escaped(text).includes('&') ? escaped(text) : wrap(text))).join(' ');
				if (tag === 'li') return `<ul><li>${inner}</li></ul>`;
				return tag === 'td' ? `<table><tr><td>${inner}</td></tr></table>` : `<${tag}>${inner}</${tag}>`;
			});
			const { blocks } = readHtml(
				`<title>${newsTitle}</title><h1>${newsTitle}</h1><div class="noidung"><p>${newsBody[0]}</p>${body.join('')}</div>`,
			);
			const words = pieces.flatMap(([, parts]) => parts.map(([text]) => text)).join(' ');
			expect(letters(wordsOf(blocks))).toBe(letters(`${newsTitle} ${newsBody[0]} ${words}`));
			for (const made of blocks) {
				if (!('markdown' in made) || !made.markdown) continue;
				const plain = made.markdown.replaceAll('(https://a.example.vn/)', '');
				expect(letters(plain)).toBe(letters(made.text));
			}
		}),
		{ numRuns: 80 },
	);
}, 60_000);

test('a sentence that an editor cut into paragraphs is one again, lists without marks stay apart', () => {
	const { blocks } = readHtml(
		`<p>${newsBody[0]}</p><p>Đoàn kiểm tra đã làm việc với trạm y tế của các xã, phường</p><p>thuộc địa bàn khó khăn trong hai ngày.</p><p>bác sĩ</p><p>điều dưỡng</p>`,
	);
	expect(paragraphs(blocks).slice(1)).toEqual([
		'Đoàn kiểm tra đã làm việc với trạm y tế của các xã, phường thuộc địa bàn khó khăn trong hai ngày.',
		'bác sĩ',
		'điều dưỡng',
	]);
});

test('author and source below the box of the text are kept, what else stands there is not', () => {
	const text = newsBody.map((line) => `<p>${line}</p>`).join('');
	const page = `<body><div class="page"><div class="head"><h1>${newsTitle}</h1><p class="sapo">Tóm tắt của bài viết này.</p></div><div class="entry-content">${text}</div><div class="info"><div class="author">Thu Mẫu</div><div>Nguồn: Báo Mẫu</div><div>Quý vị theo dõi kênh của chúng tôi</div></div></div></body>`;
	expect(paragraphs(readHtml(page).blocks)).toEqual([
		'Tóm tắt của bài viết này.',
		...newsBody,
		'Thu Mẫu',
		'Nguồn: Báo Mẫu',
	]);
});
