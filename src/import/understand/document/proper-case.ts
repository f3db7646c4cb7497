import { fold } from '#domain/text.ts';
import { phraseAt } from './known-phrases.ts';

/** Whether a text is set in capitals throughout. */
export function isCapitals(text: string): boolean {
	const letters = text.replace(/[^\p{L}]/gu, '');
	return letters.length > 1 && letters === letters.toUpperCase();
}

const syllable = /^(?:ngh?|nh|gh?|qu|[ckpt]h|tr|[bcdhklmnprstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$/;
const acronyms = /^(?:BYT|SYT|BHYT|BHXH|KCB|NSNN|CNTT|VSATTP|THPT|HSSV|SXH|TYT|CBCC|NVYT|PCT|[IVX]+)$/;

/** Words that open the name of an agency, whose next word then has a capital: «Bệnh viện Đa khoa», «Sở Y tế». */
const openers =
	/^(?:sở|bộ|cục|vụ|ban|viện|bệnh viện|trung tâm|trường|chi cục|tổng cục|văn phòng|phòng|đoàn|hội|liên đoàn|hội đồng|chi bộ|đảng bộ|thanh tra)$/;
const units = /^(?:xã|phường|huyện|quận|thị xã|thành phố|thị trấn|đặc khu)$/;

/** «Đề án “…”»: a work with a name of its own. */
const namedWork = /(?<=^|\s)\p{Ll}(?=(?<=đ)ề án ["“«]|(?<=d)ự án ["“«]|(?<=c)hương trình ["“«]|(?<=k)ế hoạch ["“«])/gu;

/**
 * A text in capitals in the usual letters: «KT. BỘ TRƯỞNG BỘ Y TẾ» → «KT. Bộ trưởng Bộ Y tế». Names that the vocabulary
 * knows get their capitals, short forms stay as they are, other names cannot be told from common words. With `agency` the
 * text is the name of a body, whose parts begin with capitals. A text in mixed letters comes back unchanged.
 */
export function properCase(text: string, { agency = false } = {}): string {
	if (!isCapitals(text)) return text;
	const words = text.split(' ');
	const cased: string[] = [];
	/** Words whose capitals the vocabulary has settled. */
	const settled = new Set<number>();
	for (let at = 0; at < words.length; ) {
		const phrase = phraseAt(words, at);
		if (phrase) {
			for (const word of phrase) {
				settled.add(cased.length);
				cased.push(word);
			}
			at += phrase.length;
			continue;
		}
		cased.push(isShort(words[at]!) ? words[at]! : words[at]!.toLowerCase());
		at += 1;
	}
	if (agency) raiseParts(cased, settled);
	for (const [at, word] of cased.entries()) if (word === 'Luật') raise(cased, at + 1, settled);
	const joined = cased.join(' ');
	return joined
		.replace(/\p{L}/u, (letter) => letter.toUpperCase())
		.replace(/(?<=(?:^|[\s(])["“«])\p{Ll}/gu, (letter) => letter.toUpperCase())
		.replace(namedWork, (letter) => letter.toUpperCase())
		.replace(/(?<=\/\p{Lu}{1,4}-)TTG(?!\p{L})/gu, 'TTg')
		.replace(/(?<=^|\s)phó (?=\p{Lu}\p{Ll})/gu, 'Phó ');
}

function isShort(word: string): boolean {
	const bare = word.replace(/^[("“«]+|[)"”».,;:]+$/gu, '');
	if (/\d/.test(bare) || bare.includes('/') || acronyms.test(bare)) return true;
	return !bare.split('-').every((part) => part === '' || syllable.test(fold(part)));
}

function raise(words: string[], index: number, settled: ReadonlySet<number>): void {
	const word = words[index];
	if (word && !settled.has(index)) words[index] = word.slice(0, 1).toUpperCase() + word.slice(1);
}

function raiseParts(words: string[], settled: ReadonlySet<number>): void {
	for (let at = 0; at < words.length; at++) {
		if (settled.has(at)) continue;
		const length = [2, 1].find((count) => {
			const phrase = words
				.slice(at, at + count)
				.join(' ')
				.toLowerCase();
			return openers.test(phrase) || units.test(phrase);
		});
		if (length === undefined) continue;
		const phrase = words
			.slice(at, at + length)
			.join(' ')
			.toLowerCase();
		if (units.test(phrase)) {
			// «xã Tân Kỳ», «phường Hà Phong»: the name is what follows up to the next unit.
			for (let next = at + length; next < Math.min(words.length, at + length + 3); next++) {
				if (units.test(words[next]!) || words[next] === 'tỉnh') break;
				raise(words, next, settled);
			}
		} else if (!/^(?:cơ|cán|nội|đội|đảng|chi|tiểu|trưởng)$/.test((words[at - 1] ?? '').toLowerCase())) {
			const next = words[at + length] ?? '';
			// «bộ trưởng» and «cục trưởng» are people.
			if (/^trưởng/.test(next)) continue;
			raise(words, at, settled);
			if (!/^(?:tỉnh|thành|huyện|xã|của|các|quận)$/.test(next)) raise(words, at + length, settled);
			at += length;
		}
	}
}
