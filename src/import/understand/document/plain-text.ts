import { withoutPageMarks } from '#import/model.ts';

/** A text for reading by rules: without page marks, blanks single. */
export function plainText(text: string): string {
	return withoutPageMarks(text).replace(/\s+/g, ' ').trim();
}
