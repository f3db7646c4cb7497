import { documentSlug } from '#domain/entry-path.ts';
import { urls } from '#domain/urls.ts';
import { pick } from '../random.ts';
import { dayAt } from './days.ts';
import { agencyOf, drawBody, drawProvince, type IssuingBody, issuingBodies, type Numbering } from './issuing-bodies.ts';
import type { GivenEntry, PlannedDocument } from './planned.ts';

/** A place in the archive that a document will take. */
export interface DocumentPlace {
	readonly index: number;
	readonly day: string;
	readonly given?: GivenEntry | undefined;
}

const yearLength = 366 * 86_400_000;

/**
 * A document for each place, by index, and `absentCount` more that only others cite. Numbers rise through the year and no two
 * documents have one identity. A number that is given stays, unless nobody known here numbers so, or it is taken.
 */
export function planDocuments(places: readonly DocumentPlace[], absentCount: number, random: () => number) {
	const series = new Series();
	const absentPlaces = Array.from({ length: absentCount }, () => ({ index: -1, day: dayAt(random() * 0.95) }));
	const held = new Map<number, PlannedDocument>();
	const absent: PlannedDocument[] = [];
	for (const place of places) {
		const document = place.given?.number ? givenDocument(place, place.given.number, series, random) : undefined;
		if (document) held.set(place.index, document);
	}
	const inOrder = [...places, ...absentPlaces].toSorted((a, b) => compare(a.day, b.day) || a.index - b.index);
	for (const place of inOrder) {
		if (held.has(place.index)) continue;
		const document = series.next(place, random);
		if (place.index < 0) absent.push(document);
		else held.set(place.index, document);
	}
	for (const [index, document] of held)
		held.set(index, { ...document, id: urls.document(document.type, document.slug).slice(1, -1) });
	return { held, absent };
}

/** The numbers of every body, type and year. */
class Series {
	readonly #last = new Map<string, number>();
	readonly #taken = new Set<string>();

	next({ day, given }: DocumentPlace, random: () => number): PlannedDocument {
		const body = drawBody(random);
		const numbering = pick(random, body.numberings);
		const province = given?.province ?? drawProvince(random, day);
		const { agency } = documentOf(body, numbering, 1, province, day);
		const year = day.slice(0, 4);
		// The numbers of the Party run through a term of congress.
		const key = `${agency.id} ${numbering.type} ${numbering.yearly === 0 ? '' : year}`;
		const passed = (Date.parse(day) - Date.parse(year)) / yearLength;
		const due = Math.ceil(numbering.yearly * passed * (0.9 + random() / 10));
		let ordinal = Math.max((this.#last.get(key) ?? 0) + 1, due);
		while (!this.take(documentOf(body, numbering, ordinal, province, day), ordinal)) ordinal++;
		this.#last.set(key, ordinal);
		return documentOf(body, numbering, ordinal, province, day);
	}

	/** Whether the identity was free. */
	take({ agency, type, day }: PlannedDocument, ordinal: number): boolean {
		const key = `${agency.id} ${type} ${day.slice(0, 4)} ${ordinal}`;
		if (this.#taken.has(key)) return false;
		this.#taken.add(key);
		return true;
	}
}

function givenDocument({ day, given }: DocumentPlace, number: string, series: Series, random: () => number) {
	for (const body of issuingBodies) {
		for (const numbering of body.numberings) {
			const pattern = numbering.pattern.replace('@', day.slice(0, 4)).split('%');
			const ordinal = number.slice(pattern[0]!.length, -pattern[1]!.length);
			if (!number.endsWith(pattern[1]!) || !/^\d{1,5}$/.test(ordinal)) continue;
			const province = given?.province ?? drawProvince(random, day);
			const document = documentOf(body, numbering, Number(ordinal), province, day);
			return series.take(document, Number(ordinal)) ? document : undefined;
		}
	}
	return undefined;
}

function documentOf(
	body: IssuingBody,
	{ type, pattern }: Numbering,
	ordinal: number,
	province: string,
	day: string,
): PlannedDocument {
	const agency = agencyOf(body, province, day);
	const year = day.slice(0, 4);
	const number = pattern.replace('%', String(ordinal).padStart(2, '0')).replace('@', year);
	return { number, type, agency, day, slug: documentSlug({ number, issuer: agency.id, year })! };
}

function compare(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}
