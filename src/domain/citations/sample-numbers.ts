import fc from 'fast-check';
import type { DocumentNumber, NumberForm } from '#domain/document-number.ts';

/** Numbers of every form, for property tests; each names the word that texts put before it. */
export interface SampleNumber {
	readonly word: string;
	readonly number: DocumentNumber;
}

const plainOrdinal = fc.integer({ min: 1, max: 99_999 }).map((n) => (n < 10 ? `0${n}` : `${n}`));
const ordinal = fc.oneof(
	{ weight: 6, arbitrary: plainOrdinal },
	{ weight: 1, arbitrary: fc.tuple(plainOrdinal, fc.constantFrom('a', 'b', 'B')).map((pair) => pair.join('')) },
);
const year = fc.integer({ min: 1990, max: 2035 }).map(String);
const of = <T>(...values: T[]) => fc.constantFrom(...values);

const stateTypes = of(
	['Quyết định', 'QĐ'],
	['Kế hoạch', 'KH'],
	['Chỉ thị', 'CT'],
	['Tờ trình', 'TTr'],
	['Thông báo', 'TB'],
);
const lawTypes = of(['Nghị định', 'NĐ'], ['Thông tư', 'TT'], ['Nghị quyết', 'NQ'], ['Quyết định', 'QĐ']);
const partyTypes = of(
	['Nghị quyết', 'NQ'],
	['Quy định', 'QĐ'],
	['Chỉ thị', 'CT'],
	['Kết luận', 'KL'],
	['Chương trình', 'CTr'],
);
const agencies = of('UBND', 'TTg', 'CP', 'BYT', 'SYT', 'HĐND', 'BVĐK', 'BGD&ĐT', 'BCĐ389');
const partyBodies = of('TW', 'TU', 'ĐU', 'HU', 'BCSĐ', 'VPTW', 'BTGTU', 'BCĐTW');
const units = of('KCB', 'NVY', 'TT', 'VX', 'QLCL', 'P7');

/** Forms that need no word before them to be told apart. */
export const standingAlone = {
	assembly: fc.record({ form: of('assembly'), ordinal, year, issuer: of(['QH15'], ['QH9'], ['UBTVQH14']) }),
	year: fc.record({
		form: of('year'),
		ordinal,
		year,
		type: lawTypes.map(([, type]) => type!),
		issuer: agencies.map((a) => [a]),
	}),
	type: fc.record({
		form: of('type'),
		ordinal,
		type: stateTypes.map(([, type]) => type!),
		issuer: fc.oneof(
			agencies.map((agency) => [agency]),
			fc.tuple(agencies, units),
		),
	}),
	letter: fc.record({
		form: of('letter'),
		ordinal,
		issuer: fc.tuple(of('UBND', 'BHXH', 'BYT', 'SYT', 'VPCP'), of('KCB', 'NVY', 'VX', 'KGVX')),
	}),
	party: fc.record({
		form: of('party'),
		ordinal,
		type: partyTypes.map(([, type]) => type!),
		issuer: partyBodies.map((body) => [body]),
	}),
	order: fc.record({ form: of('order'), ordinal, type: of('L', 'LCT'), issuer: of(['CTN'], ['HĐNN8']) }),
	precedent: fc.record({ form: of('precedent'), ordinal, year, issuer: of([]) }),
} satisfies Partial<Record<NumberForm, fc.Arbitrary<DocumentNumber>>>;

const wordOf: Readonly<Record<string, string>> = {
	QĐ: 'Quyết định',
	KH: 'Kế hoạch',
	CT: 'Chỉ thị',
	TTr: 'Tờ trình',
	TB: 'Thông báo',
	NĐ: 'Nghị định',
	TT: 'Thông tư',
	NQ: 'Nghị quyết',
	KL: 'Kết luận',
	CTr: 'Chương trình',
	L: 'Luật',
	LCT: 'Luật',
};

/** A number with the word that a text would put before it. */
export const sampleNumber: fc.Arbitrary<SampleNumber> = fc
	.oneof(...Object.values(standingAlone))
	.map((number: DocumentNumber) => ({ number, word: wordBefore(number) }));

function wordBefore({ form, type }: DocumentNumber): string {
	if (form === 'assembly') return 'Luật';
	if (form === 'precedent') return 'Án lệ';
	return form === 'letter' ? 'Công văn' : (wordOf[type!] ?? 'văn bản');
}
