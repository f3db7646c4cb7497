/** The label of the list of recipients, at the start of a line. */
export const recipientsLabel = /^[*_]{0,2}n[ơo]i nhận[*_]{0,2}\s*(?::|$)[*_]{0,2}/iu;

/**
 * The recipients from the lines below «Nơi nhận:», without dashes and final marks: «- Như Điều 3;» → «Như Điều 3». A line
 * into which several have run is parted.
 */
export function readRecipients(lines: readonly string[]): string[] {
	return lines
		.flatMap((line) => line.split(/(?<=[;.]) ?(?=[-–+•] ?\p{L})/u))
		.map((line) =>
			line
				.replace(/^[\s\-–+•*]+/u, '')
				.replace(/\s+/g, ' ')
				.replace(/(?<!\.\.)[;,.\s]+$/u, '')
				.trim(),
		)
		.filter((line) => /\p{L}/u.test(line));
}
