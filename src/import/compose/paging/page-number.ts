const plain = /^[\p{Pd}[( ]{0,4}(\d{1,3})[\p{Pd}\]). ]{0,4}$/u;
const worded = /^(?:Trang|trang|TRANG|Page|page|Tr\.) ?(?:số )?:? ?(\d{1,4})(?: ?(?:\/|trên|of) ?\d{1,4})?$/u;
const ofAll = /^(\d{1,4}) ?(?:\/|of) ?(\d{1,4})$/u;
const spelled = /^(\d{1,4}) ?\| ?(?:P ?a ?g ?e|T ?r ?a ?n ?g)$/iu;

/** The number when a line is nothing but a page number: «7», «- 7 -», «Trang 7/10», «7 | P a g e». */
export function pageNumberOf(text: string): { number: number; decorated: boolean } | undefined {
	if (text.length > 30) return undefined;
	const bare = plain.exec(text);
	if (bare) return { number: Number(bare[1]), decorated: /\p{Pd}/u.test(text) };
	const all = ofAll.exec(text);
	if (all) return Number(all[1]) <= Number(all[2]) ? { number: Number(all[1]), decorated: true } : undefined;
	const found = worded.exec(text) ?? spelled.exec(text);
	return found ? { number: Number(found[1]), decorated: true } : undefined;
}
