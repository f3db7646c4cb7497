import { fold, slugify } from '#domain/text.ts';
import { provinceNames } from '#vocabulary/provinces.ts';

export interface Place {
	/** A province id («lai-chau»), or the slug of a smaller place, with its province when named («xa-tan-ky-nghe-an»). */
	readonly id: string;
	/** Characters of the phrase that name it. */
	readonly length: number;
}

/** Spellings of provinces that no list of theirs gives. */
const otherNames: readonly (readonly [string, string])[] = [
	['hcm', 'ho-chi-minh'],
	['thua thien hue', 'hue'],
	['dac lac', 'dak-lak'],
	['dak lac', 'dak-lak'],
	['daklak', 'dak-lak'],
	['dac nong', 'dak-nong'],
	['bac can', 'bac-kan'],
	['kontum', 'kon-tum'],
];
const plain = (name: string) => fold(name).replace(/[\s–-]+/g, ' ');
const provinces: ReadonlyMap<string, string> = new Map([
	...[...provinceNames.values()]
		.filter(({ id }) => id !== 'trung-uong')
		.map(({ id, name }) => [plain(name), id] as const),
	...otherNames.filter(([, id]) => provinceNames.has(id)),
]);
/** «Thừa Thiên - Huế» and «Bà Rịa-Vũng Tàu» are written with and without their hyphen. */
const names = [...provinces.keys()]
	.sort((a, b) => b.length - a.length)
	.map((name) => name.replaceAll(' ', String.raw`(?:\s+|\s*-\s*)`))
	.join('|');
const province = new RegExp(
	String.raw`^\s*(?:(?:tinh|thanh\s+pho|thu\s+do|t\.?p\.?)\s*)?(?<name>${names})(?![\p{L}\p{N}])`,
	'u',
);
/** A unit below the province, named by one to four words that begin with a capital or are a number. */
const smaller =
	/^\s*(?<kind>[Xx]ã|XÃ|[Pp]hường|PHƯỜNG|[Tt]hị\s+trấn|[Đđ]ặc\s+khu|[Hh]uyện|HUYỆN|[Qq]uận|QUẬN|[Tt]hị\s+xã|[Tt]hành\s+phố|THÀNH\s+PHỐ|T\.?[Pp]\.?)\s+(?<name>[\p{Lu}\d][\p{L}\d]*(?:\s+\p{Lu}\p{L}*){0,3})/u;
/** «xã Tân Lập, huyện Mộc Châu, tỉnh Sơn La»: many communes share a name. */
const withinProvince =
	/^\s*[,(-]?\s*(?:thuộc\s+)?(?:(?:huyện|quận|thị xã|thành phố|TP\.?)\s+(?:\p{Lu}\p{L}*\s*){1,4}[,(-]?\s*)?(?=tỉnh|thành phố|TP)/u;

/** The place that a phrase begins with: «tỉnh \nLai Châu …», «TP.HCM», «xã Tân Kỳ …». Undefined for «tỉnh» alone. */
export function placeAtStart(phrase: string): Place | undefined {
	const found = province.exec(fold(phrase));
	if (found) return { id: provinces.get(plain(found.groups!['name']!))!, length: found[0].length };
	const local = smaller.exec(phrase);
	const { kind = '', name = '' } = local?.groups ?? {};
	// Four words are a person: «Chủ tịch UBND quận Trần Thị Thanh Tâm».
	if (!local || name.split(/\s+/).length > 3) return undefined;
	const id = slugify(`${/^t\.?p/i.test(kind) ? 'thành phố' : kind} ${name}`);
	const behind = phrase.slice(local[0].length);
	const lead = withinProvince.exec(behind)?.[0].length;
	const outer = lead === undefined ? undefined : province.exec(fold(behind.slice(lead)));
	if (!outer) return { id, length: local[0].length };
	return {
		id: `${id}-${provinces.get(plain(outer.groups!['name']!))}`,
		length: local[0].length + lead! + outer[0].length,
	};
}

/** Whether a place is a unit below the province whose province is not told. */
export function isWithoutProvince(id: string): boolean {
	return (
		/^(?:xa|phuong|thi-tran|dac-khu|huyen|quan(?!-(?:su|khu|doan|chung|y))|thi-xa|thanh-pho)-/.test(id) &&
		![...provinceNames.keys()].some((known) => id.endsWith(`-${known}`))
	);
}
