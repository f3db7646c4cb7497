/** The digits of a document number → the pages that bear it: place in the shard, and the folded words that tell them apart. */
export type NumberCards = Readonly<Record<string, readonly (readonly [document: number, words: string])[]>>;

/** Digits without leading zeros: «06» and «6» are the same number. */
export function plainDigits(digits: string): string {
	return digits.replace(/^0+(?=.)/, '');
}
