import { type DocumentNumber, formatNumber } from '#domain/document-number.ts';
import { type Context, contextOf } from './context.ts';
import { elidedBefore } from './elided.ts';
import { type Found, findNumbers } from './forms.ts';
import { formatKey, type Identity, identityOf, isPartial, needsPlace, unknown } from './identity.ts';
import { isIssuerOf } from './issuers.ts';
import { type Readable, readable } from './readable.ts';
import { findShortForms } from './short-forms.ts';
import { merged } from './spans.ts';
import { typeLetters } from './type-code.ts';

/** How sure a citation is, from the surest: words for readers are in `confidenceLabels`. */
export type Confidence = 'certain' | 'year-missing' | 'short-form' | 'inferred' | 'suspect';

/** A mention of a document in a text. Offsets are UTF-16 units of the text as given. */
export interface Citation {
	readonly start: number;
	readonly end: number;
	/** Exactly as written. */
	readonly text: string;
	/** `weak` short forms («Nghị quyết 72») count only when the same text names the document in full. */
	readonly form: 'full' | 'elided' | 'short' | 'weak' | 'suspect';
	/** Absent where a short form does not tell the letters («Luật BHYT số 51»). */
	readonly number: DocumentNumber | undefined;
	readonly ordinal: string;
	/** Letters of the type as far as known: «KH»; «CV» for official letters, «L» for laws. */
	readonly type: string | undefined;
	/** The word for the type in the text, in small letters. */
	readonly typeWord: string | undefined;
	/** ISO day, month or year of issue, as the text tells. */
	readonly date: string | undefined;
	/** Letters of the issuer named in words: «TW» for «Ban Bí thư». */
	readonly symbol: string | undefined;
	/** Province id or slug of a smaller place or body. */
	readonly place: string | undefined;
	/** The issuer as the text names it: «Ban Bí thư». */
	readonly issuerName: string | undefined;
	readonly term: string | undefined;
	readonly confidence: Confidence;
	/** Why the form is suspect, in Vietnamese. */
	readonly problem: string | undefined;
}

/**
 * Every mention of a document by its number in a text, from left to right, none overlapping: full numbers of all families,
 * numbers elided in a list, short forms with an issuer or «số», and suspect forms. Aliases are another matter: they need a
 * date (`resolveAliases`). Pure; knows nothing of the archive.
 */
export function findCitations(original: string): Citation[] {
	// Most texts hold no number at all.
	if (!/[\d\uFF10-\uFF19]/.test(original)) return [];
	const source = readable(original);
	const { text } = source;
	const numbers = findNumbers(text);
	const citations: Citation[] = [];
	let before = 0;
	for (const [index, found] of numbers.entries()) {
		const context = contextOf(text, found, { before, after: numbers[index + 1]?.start }, found.number.issuer[0]);
		for (const elided of elidedBefore(text, found, numbers[index - 1]?.end ?? 0)) {
			citations.push(cite(source, original, elided, context, 'elided'));
		}
		citations.push(cite(source, original, found, context, found.problem ? 'suspect' : 'full'));
		before = context.end;
	}
	const short = [...findShortForms(text, numbers)].map(({ start, end, citation }) => {
		const place = source.place(start, end);
		return { ...citation, ...place, text: original.slice(place.start, place.end) };
	});
	return merged(citations, short);
}

/** What is known of the citation's document, in the form of an identity key; `place` and `date` may come from elsewhere. */
export function identityOfCitation(
	citation: Citation,
	facts: { place?: string | undefined } = {},
): Identity | undefined {
	if (!citation.number) return undefined;
	return identityOf(citation.number, {
		date: citation.date,
		place: citation.place ?? facts.place,
		term: citation.term,
	});
}

/** The key of a citation as the text alone tells it; `?` stands for what is missing. Empty when not even the letters are known. */
export function keyOfCitation(citation: Citation): string {
	const identity = identityOfCitation(citation);
	return identity ? formatKey(identity) : '';
}

function cite(source: Readable, original: string, found: Found, context: Context, form: Citation['form']): Citation {
	const { start, end } = source.place(found.start, found.end);
	const elided = form === 'elided';
	const { issuer, typeWord } = context;
	const symbol = found.number.issuer[0];
	const named = issuer && symbol && isIssuerOf(symbol, issuer) ? issuer : undefined;
	const date = datedFor(found, context);
	const number = found.badYear && date ? { ...found.number, year: date.slice(0, 4) } : found.number;
	const facts = { date, place: named?.place, term: context.term };
	return {
		start,
		end,
		text: original.slice(start, end),
		form,
		number,
		ordinal: number.ordinal,
		type: typeLetters(number, typeWord?.letters),
		typeWord: typeWord?.word,
		date,
		symbol,
		place: facts.place,
		issuerName: named?.name,
		term: facts.term,
		problem: found.problem,
		confidence: found.problem ? 'suspect' : confidenceOf(number, facts, elided),
	};
}

/** The date of the context, unless the year within the number contradicts it: then it is another date, such as that of effect. */
function datedFor({ number, badYear }: Found, { date }: Context): string | undefined {
	return date && number.year && !badYear && !date.startsWith(number.year) ? number.year : (date ?? number.year);
}

function confidenceOf(
	number: DocumentNumber,
	facts: { date: string | undefined; place: string | undefined; term: string | undefined },
	elided: boolean,
): Confidence {
	const identity = identityOf(number, facts);
	// A local committee that is not known leaves its term open, though the text gives the day.
	if (identity.period === unknown) return facts.date || facts.term ? 'inferred' : 'year-missing';
	if (elided || (needsPlace(number.issuer[0] ?? '') && isPartial(identity))) return 'inferred';
	return 'certain';
}

/** The number in its usual form; for a suspect form what was probably meant, or undefined when a digit is missing for good. */
export function canonicalOf({ number, form }: Pick<Citation, 'number' | 'form'>): string | undefined {
	if (!number) return undefined;
	const needsYear = number.form === 'assembly' || number.form === 'precedent' || number.form === 'year';
	return form === 'suspect' && needsYear && !number.year ? undefined : formatNumber(number);
}
