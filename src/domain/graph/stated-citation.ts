import { type Citation, findCitations } from '#domain/citations/find-citations.ts';

/** Reads what editors wrote as targets, the same text once: many documents name the same laws as their basis. */
export function citationReader(): typeof statedCitation {
	const known = new Map<string, Citation | undefined>();
	return (to, note) => {
		const key = `${to}\n${note ?? ''}`;
		if (!known.has(key)) known.set(key, statedCitation(to, note));
		return known.get(key);
	};
}

/** Reads what an editor wrote as a target: a number, with date and issuer if need be («25-CT/TW ngày 25/10/2023 của Ban Bí thư»). */
function statedCitation(to: string, note = ''): Citation | undefined {
	const word = /^(?:\p{L}+\s?){1,4}?(?=\s+(?:của|ngày|số|,)|,|$)/u.exec(note)?.[0];
	const number = to.trim();
	// The note says «Kế hoạch của UBND tỉnh …, ngày …»: the number belongs behind its first words.
	const text = word ? `${word} số ${number}${note.slice(word.length)}` : `${number} ${note}`;
	return [...findCitations(text), ...findCitations(number)].find(({ number: found, form }) => found && form === 'full');
}
