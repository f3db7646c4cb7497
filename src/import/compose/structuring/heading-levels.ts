import { type Block, type Paragraph, withoutPageMarks } from '../../model.ts';
import { readBullet } from '../bullets.ts';
import { endingOf, isCapitals } from '../joining/sentence.ts';
import { type Label, type LabelKind, labelKinds, readLabel } from '../labels.ts';

interface Numbered {
	readonly at: number;
	readonly block: Paragraph;
	readonly label: Label;
}

const longestHeading = 250;

/** Levels of the paragraphs that are headings, by index. A level is how many headings of wider kinds hold this one, plus one. */
export function headingLevels(blocks: readonly Block[]): Map<number, number> {
	const numbered = blocks.flatMap((block, at): Numbered[] => {
		const label = block.kind === 'paragraph' && !block.columns ? readLabel(withoutPageMarks(block.text)) : undefined;
		return label ? [{ at, block: block as Paragraph, label }] : [];
	});
	const isLegal = numbered.filter(({ label }) => label.kind === 'article').length >= 2;
	const headings = new Map(
		numbered.filter((one) => isHeading(one, blocks, isLegal)).map((one) => [one.at, one.label.kind]),
	);
	return levelsOf(blocks, headings);
}

function levelsOf(blocks: readonly Block[], headings: ReadonlyMap<number, LabelKind>): Map<number, number> {
	const levels = new Map<number, number>();
	let open: { rank: number; level: number }[] = [];
	blocks.forEach((block, at) => {
		const kind = headings.get(at) ?? (block.kind === 'heading' ? readLabel(block.text)?.kind : undefined);
		if (block.kind === 'heading' && kind === undefined) {
			open = [{ rank: -1, level: block.level }];
			return;
		}
		if (kind === undefined) return;
		const rank = labelKinds.indexOf(kind);
		open = open.filter((one) => one.rank < rank);
		const level = block.kind === 'heading' ? block.level : Math.min(6, (open.at(-1)?.level ?? 0) + 1);
		open.push({ rank, level });
		if (block.kind !== 'heading') levels.set(at, level);
	});
	return levels;
}

function isHeading({ at, block, label }: Numbered, blocks: readonly Block[], isLegal: boolean): boolean {
	const text = withoutPageMarks(block.text);
	if (text.length > longestHeading) return false;
	const strong = block.bold === true || isCapitals(label.rest);
	const ending = endingOf(text);
	switch (label.kind) {
		case 'part':
		case 'chapter':
		case 'section':
		case 'subsection':
		case 'appendix':
			return ending === 'open';
		case 'article':
			return ending === 'open' && (text.length <= 160 || strong);
		case 'upper':
		case 'roman':
			return (
				(ending !== 'stop' && !text.endsWith(';')) || strong || (text.length <= 80 && hasContent(blocks, at, label))
			);
		case 'paren':
			return false;
		default:
			return isNumberHeading(text, label, strong, isLegal, blocks, at);
	}
}

function isNumberHeading(
	text: string,
	label: Label,
	strong: boolean,
	isLegal: boolean,
	blocks: readonly Block[],
	at: number,
): boolean {
	if (text.endsWith(';') || text.endsWith(',') || (isLegal && !strong)) return false;
	if (!hasContent(blocks, at, label)) return strong && endingOf(text) === 'open' && label.kind !== 'letter';
	if (strong) return true;
	if (endingOf(text) === 'open') return text.length <= (label.kind === 'letter' ? 120 : 220);
	if (text.endsWith(':')) return text.length <= 90;
	return text.length <= 70 && !/[,;]/u.test(text) && label.kind !== 'letter';
}

/** Whether something stands below: a text, a list, a table or a deeper number, not the next of its kind. */
function hasContent(blocks: readonly Block[], at: number, label: Label): boolean {
	const next = blocks.slice(at + 1, at + 6).find(({ kind }) => kind !== 'page' && kind !== 'figure');
	if (!next) return false;
	if (next.kind === 'heading') return (readLabel(next.text)?.kind ?? label.kind) !== label.kind;
	if (next.kind !== 'paragraph') return true;
	const below = readBullet(next.text) ? undefined : readLabel(withoutPageMarks(next.text));
	return !below || labelKinds.indexOf(below.kind) > labelKinds.indexOf(label.kind);
}
