/** «07» of 7, as ISO dates and times write months, days and hours. */
export function twoDigits(value: number): string {
	return String(value).padStart(2, '0');
}
