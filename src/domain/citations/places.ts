import { provinceNames } from '#vocabulary/provinces.ts';
import { fold, slugify } from '#domain/text.ts';

export interface Place {
	/** A province id («lai-chau»), or the slug of a smaller place («xa-tan-ky»). */
	readonly id: string;
	/** Characters of the phrase that name it. */
	readonly length: number;
}

const provinces: ReadonlyMap<string, string> = new Map([
	...[...provinceNames.values()]
		.filter(({ id }) => id !== 'trung-uong')
		.flatMap(({ id, name }) => [name, name.replace(/ [–-] /g, '-')].map((form) => [fold(form), id] as const)),
	['hcm', 'ho-chi-minh'],
	['thua thien hue', 'hue'],
	['thua thien-hue', 'hue'],
]);
const names = [...provinces.keys()].sort((a, b) => b.length - a.length).map((name) => name.replaceAll(' ', String.raw`\s+`));
const province = new RegExp(
	String.raw`^\s*(?:(?:tinh|thanh\s+pho|thu\s+do|t\.?p\.?)\s*)?(?:${names.join('|')})(?![\p{L}\p{N}])`,
	'u',
);
const nameInside = new RegExp(names.join('|'), 'u');
/** A unit below the province, named by one to four words that begin with a capital or are a number. */
const smaller =
	/^\s*(xã|phường|thị trấn|đặc khu|huyện|quận|thị xã)\s+((?:[\p{Lu}\d][\p{L}\d]*)(?:\s+\p{Lu}[\p{L}]*){0,3})/u;

/** The place that a phrase begins with: «tỉnh \nLai Châu …», «TP.HCM», «xã Tân Kỳ …». Undefined for «tỉnh» alone. */
export function placeAtStart(phrase: string): Place | undefined {
	const folded = fold(phrase);
	const found = province.exec(folded)?.[0];
	if (found) {
		const name = nameInside.exec(found)![0].replace(/\s+/g, ' ');
		return { id: provinces.get(name)!, length: found.length };
	}
	const local = smaller.exec(phrase);
	return local ? { id: slugify(local[0]), length: local[0].length } : undefined;
}
