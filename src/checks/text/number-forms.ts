/**
 * Pieces of document numbers (Decree 30/2020/NĐ-CP, Annex I.II.3 and III; Guidance 36-HD/VPTW). Agencies choose their own
 * letters, so only the letters of types are a closed list.
 */
export const stateTypes =
	'NQLT|TTLT|VBHN|CTr|TTr|QyĐ|BGN|BTT|GUQ|NQ|QĐ|QC|CT|TC|TB|HD|KH|PA|ĐA|DA|BC|BB|HĐ|CĐ|GM|PL|NĐ|TT|LCT';
export const partyTypes = 'CTrHĐ|CTr|Ctr|TTr|QyĐ|QĐi|NQ|CT|KL|QĐ|QC|TT|HD|TB|TC|BC|KH|QH|ĐA|PA|CV|BB';
/** Letters of Party bodies; enough to tell «72-NQ-TW» from a state number. */
export const partyBodies = 'VPTW|BTCTW|BTGTW|UBKTTW|BCĐTW|BCSĐ|TW|TU|ĐU|HU';
export const year = '(?:19|20)\\d{2}';
/** No letter, digit or part of an address may touch a number. */
export const before = '(?<![\\p{L}\\p{N}/_.=-])';
export const after = '(?![\\p{L}\\p{N}])';

/** A number in good form that names its type: «7095/KH-UBND», «51/2024/QH15», «25-CT/TW». */
export const wellFormed = new RegExp(
	`${before}\\d{1,6}(?:\\.\\d{1,3})?\\p{Ll}?(?:/${year}/(?:(?:QH|UBTVQH)\\d{1,2}|(?:${stateTypes})(?:-\\p{Lu}[\\p{L}\\d]*)+)|/(?:${stateTypes})(?:-\\p{Lu}[\\p{L}\\d]*)+|-(?:${partyTypes})/\\p{Lu}[\\p{L}\\d]*)${after}`,
	'gu',
);
