import { roman } from '../html/lists.ts';
import type { NumberingPlace } from './styles.ts';
import { attribute, elementEnd, type XmlTag, xmlTags } from './xml-tags.ts';

interface Level {
	readonly start: number;
	readonly format: string;
	/** «Điều %1.», «%1.%2.» */
	readonly text: string;
	readonly suffix: string;
	readonly style?: string;
	readonly legal: boolean;
	/** After which level counting begins anew; 0: never. */
	readonly restart?: number;
}

interface Numbering {
	readonly abstractId: string;
	readonly levels: ReadonlyMap<number, Level>;
	/** Levels that begin anew with this numbering although another one counts the same list. */
	readonly restarts: ReadonlyMap<number, number>;
}

/** The marker of a paragraph: the text that Word shows, or the sign of a list without numbers. */
export type Marker =
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
	const numberings = readNumberings(xml);
	const counters = new Map<string, (number | undefined)[]>();
	const begun = new Set<string>();
	const next = (place: NumberingPlace, styleId?: string): Marker | undefined => {
		const numbering = place.numId ? numberings.get(place.numId) : undefined;
		if (!numbering) return undefined;
		const index = place.level ?? levelOfStyle(numbering, styleId) ?? 0;
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
	return {
		next,
		placeOfStyle: (styleId) => {
			for (const [numId, numbering] of numberings) {
				const level = levelOfStyle(numbering, styleId);
				if (level !== undefined) return { numId, level };
			}
			return undefined;
		},
	};
}

function levelOfStyle(numbering: Numbering, styleId: string | undefined): number | undefined {
	if (!styleId) return undefined;
	for (const [index, level] of numbering.levels) if (level.style === styleId) return index;
	return undefined;
}

function readNumberings(xml: string): Map<string, Numbering> {
	const abstracts = new Map<string, ReadonlyMap<number, Level>>();
	const numberings = new Map<string, Numbering>();
	for (const tag of xmlTags(xml)) {
		if (tag.kind !== 'open') continue;
		if (tag.name === 'w:abstractNum')
			abstracts.set(attribute(xml, tag, 'w:abstractNumId') ?? '', readLevels(xml, tag).levels);
		if (tag.name !== 'w:num') continue;
		const end = elementEnd(xml, tag);
		const own = readLevels(xml, tag);
		const abstractId = [...xmlTags(xml, tag.end, end)].find((inner) => inner.name === 'w:abstractNumId');
		const id = abstractId ? (attribute(xml, abstractId, 'w:val') ?? '') : '';
		numberings.set(attribute(xml, tag, 'w:numId') ?? '', {
			abstractId: id,
			levels: new Map([...(abstracts.get(id) ?? []), ...own.levels]),
			restarts: own.restarts,
		});
	}
	return numberings;
}

function readLevels(xml: string, parent: XmlTag): { levels: Map<number, Level>; restarts: Map<number, number> } {
	const levels = new Map<number, Level>();
	const restarts = new Map<number, number>();
	let overridden = 0;
	for (const tag of xmlTags(xml, parent.end, elementEnd(xml, parent))) {
		if (tag.kind === 'close') continue;
		if (tag.name === 'w:lvlOverride') overridden = Number(attribute(xml, tag, 'w:ilvl')) || 0;
		else if (tag.name === 'w:startOverride') restarts.set(overridden, Number(attribute(xml, tag, 'w:val')) || 0);
		else if (tag.name === 'w:lvl') levels.set(Number(attribute(xml, tag, 'w:ilvl')) || 0, readLevel(xml, tag));
	}
	return { levels, restarts };
}

function readLevel(xml: string, parent: XmlTag): Level {
	const values = new Map<string, string>();
	for (const tag of xmlTags(xml, parent.end, elementEnd(xml, parent)))
		if (tag.kind !== 'close' && !values.has(tag.name)) values.set(tag.name, attribute(xml, tag, 'w:val') ?? '');
	const style = values.get('w:pStyle');
	const restart = values.get('w:lvlRestart');
	return {
		start: Number(values.get('w:start') ?? 1),
		format: values.get('w:numFmt') ?? 'decimal',
		text: (values.get('w:lvlText') ?? '').slice(0, 200),
		suffix: values.get('w:suff') === 'nothing' ? '' : ' ',
		legal: values.has('w:isLgl'),
		...(style && { style }),
		...(restart && { restart: Number(restart) }),
	};
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
