/** Digits without leading zeros: «06» and «6» are the same number. */
export function plainDigits(digits: string): string {
	return digits.replace(/^0+(?=.)/, '');
}
