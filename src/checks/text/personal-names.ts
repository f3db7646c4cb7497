import { fold } from '#domain/text.ts';
import { provinceNames } from '#vocabulary/provinces.ts';
import { type Fault, quote, warning } from '../fault.ts';
import type { MarkdownFile } from '../files/markdown-file.ts';

/** «bé L. (12 tuổi)», «bệnh nhi nam Y.T.», «sản phụ Nguyễn Thị B». */
const named =
	/(?<![\p{L}\p{N}])([Bb]é|[Cc]háu|[Bb]ệnh nhi|[Bb]ệnh nhân|[Ss]ản phụ|[Tt]hai phụ)(?: (?:trai|gái|bé|nhi|nam|nữ|tên|là))? ((?:\p{Lu}\.[ ]?)+\p{Lu}?(?!\p{L})|\p{Lu}(?![\p{L}\p{N}.-])|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*(?!\p{L}))*)/gu;

/** Capitalised words that follow «bệnh nhân» or «cháu» without naming anyone: countries, institutions. */
const others =
	/^(?:K|F|Việt Nam|Lào|Campuchia|Trung Quốc|Hàn Quốc|Nhật|Bác|Bệnh viện|Trung tâm|Trạm|Khoa|Phòng|Sở|Bộ|Trường|Lớp|Mầm|Hội|Bảo hiểm|Quỹ)(?!\p{L})/u;
/** One Vietnamese syllable without diacritics; names of diseases (Covid, Parkinson, Down) do not fit. */
const syllable = /^(?:ngh?|nh|gi|qu|[cgkpt]h|tr|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|n[gh]|[cmnpt])?$/;
const places = new Set([...provinceNames.values()].flatMap(({ name, fullName }) => [fold(name), fold(fullName)]));

/** Minors and patients are not named (Law on Children 2016, art. 6 and 21; Law 15/2023/QH15 on medical examination). */
export function* personalNames({ path, passages }: MarkdownFile): Generator<Fault> {
	for (const { text, at } of passages) {
		for (const match of text.matchAll(named)) {
			const name = (match[2] ?? '').trim();
			const from = match.index + match[0].lastIndexOf(match[2] ?? '');
			if (others.test(text.slice(from, from + 20)) || !isName(name)) continue;
			const message = `có vẻ nêu tên trẻ em hoặc người bệnh: ${quote(match[0])}`;
			yield warning(path, at(match.index), 'personal-name', message, 'bỏ tên, chỉ giữ tuổi và giới tính');
		}
	}
}

function isName(name: string): boolean {
	if (places.has(fold(name))) return false;
	const words = fold(name)
		.split(/[^a-z]+/)
		.filter(Boolean);
	return words.every((word) => word.length === 1 || syllable.test(word));
}
