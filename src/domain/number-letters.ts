/**
 * The letters of types in document numbers: Decree 30/2020/NĐ-CP, Annex III, the laws on normative documents, and Guidance
 * 36-HD/VPTW of the Party. Agencies choose their own letters (Decree 30, Annex I.II.3), so those are no closed list.
 */
const state = [
	'NQ NĐ QĐ CT QC QyĐ TC TB HD CTr KH PA ĐA DA BC BB TTr HĐ CĐ BGN BTT GUQ GM GGT GNP PG PC PB SY TrS SL',
	'TT TTLT NQLT PL L LCT VBHN CV',
];
const party = ['NQ CT KL QĐ QC TT HD TB TC BC KH QH CTr CTrHĐ ĐA PA TTr CV BB QyĐ QĐi TTrL'];
/** Written without Vietnamese letters, as machines and hurried people do. */
const plainForms = { QD: 'QĐ', ND: 'NĐ' } as const;

const lettersOf = (lists: readonly string[]): ReadonlyMap<string, string> =>
	new Map(
		lists
			.flatMap((list) => list.split(' '))
			.map((letters) => [upper(letters), letters] as const)
			.concat(Object.entries(plainForms)),
	);
const stateTypes = lettersOf(state);
const partyTypes = lettersOf(party);

/** «CTR», «Ctr» → «CTr»; undefined when the letters name no type of state document. */
export function stateType(letters: string): string | undefined {
	return stateTypes.get(upper(letters));
}

/** The same for documents of the Party. */
export function partyType(letters: string): string | undefined {
	return partyTypes.get(upper(letters));
}

/** Letters whose usual form is not all capitals, or that have a second spelling. */
const issuerForms = new Map([
	['TTG', 'TTg'],
	['TƯ', 'TW'],
	['VPTƯ', 'VPTW'],
	['HDND', 'HĐND'],
	['BCDTW', 'BCĐTW'],
	['BCĐTƯ', 'BCĐTW'],
]);

/** One group of an agency's letters in its usual form: «TTG» → «TTg», «TƯ» → «TW». */
export function issuerLetters(letters: string): string {
	return issuerForms.get(upper(letters)) ?? letters;
}

/** Whether a group of letters can stand for an agency or unit: «UBND», «TTg», «BGD&ĐT»; «Đa» and «Pro» cannot. */
export function isAcronym(letters: string): boolean {
	const capitals = letters.match(/\p{Lu}/gu)?.length ?? 0;
	return capitals >= 2 && letters.length <= 24;
}

function upper(letters: string): string {
	return letters.toLocaleUpperCase('vi');
}
