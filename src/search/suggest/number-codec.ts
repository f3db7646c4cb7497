import { slugify } from '#domain/text.ts';
import type { CodedNumbers, NumberGroup } from './suggest-index.ts';

/** A document number that has a page. */
export interface NumberLine {
	/** As written: «7095/KH-UBND». */
	readonly number: string;
	/** The address part of its page. */
	readonly slug: string;
	/** «Kế hoạch, UBND tỉnh Lai Châu»; empty when the archive does not know, or the number stands for several documents. */
	readonly label: string;
	/** Of issue; empty when unknown. */
	readonly year: string;
	/** The archive holds the document, or one of them. */
	readonly held: boolean;
}

/** Numbers grouped by what follows their first digits: 2 to 3 bytes each once compressed. */
export function encodeNumbers(numbers: readonly NumberLine[]): CodedNumbers {
	const labels = [...new Set(numbers.map(({ label }) => label))];
	const groups = Map.groupBy(numbers, ({ number }) => split(number).rest);
	return {
		labels,
		groups: [...groups].map(([rest, all]): NumberGroup => {
			const lines = all.toSorted((a, b) => serialOf(a).localeCompare(serialOf(b), 'en', { numeric: true }));
			const ofLabels = lines.map(({ label }) => labels.indexOf(label));
			return [
				rest,
				lines.map(serialOf).join(' '),
				lines.map(({ year }) => year).join(' '),
				lines.map(({ held }) => Number(held)).join(''),
				new Set(ofLabels).size === 1 ? ofLabels[0]! : ofLabels,
			];
		}),
		slugs: Object.fromEntries(
			numbers.filter(({ number, slug }) => slugify(number) !== slug).map(({ number, slug }) => [number, slug]),
		),
	};
}

/** Reads what `encodeNumbers` wrote, group by group. */
export function decodeNumbers({ labels, groups, slugs }: CodedNumbers): NumberLine[] {
	const ownSlugs = new Map(Object.entries(slugs));
	return groups.flatMap(([rest, serials, years, held, label]) => {
		const yearOf = years.split(' ');
		return serials.split(' ').map((serial, index): NumberLine => {
			const number = serial + rest;
			return {
				number,
				slug: ownSlugs.get(number) ?? slugify(number),
				label: labels[typeof label === 'number' ? label : label[index]!]!,
				year: yearOf[index]!,
				held: held[index] === '1',
			};
		});
	});
}

function serialOf({ number }: NumberLine): string {
	return split(number).serial;
}

function split(number: string) {
	const serial = /^\d*/.exec(number)![0];
	return { serial, rest: number.slice(serial.length) };
}
