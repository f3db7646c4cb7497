import { pick } from '#bench/random.ts';
import { bodyWords } from './words/bodies.ts';
import { generalWords } from './words/general.ts';
import { healthWords } from './words/health.ts';
import { nameParts } from './words/names.ts';
import { patterns } from './words/sentences.ts';

/** Where and when a text is set. */
export interface Setting {
	/** The province as the text names it. */
	readonly province: string;
	readonly year: number;
	/** Whether districts existed on the day: no text names one after they were abolished. */
	readonly hasDistricts: boolean;
}

type Piece = string | { readonly slot: string };
type Draw = (random: () => number, setting: Setting) => string;

const lists: Readonly<Record<string, readonly string[]>> = {
	...healthWords,
	...generalWords,
	...bodyWords,
	...patterns,
};
const parsed = new Map<string, readonly Piece[]>();

/** What a text supplies beside the lists of words. */
const draws: Readonly<Record<string, Draw>> = {
	Clause: (random, setting) => capitalised(write('clause', random, setting)),
	Noun: (random, setting) => capitalised(write('noun', random, setting)),
	Verb: (random, setting) => capitalised(write('verb', random, setting)),
	tỉnh: (_, { province }) => province,
	xã: commune,
	người: person,
	thuốc: (random) => `${pick(random, nameParts.drugStart)}${pick(random, nameParts.drugEnd)}`,
	hãng: (random) => `${pick(random, nameParts.brandStart)}${pick(random, nameParts.brandEnd)}`,
	lô: (random) => `${pick(random, ['A', 'B', 'D', 'HN', 'L', 'VN'])}${10_000 + below(random, 90_000)}`,
	ít: (random) => String(2 + below(random, 9)),
	số: (random) => String(3 + below(random, 95)),
	nghìn: (random) => grouped(100 + below(random, random() < 0.5 ? 900 : 29_900)),
	'phần trăm': (random) => `${1 + below(random, 98)},${1 + below(random, 9)}%`,
	ngày: (random) => `${1 + below(random, 28)}/${1 + below(random, 12)}`,
	năm: (_, { year }) => String(year),
	'năm sau': (random, { year }) => String(year + 1 + below(random, 5)),
};

/** A text in one of the patterns of a list, such as `sentence` or `newsTitle`. Throws on an unknown name. */
export function write(list: string, random: () => number, setting: Setting): string {
	const options = lists[list];
	if (!options) throw new Error(`No such list: ${list}`);
	return fill(pick(random, options), random, setting);
}

/** The text of one pattern, such as `{phần trăm}` or `Chăm lo cho {people}`. Throws on an unknown name in it. */
export function fill(pattern: string, random: () => number, setting: Setting): string {
	let text = '';
	for (const piece of piecesOf(pattern)) {
		if (typeof piece === 'string') text += piece;
		else text += draws[piece.slot]?.(random, setting) ?? write(piece.slot, random, setting);
	}
	return text;
}

/** Sentences that follow each other, with some given ones at the places of their own choice. */
export function paragraph(count: number, given: readonly string[], random: () => number, setting: Setting): string {
	const sentences = Array.from({ length: count }, () => capitalised(write('sentence', random, setting)));
	for (const sentence of given) sentences.splice(below(random, sentences.length + 1), 0, sentence);
	return sentences.join(' ');
}

/** A name of a person, invented. */
export function person(random: () => number): string {
	return [nameParts.family, nameParts.middle, nameParts.given].map((parts) => pick(random, parts)).join(' ');
}

/** The text with a capital letter at its start. */
export function capitalised(text: string): string {
	return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

/** A whole number from 0, less than `limit`. */
export function below(random: () => number, limit: number): number {
	return Math.floor(random() * limit);
}

function commune(random: () => number, { hasDistricts }: Setting): string {
	const name = () => {
		const [one, two] = [pick(random, nameParts.place), pick(random, nameParts.place)];
		return one === two ? one : `${one} ${two}`;
	};
	if (hasDistricts && random() < 0.3) return `xã ${name()}, huyện ${name()}`;
	return `${random() < 0.85 ? 'xã' : 'phường'} ${name()}`;
}

function grouped(figure: number): string {
	return figure < 1000 ? String(figure) : `${Math.floor(figure / 1000)}.${String(figure % 1000).padStart(3, '0')}`;
}

function piecesOf(pattern: string): readonly Piece[] {
	let pieces = parsed.get(pattern);
	if (!pieces) {
		pieces = pattern.split(/\{([^}]+)\}/).map((part, index) => (index % 2 === 1 ? { slot: part } : part));
		parsed.set(pattern, pieces);
	}
	return pieces;
}
