import { roman } from '../html/lists.ts';
import { type Level, numberingDefinitions } from './numbering-definitions.ts';
import type { NumberingPlace } from './styles.ts';

/** The marker of a paragraph: the text that Word shows, or the sign of a list without numbers. */
type Marker =
	| { readonly kind: 'number'; readonly text: string; readonly suffix: string }
	| { readonly kind: 'bullet'; readonly sign: '-' | '+' | '•'; readonly level: number };

/**
 * Counts the automatic numbers of a Word file. The returned function is called for each numbered paragraph in order and
 * gives its marker; undefined when the numbering is unknown or shows nothing.
 */
export function numberingOf(xml: string): {
	readonly next: (place: NumberingPlace, styleId?: string) => Marker | undefined;
	readonly placeOfStyle: (styleId: string) => NumberingPlace | undefined;
} {
	const numberings = numberingDefinitions(xml);
	const placesOfStyles = new Map<string, { readonly numId: string; readonly level: number }>();
	for (const [numId, { levels }] of numberings) {
		for (const [level, { style }] of levels) {
			if (style && !placesOfStyles.has(style)) placesOfStyles.set(style, { numId, level });
		}
	}
	const counters = new Map<string, (number | undefined)[]>();
	const begun = new Set<string>();
	const next = (place: NumberingPlace, styleId?: string): Marker | undefined => {
		const numbering = place.numId ? numberings.get(place.numId) : undefined;
		if (!numbering) return undefined;
		const index = place.level ?? levelOfStyle(numbering.levels, styleId) ?? 0;
		const level = numbering.levels.get(index);
		if (!level) return undefined;
		const counts = counters.get(numbering.abstractId) ?? [];
		counters.set(numbering.abstractId, counts);
		const first = `${place.numId}/${index}`;
		const restart = begun.has(first) ? undefined : numbering.restarts.get(index);
		begun.add(first);
		counts[index] = restart ?? (counts[index] === undefined ? level.start : counts[index] + 1);
		for (let above = 0; above < index; above++) counts[above] ??= numbering.levels.get(above)?.start ?? 1;
		for (let below = index + 1; below < counts.length; below++) {
			const deeper = numbering.levels.get(below);
			if (deeper?.restart === undefined || (deeper.restart > 0 && index < deeper.restart)) counts[below] = undefined;
		}
		if (level.format === 'bullet') return { kind: 'bullet', sign: signOf(level.text), level: index };
		const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
			const other = Number(digit) - 1;
			const format = level.legal ? 'decimal' : (numbering.levels.get(other)?.format ?? 'decimal');
			return counted(counts[other] ?? 1, format);
		});
		return text.trim() ? { kind: 'number', text: text.trim(), suffix: level.suffix } : undefined;
	};
	return { next, placeOfStyle: (styleId) => placesOfStyles.get(styleId) };
}

/** The level of a numbering that is bound to a style. */
function levelOfStyle(levels: ReadonlyMap<number, Level>, styleId: string | undefined): number | undefined {
	if (!styleId) return undefined;
	for (const [index, level] of levels) if (level.style === styleId) return index;
	return undefined;
}

function signOf(text: string): '-' | '+' | '•' {
	if (/^[-–—−\uf02d]/.test(text)) return '-';
	return text.startsWith('+') ? '+' : '•';
}

function counted(value: number, format: string): string {
	if (format === 'lowerLetter') return letters(value);
	if (format === 'upperLetter') return letters(value).toUpperCase();
	if (format === 'lowerRoman') return roman(value).toLowerCase();
	if (format === 'upperRoman') return roman(value);
	if (format === 'decimalZero') return String(value).padStart(2, '0');
	return format === 'none' ? '' : String(value);
}

/** Word doubles the letter after «z»: «aa», «bb». */
function letters(value: number): string {
	if (value < 1 || value > 260) return String(value);
	return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}
