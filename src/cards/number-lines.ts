import type { EntryCard } from './card.ts';
import { margin, width } from './frame.ts';
import { numberUnits, type Unit, unitsOf } from './lines.ts';
import {
	drawable,
	fitted,
	lineHeight,
	type Metrics,
	measureOf,
	type Part,
	placeBlock,
	placeRow,
	setBlock,
} from './text-setter.ts';

const sizes = [60, 52, 46, 40, 34, 28];
/** Smaller than these, two lines are better. */
const oneLine = sizes.filter((size) => size >= 40);
const style = { weight: 'semibold', colour: 'seal', leading: 1.32 } as const;
const missingStyle = { ...style, weight: 'regular', colour: 'ochre', size: 46 } as const;

/** What a document is called: «Kế hoạch 7095/KH-UBND», «Kế hoạch chưa rõ số». On one line if at all possible, else two. */
export function numberOf({ type, number }: NonNullable<EntryCard['document']>, metrics: Metrics): Part {
	if (number === undefined) return withoutNumber(type, metrics);
	const units = [...unitsOf(type), ...numberUnits(drawable(number, metrics))];
	const block = inLines(1, oneLine, units, metrics) ?? inLines(2, sizes, units, metrics) ?? smallest(units, metrics);
	return { texts: placeBlock(block, margin, 0), height: block.height };
}

function inLines(most: number, among: readonly number[], units: readonly Unit[], metrics: Metrics) {
	return fitted(units, among, style, { width, most: () => most }, metrics);
}

function smallest(units: readonly Unit[], metrics: Metrics) {
	return setBlock(units, { ...style, size: sizes.at(-1)! }, { width, most: 2 }, metrics);
}

function withoutNumber(type: string, metrics: Metrics): Part {
	const { size } = missingStyle;
	const gap = measureOf(missingStyle, metrics)(' ');
	const runs = [
		{ text: type, ...style },
		{ text: 'chưa rõ số', ...missingStyle },
	];
	return { texts: [placeRow(runs, missingStyle, { x: margin, y: 0, gap })], height: lineHeight({ ...style, size }) };
}
