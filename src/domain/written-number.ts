/** A number as a Vietnamese text writes it, and what it says of values beyond it. */
export interface WrittenNumber {
	readonly value: number;
	/** «<» and «≤» are `below`, «>» and «≥» are `above`: the value itself is the limit. */
	readonly bound: 'below' | 'above' | undefined;
}

const form = /^(<=|>=|[<>≤≥])?\s*([-−]?)(\d{1,3}(?:[.\s]\d{3})+|\d+)(?:,(\d+))?\s*[%‰]?$/u;

/**
 * Reads «19,93», «>13,5», «≥ 95», «1.234,5» and «70 %»: a comma before the decimals, points between thousands. Undefined for
 * anything else, such as «13.5», which would be read as another number in English.
 */
export function readNumber(text: string): WrittenNumber | undefined {
	const found = form.exec(text.trim());
	if (!found) return undefined;
	const [, bound, minus, whole = '', decimals = '0'] = found;
	const value = Number(`${whole.replace(/\D/g, '')}.${decimals}`);
	return {
		value: minus ? -value : value,
		bound: bound === undefined ? undefined : /[<≤]/.test(bound) ? 'below' : 'above',
	};
}
