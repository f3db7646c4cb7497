import { officialDocx, rawDocx } from '#import/read/docx/sample-docx.ts';
import { drawPdf } from '#import/read/pdf/sample-pdf.ts';
import { articleParagraphs } from '#import/sample-captures.ts';
import { hostileMarkdown, hostilePages, hostileText } from './hostile-texts.ts';

/** A capture for tests that tries to bring in what must not come in. */
export interface HostileCapture {
	/** Name of the file. */
	readonly name: string;
	readonly bytes: Uint8Array;
	/** What a reader must still see, as written, blanks aside. */
	readonly shown?: string;
}

/** Captures of every kind, each an ordinary article with one attack in it. */
export async function hostileCaptures(): Promise<HostileCapture[]> {
	let count = 0;
	const title = () => `Sơn La: Trạm Y tế xã Nà Mẫu ${++count} đưa máy siêu âm mới vào hoạt động`;
	const file = (name: string, text: string, shown?: string): HostileCapture => ({
		name,
		bytes: Buffer.from(text),
		...(shown !== undefined && { shown }),
	});
	const plain = Object.entries(hostileText).map(([name, attack]) =>
		// Pictures and pipe tables are read as such in any text.
		file(`${name}.txt`, textArticle(title(), attack), /^(?:image|pipe)/.test(name) ? '' : attack),
	);
	const markdown = Object.entries(hostileMarkdown).map(([name, attack]) =>
		file(`${name}.md`, markdownArticle(title(), attack)),
	);
	const pages = Object.entries(hostilePages).map(([name, attack]) => file(`${name}.html`, page(title(), attack)));
	const saved = ['html-script', 'html-links', 'html-meta', 'html-mutation'].map((name) =>
		file(`${name}.mhtml`, message(page(title(), hostilePages[name]!))),
	);
	const typed = ['script', 'link-javascript', 'link-reference', 'front-matter', 'mdx', 'entities', 'style', 'image'];
	const word = typed.map((name) => ({
		name: `${name}.docx`,
		bytes: wordArticle(title(), hostileText[name]!),
		shown: hostileText[name]!,
	}));
	const printed = typed.map(async (name) => ({
		name: `${name}.pdf`,
		bytes: await printedArticle(title(), hostileText[name]!),
	}));
	return [...plain, ...markdown, ...pages, ...saved, ...word, ...(await Promise.all(printed)), ...(await officials())];
}

const [lead, ...rest] = articleParagraphs;

function textArticle(title: string, attack: string): string {
	return `${title}\n05/03/2025 | 02:15 PM\n${lead}\n${attack}\n${rest.join('\n')}\n(Nguồn: soyte.sonla.gov.vn)\n`;
}

function markdownArticle(title: string, attack: string): string {
	const head = attack.startsWith('---') || attack.startsWith('+++') ? attack : '';
	const body = head ? '' : `${attack}\n\n`;
	return `${head}# ${title}\n\n05/03/2025 14:15\n\n**${lead}**\n\n${body}${rest.join('\n\n')}\n`;
}

function page(title: string, attack: string): string {
	const inHead = /^<(?:base|meta|title|link)/.test(attack);
	return `<!doctype html><html lang="vi"><head><meta charset="utf-8">${inHead ? attack : ''}<title>${title}</title>
<meta property="article:published_time" content="2025-03-05T14:15:00+07:00"></head>
<body><article><h1>${title}</h1><p>${lead}</p>${inHead ? '' : attack}${rest.map((text) => `<p>${text}</p>`).join('\n')}</article></body></html>`;
}

function message(html: string): string {
	return [
		'From: <Saved by Blink>',
		'Snapshot-Content-Location: javascript:alert(1)//https://soyte.sonla.gov.vn/tin',
		'Subject: =?utf-8?Q?---=0A_draft:_false?=',
		'Date: Thu, 6 Mar 2025 08:00:00 +0700',
		'MIME-Version: 1.0',
		'Content-Type: multipart/related; type="text/html"; boundary="ranh"',
		'',
		'--ranh',
		'Content-Type: text/html; charset=utf-8',
		'Content-Transfer-Encoding: base64',
		'Content-Location: file:///etc/passwd',
		'',
		Buffer.from(html).toString('base64').replace(/.{76}/g, '$&\r\n'),
		'--ranh',
		'Content-Type: text/html',
		'Content-ID: <khung@x>',
		'',
		'<script>alert(1)</script><p>Khung quảng cáo từ nơi khác không thuộc về bài.</p>',
		'--ranh--',
		'',
	].join('\r\n');
}

function wordArticle(title: string, attack: string): Uint8Array {
	const paragraph = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;
	const lines = [title, '05/03/2025 14:15', lead!, ...attack.split('\n'), ...rest];
	return rawDocx(lines.map(paragraph).join(''));
}

/** XML knows no control characters. */
function escaped(text: string): string {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out.
	return text.replace(/[\0-\x08\v\f\x0E-\x1F]/g, '').replace(/[<>&"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

function printedArticle(title: string, attack: string): Promise<Uint8Array> {
	return drawPdf(
		(pdf) => {
			pdf.font('bold').fontSize(14).text(title).font('regular').fontSize(12);
			for (const text of ['05/03/2025 14:15', lead!, ...attack.split('\n'), ...rest]) pdf.text(text).moveDown(0.5);
		},
		{ info: { Title: attack.slice(0, 200), Author: '<script>alert(1)</script>' } },
	);
}

/** Administrative documents whose fields try to be paths, markup and front matter. */
async function officials(): Promise<HostileCapture[]> {
	const numbers = ['../../../etc/passwd', '%2e%2e/%2e%2e/KH-SYT', '12/KH-SYT\u202Efdp.exe', "1'; DROP TABLE--/QĐ-SYT"];
	const made = numbers.map(async (number, index) => ({
		name: `cong-van-${index}.docx`,
		bytes: await officialDocx({
			number: `Số: ${number}`,
			abstract: [`Về việc <script>alert(${index})</script> --- draft: false {{ '{' }} ![x](https://xau.example/x.png)`],
			signature: ['KT. GIÁM ĐỐC', '<img src=x onerror=alert(1)>', '--- Lò Thị Mẫu: &a *b !!js'],
			recipients: ['---', '[Như trên](javascript:alert(1))', 'Lưu: VT, "x": {y}'],
			creator: '../../../../tmp/x',
			title: '---\ndraft: false\n---',
		}),
	}));
	return Promise.all(made);
}
