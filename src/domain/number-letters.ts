import { symbolFor } from '#vocabulary/issuer-symbols.ts';

/**
 * The letters of types in document numbers: Decree 30/2020/NĐ-CP, Annex III, the laws on normative documents, and Guidance
 * 36-HD/VPTW of the Party; then what is in wide use beside them: conclusions of inspections and permits. Agencies choose
 * their own letters (Decree 30, Annex I.II.3), so those are no closed list.
 */
const state = [
	'NQ NĐ QĐ CT QC QyĐ TC TB HD CTr KH PA ĐA DA BC BB TTr HĐ CĐ BGN BTT GUQ GM GGT GNP PG PC PB SY TrS SL',
	'TT TTLT NQLT PL L LCT VBHN CV',
	'KL GP',
];
const party = ['NQ CT KL QĐ QC TT HD TB TC BC KH QH CTr CTrHĐ CTHĐ CĐ ĐA PA TTr CV BB QyĐ QĐi TTrL'];
/** Written without Vietnamese letters, as machines and hurried people do. */
const plainForms = { QD: 'QĐ', ND: 'NĐ' } as const;

/** «QCPH», «KHLT», «TBKL», «QĐNS»: a type, then how it came about or what it is about. */
const compound = /^(?<type>NQ|QĐ|CT|QC|TB|HD|CTr|KH|BC|BB|TTr|TT|CV)(?<manner>PH|LT|LN|LB|KL|NS)$/iu;

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
	return typeIn(stateTypes, letters);
}

/** The same for documents of the Party. */
export function partyType(letters: string): string | undefined {
	return typeIn(partyTypes, letters);
}

function typeIn(types: ReadonlyMap<string, string>, letters: string): string | undefined {
	const known = types.get(upper(letters));
	if (known) return known;
	const parts = compound.exec(letters)?.groups;
	return parts && `${types.get(upper(parts['type']!))}${upper(parts['manner']!)}`;
}

/** Letters that have a second spelling which is no other body's. */
const issuerForms = new Map([
	['TƯ', 'TW'],
	['T.Ư', 'TW'],
	['T.W', 'TW'],
	['T.U', 'TU'],
	['VPTƯ', 'VPTW'],
	['HDND', 'HĐND'],
	['BCDTW', 'BCĐTW'],
	['BCĐTƯ', 'BCĐTW'],
]);

/** One group of an agency's letters in its usual form: «TTG» → «TTg», «TƯ» → «TW», «ubnd» → «UBND». */
export function issuerLetters(letters: string): string {
	const capitals = upper(letters);
	const form = issuerForms.get(capitals) ?? (/^(?:QH|UBTVQH)\d{1,2}$/.test(capitals) ? capitals : undefined);
	if (form) return form;
	const symbol = symbolFor(letters)?.symbol;
	return symbol && upper(symbol) === capitals ? symbol : letters;
}

/** Whether a group of letters in its usual form can stand for an agency: «UBND», «TTg», «BGD&ĐT»; «Đa» and «Pro» cannot. */
export function isAcronym(letters: string): boolean {
	const capitals = letters.match(/\p{Lu}/gu)?.length ?? 0;
	return capitals >= 2 && letters.length <= 24;
}

/** Whether a group behind the agency's can stand for a unit of it: «KCB», «P7», «V.III». */
export function isUnit(letters: string): boolean {
	return isAcronym(letters) || /^(?:\p{Lu}\d{1,3}|V\.[IVX]+)$/u.test(letters);
}

/** Whether a body's letters are those of the Party and of no state agency: its numbers are written «12-NQ/TU». */
export function isPartyBody(letters: string): boolean {
	return /^(?:(?:VP|BTC|BTG|BTGDV|BDV|BNC|UBKT)?(?:TW|TU|ĐU|HU)|ĐUK|BCSĐ)$/u.test(letters);
}

function upper(letters: string): string {
	return letters.toLocaleUpperCase('vi');
}
