import { fold } from '#domain/text.ts';
import { agencies } from '#vocabulary/agencies.ts';
import { issuerSymbols } from '#vocabulary/issuer-symbols.ts';
import { provinceNames } from '#vocabulary/provinces.ts';

/** Beside the names of the vocabulary. */
const usual = [
	'Việt Nam',
	'Ủy ban nhân dân',
	'Hội đồng nhân dân',
	'Quốc hội',
	'Chính phủ',
	'Thủ tướng Chính phủ',
	'Trung ương',
	'Nhà nước',
	'Đảng bộ',
	'Đảng ủy',
	'Tỉnh ủy',
	'Thành ủy',
	'Huyện ủy',
	'Ban Thường vụ',
	'Ban Chấp hành',
	'Ban Chỉ đạo',
	'Ban Bí thư',
	'Bộ Chính trị',
	'Hồ Chí Minh',
	'Tết Nguyên đán',
	'Luật',
	'COVID-19',
	'Thường trực',
];

/** Phrases whose capitals are known, keyed by their letters without marks. */
const known: ReadonlyMap<string, string> = new Map(
	[
		...usual,
		...issuerSymbols.flatMap(({ names }) => names),
		...agencies.flatMap(({ name, shortName }) => (shortName ? [name, shortName] : [name])),
		...[...provinceNames.values()].filter(({ id }) => id !== 'trung-uong').map(({ name }) => name),
	]
		.filter((name) => !/[.()]/.test(name))
		.map((name) => [keyOf(name), name] as const),
);

function keyOf(name: string): string {
	return fold(name).replace(/[–—-]/g, '-');
}

const longestKnown = Math.max(...[...known.keys()].map((name) => name.split(' ').length));

/** The longest phrase with known capitals that begins at a word of a text in capitals, with these capitals, word by word. */
export function phraseAt(words: readonly string[], at: number): string[] | undefined {
	for (let length = Math.min(longestKnown, words.length - at); length > 0; length--) {
		const slice = words.slice(at, at + length);
		const bare = slice.join(' ').replace(/[.,;:]+$/u, '');
		const name = known.get(keyOf(bare));
		// Same letters and marks: «SỐ Y TẾ» is no «Sở Y tế».
		if (name === undefined || !sameWords(name, bare)) continue;
		const spelled = spelledAs(bare, name);
		const end = slice.join(' ').slice(bare.length);
		return `${spelled}${end}`.split(' ');
	}
	return undefined;
}

function sameWords(name: string, text: string): boolean {
	const order = (value: string) => [...value.replace(/[–—-]/g, '-').normalize('NFD').toLowerCase()].sort().join('');
	return order(name) === order(text);
}

/** The letters of the text with the capitals of the name, so that «HOÀ» stays «Hoà». */
function spelledAs(text: string, name: string): string {
	const pattern = [...name];
	return [...text]
		.map((letter, index) => (pattern[index] === pattern[index]?.toLowerCase() ? letter.toLowerCase() : letter))
		.join('');
}
