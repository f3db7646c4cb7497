import { type Fault, quote, warning } from '../fault.ts';
import type { MarkdownFile } from '../files/markdown-file.ts';
import { allowedIn, personSource } from './people-words.ts';

interface Detail {
	readonly what: string;
	readonly hint: string;
	readonly pattern: RegExp;
	/** How near the text must speak of a child or patient; anywhere, when it is absent. */
	readonly near?: 'sentence' | 'passage';
	/** Words of the same sentence that say the number is an institution's. */
	readonly except?: RegExp;
}

const details: readonly Detail[] = [
	{
		what: 'số căn cước',
		hint: 'bỏ số căn cước: kho không đăng giấy tờ của ai',
		// Twelve digits: province (three), century and sex, year of birth, six more (Decree 137/2015, art. 13).
		pattern: /(?<![\p{L}\p{N}.,/-])0\d{2}[ .]?\d{3}[ .]?\d{6}(?![\p{L}\p{N}/-])/gu,
	},
	{
		what: 'mã thẻ bảo hiểm y tế',
		hint: 'bỏ mã thẻ bảo hiểm y tế',
		pattern: /(?<![\p{L}\p{N}])[A-Z]{2}[ .-]?\d[ .-]?\d{2}[ .-]?\d{10}(?!\p{N})/gu,
	},
	{
		what: 'số điện thoại',
		hint: 'bỏ số điện thoại của người bệnh hoặc gia đình; số của cơ quan thì để nguyên',
		pattern: /(?<![\p{L}\p{N}.,/-])0[35789]\d(?:[ .]?\d){7}(?![\p{N}/-])/gu,
		near: 'sentence',
		except: /đường dây nóng|tổng đài|hotline/iu,
	},
	{
		what: 'ngày sinh đầy đủ',
		hint: 'chỉ giữ tuổi',
		pattern: /(?<![\p{L}\p{N}])[Ss]inh (?:ngày )?\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d{2}(?!\d)/gu,
		near: 'passage',
	},
	{
		what: 'nơi ở của một người',
		hint: 'chỉ giữ tên xã hoặc tỉnh',
		// A hamlet or house number; the commune alone tells nobody apart.
		pattern:
			/(?<!\p{L})(?:trú|thường trú|tạm trú|ngụ|sống|nhà) (?:tại|ở) (?:số (?:nhà )?\d|ngõ|ngách|hẻm|thôn|bản|xóm|ấp|buôn|tổ (?:dân phố )?\d|khối \d)[^.;,()\n]{0,40}/giu,
		near: 'passage',
	},
];

const person = new RegExp(personSource, 'u');

/** What else gives a child or patient away, beside the name (Decree 56/2017, art. 33; Law 15/2023/QH15, art. 10). */
export function* personalDetails({ path, passages }: MarkdownFile): Generator<Fault> {
	for (const { text, at } of passages) {
		const isAllowed = allowedIn(text);
		for (const { what, hint, pattern, near, except } of details) {
			for (const match of text.matchAll(pattern)) {
				const sentence = sentenceAt(text, match.index);
				if (near && !person.test(near === 'sentence' ? sentence : text)) continue;
				if (except?.test(sentence) || isAllowed(match.index)) continue;
				const message = `có vẻ nêu ${what}: ${quote(match[0])}`;
				yield warning(path, at(match.index), 'personal-detail', message, hint);
			}
		}
	}
}

/** The sentence around a place; a dot within a number ends none. */
function sentenceAt(text: string, index: number): string {
	const starts = [...text.slice(0, index).matchAll(/[.!?;]\s|\n/gu)].map((end) => end.index + end[0].length);
	const end = /[.!?;](?=\s|$)|\n/u.exec(text.slice(index));
	return text.slice(starts.at(-1) ?? 0, end ? index + end.index : text.length);
}
