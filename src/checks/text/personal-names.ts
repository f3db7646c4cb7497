import { fold } from '#domain/text.ts';
import { protectedPeople } from '#vocabulary/protected-people.ts';
import { provinceNames } from '#vocabulary/provinces.ts';
import { type Fault, quote, warning } from '../fault.ts';
import type { MarkdownFile } from '../files/markdown-file.ts';
import { allowedIn, anyOf, nameSource, personSource } from './people-words.ts';

const { between, groups, kin, notNames } = protectedPeople;

/** «bé L. (12 tuổi)», «bệnh nhi nam Y.T.», «sản phụ Nguyễn Thị B». */
const named = new RegExp(`${personSource}(?: (?:${anyOf(between)}))? (${nameSource})`, 'gu');
/** «mẹ của bé là Lò Thị B», «bố cháu tên Vàng A»: the name of a relative gives the child away. */
const related = new RegExp(
	`(?<![\\p{L}\\p{N}])(?:${anyOf(kin)})(?: của)? (?:${personSource})(?: (?:là|tên|tên là)(?: (?:anh|chị|ông|bà))?|:) (${nameSource})`,
	'gu',
);
/** Words in capitals that follow without naming anyone: institutions, countries. */
const others = new RegExp(`^(?:${anyOf(notNames)})(?!\\p{L})`, 'u');
/** One Vietnamese syllable without diacritics; names of diseases (Covid, Parkinson, Down) do not fit. */
const syllable = /^(?:ngh?|nh|gi|qu|[cgkpt]h|tr|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|n[gh]|[cmnpt])?$/;
const places = new Set([...provinceNames.values()].flatMap(({ name, fullName }) => [fold(name), fold(fullName)]));

/**
 * Minors and patients are not named (Law on Children 2016, art. 6 and 21; Law 15/2023/QH15 on medical examination). Which
 * words speak of them, editors say in `content/tu-vung/nguoi-can-bao-ve.json`.
 */
export function* personalNames({ path, passages }: MarkdownFile): Generator<Fault> {
	for (const { text, at } of passages) {
		const isAllowed = allowedIn(text);
		const relatives = [...text.matchAll(related)];
		const told = (index: number) => relatives.some((one) => index > one.index && index < one.index + one[0].length);
		const names = [...text.matchAll(named)].filter(({ index }) => !told(index));
		for (const match of [...names, ...relatives]) {
			const name = (match[1] ?? '').trim();
			const from = match.index + match[0].lastIndexOf(match[1] ?? '');
			if (isAllowed(match.index) || others.test(text.slice(from, from + 20)) || !isName(name)) continue;
			const message = `có vẻ nêu tên trẻ em hoặc người bệnh: ${quote(match[0])}`;
			yield warning(path, at(match.index), 'personal-name', message, 'bỏ tên, chỉ giữ tuổi và giới tính');
		}
	}
}

function isName(name: string): boolean {
	if (places.has(fold(name)) || groups.includes(name)) return false;
	const words = fold(name)
		.split(/[^a-z]+/)
		.filter(Boolean);
	return words.every((word) => word.length === 1 || syllable.test(word));
}
