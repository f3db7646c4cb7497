/** The phrases of a list written as prose, with semicolons between them; line ends count as spaces. */
export function phrases(list: string): readonly string[] {
	return list
		.split(';')
		.map((phrase) => phrase.replace(/\s+/g, ' ').trim())
		.filter(Boolean);
}
