import type { KnownNumbers } from './known-numbers.ts';
import { after, before, partyBodies, partyTypes, stateTypes, year } from './number-forms.ts';

export interface Suspect {
	readonly text: string;
	readonly index: number;
	readonly problem: string;
	/** The number put right by form alone; undefined when a digit is missing that only a source can tell. */
	readonly repaired: string | undefined;
	readonly ordinal: string;
	readonly letters: string;
}

interface Form {
	readonly pattern: RegExp;
	readonly problem: string;
	readonly repair: (parts: Record<string, string>) => string | undefined;
}

const ordinal = '(?<ordinal>\\d{1,6}(?:\\.\\d{1,3})?\\p{Ll}?)';
const agency = '\\p{Lu}[\\p{L}\\d]*(?:-\\p{Lu}[\\p{L}\\d]*)*';
const parliament = '(?:QH|UBTVQH)\\d{1,2}';
const closing = `(?<letters>(?:${stateTypes})-${agency}|${parliament})`;
const form = (source: string, problem: string, repair: Form['repair']): Form => ({
	pattern: new RegExp(`${before}${source}${after}`, 'gu'),
	problem,
	repair,
});

/** The suspect forms of DOCUMENT-NUMBERS.md, section 5; the first that fits a place names the problem. */
const forms: readonly Form[] = [
	form(`${ordinal}/(?<year>\\d{1,3}|\\d{5,6})/${closing}`, 'năm phải có bốn chữ số', () => undefined),
	form(
		`${ordinal}-(?<type>${partyTypes})-(?<body>${partyBodies})`,
		'giữa tên loại và cơ quan của Đảng là dấu /',
		(p) => `${p['ordinal']}-${p['type']}/${p['body']}`,
	),
	form(
		`${ordinal}-(?<year>${year})/${closing}`,
		'giữa số và năm là dấu /',
		(p) => `${p['ordinal']}/${p['year']}/${p['letters']}`,
	),
	form(
		`${ordinal}/(?:(?<year>${year})/)?(?<type>${stateTypes})(?:[ _])(?<body>CP|TTg|QH\\d{0,2}|CTN|B(?:YT|TC|NV|CA|QP)|UBND|HĐND|SYT)`,
		'giữa tên loại và cơ quan là dấu gạch nối',
		(p) => [p['ordinal'], p['year'], `${p['type']}-${p['body']}`].filter(Boolean).join('/'),
	),
	form(
		`(?<ordinal>0\\d{2,})(?<rest>(?:/${year})?/(?:(?:${stateTypes})-${agency}|${parliament})|-(?:${partyTypes})/(?:${partyBodies}))`,
		'số từ ba chữ số không mở đầu bằng 0',
		(p) => `${String(Number(p['ordinal'])).padStart(2, '0')}${p['rest']}`,
	),
	form(
		`(?<ordinal>\\d{1,6})(?<gap1>[ \\n]?)/(?<gap2>[ \\n]?)(?:(?<year>${year})(?<gap3>[ \\n]?)/(?<gap4>[ \\n]?))?${closing}`,
		'không có dấu cách quanh dấu /',
		(p) => [p['ordinal'], p['year'], p['letters']].filter(Boolean).join('/'),
	),
	form(
		`${ordinal}-(?<type>${partyTypes})(?: ?/ | /)(?<body>${partyBodies})`,
		'không có dấu cách quanh dấu /',
		(p) => `${p['ordinal']}-${p['type']}/${p['body']}`,
	),
];

/** The places of a text where a document number is written in a suspect form. */
export function* suspects(text: string): Generator<Suspect> {
	// Most texts cite no number at all.
	if (!/\d\s?[/-]/.test(text)) return;
	let rest = text;
	for (const { pattern, problem, repair } of forms) {
		const found: Suspect[] = [];
		// What one form has claimed is hidden from the next.
		rest = rest.replace(pattern, (match, ...more) => {
			const parts = more.at(-1) as Record<string, string>;
			if ('gap1' in parts && !/\s/.test(match)) return match;
			const letters = parts['letters'] ?? [parts['type'], parts['body']].filter(Boolean).join('-');
			const index = more.at(-3) as number;
			found.push({ text: match, index, problem, repaired: repair(parts), ordinal: parts['ordinal'] ?? '', letters });
			return '\uFFFC'.repeat(match.length);
		});
		yield* found;
	}
}

const dateBehind = /^[^\n.;]{0,40}?(?:ngày )\d{1,2}(?:[/.-]| tháng )\d{1,2}(?:[/.-]| năm )(\d{4})(?!\d)/u;

/** The number that was probably meant: one the archive knows, else the form put right, else with the year of its date. */
export function repairNumber(suspect: Suspect, text: string, numbers: KnownNumbers): string | undefined {
	if (suspect.repaired) return suspect.repaired;
	const known = numbers.between(suspect.ordinal, suspect.letters);
	if (known.length === 1) return known[0];
	const behind = dateBehind.exec(
		text.slice(suspect.index + suspect.text.length, suspect.index + suspect.text.length + 80),
	);
	return behind ? `${suspect.ordinal}/${behind[1]}/${suspect.letters}` : undefined;
}
