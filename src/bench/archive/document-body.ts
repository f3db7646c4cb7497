import { pick } from '../random.ts';
import { bodyLength } from './body-length.ts';
import { list } from './news-body.ts';
import { table } from './tables.ts';
import { below, capitalised, paragraph, type Setting, write } from './text-writer.ts';

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** Types whose texts have articles; the others have numbered sections. */
const byArticles = new Set(['thong-tu', 'nghi-dinh', 'quyet-dinh', 'nghi-quyet']);

interface Cited {
	/** Mentions for the opening, where a document names what it rests on. */
	readonly grounds: readonly string[];
	/** Sentences that cite, for the text. */
	readonly sentences: readonly string[];
}

/** The Markdown of a document: its grounds, then articles, or sections with their parts, until it is long enough. */
export function documentBody(
	type: string,
	{ grounds, sentences }: Cited,
	random: () => number,
	setting: Setting,
): string {
	const length = bodyLength(random, 4200, 0.85);
	const articles = byArticles.has(type);
	const parts = grounds.map((mention) => (articles ? `*Căn cứ ${mention};*` : `Thực hiện ${mention},`));
	parts.push(paragraph(2, [], random, setting));
	const waiting = [...sentences];
	const tableAt = random() < 0.3 ? 2 + below(random, 4) : -1;
	let written = parts.reduce((sum, { length: own }) => sum + own, 0);
	for (let at = 0; written < length || waiting.length > 0; at++) {
		const before = parts.length;
		parts.push(...(articles ? article(at, random, setting) : section(at, random, setting)));
		if (at === tableAt) parts.push(table(random, setting));
		parts.push(
			paragraph(1 + below(random, 3), waiting.splice(0, 1 + Math.floor(sentences.length / 6)), random, setting),
		);
		for (const part of parts.slice(before)) written += part.length;
	}
	return parts.join('\n\n');
}

function article(at: number, random: () => number, setting: Setting): string[] {
	const duties = Array.from(
		{ length: 2 + below(random, 4) },
		(_, index) => `${index + 1}. ${write('duty', random, setting)}`,
	);
	return [`## Điều ${at + 1}. ${capitalised(write('article', random, setting))}`, duties.join('\n')];
}

/** A section at first and after every third part, then its parts. */
function section(at: number, random: () => number, setting: Setting): string[] {
	const number = Math.floor(at / 3);
	const duties = Array.from({ length: 2 + below(random, 3) }, () => write('duty', random, setting)).join(' ');
	return [
		...(at % 3 === 0 ? [`## ${roman[number % roman.length]}. ${write('section', random, setting)}`] : []),
		`### ${(at % 3) + 1}. ${capitalised(write('subsection', random, setting))}`,
		pick(random, [duties, list(random, setting)]),
	];
}
