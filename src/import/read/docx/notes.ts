/** Turns the list of footnotes that Mammoth appends into paragraphs that begin with their number: «[1] …». */
export function notesAsParagraphs(document: Document): void {
	for (const list of [...document.querySelectorAll('ol')]) {
		const notes = [...list.children];
		if (notes.length === 0 || !notes.every((note) => /^(?:foot|end)note-/.test(note.id))) continue;
		for (const [index, note] of notes.entries()) {
			for (const back of note.querySelectorAll('a[href^="#footnote-ref"], a[href^="#endnote-ref"]')) back.remove();
			const first = note.querySelector('p') ?? note;
			first.prepend(document.createTextNode(`[${index + 1}] `));
		}
		list.replaceWith(...notes.flatMap((note) => [...note.childNodes]));
	}
}
