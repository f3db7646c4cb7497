import { type SvgText, wrapText } from './labels.ts';

/** A document of the diagram, or an entry that mentions one. */
export interface DiagramNode {
	/** «Kế hoạch 7095/KH-UBND», or the title of an entry. */
	readonly name: string;
	/** «UBND tỉnh Lai Châu · 11/11/2025». */
	readonly detail: string;
	readonly url: string;
	readonly held: boolean;
}

/** Documents that stand in one relation to the one in the middle, or entries of a kind that mention it. */
export interface DiagramGroup {
	readonly label: string;
	/** The first `mostNodes` are enough. */
	readonly nodes: readonly DiagramNode[];
	/** How many there are where `nodes` does not hold all. */
	readonly total?: number | undefined;
	/** What they are counted as, «văn bản» unless told. */
	readonly noun?: string | undefined;
}

export interface DiagramData {
	readonly centre: DiagramNode;
	/** What it rests on and names. */
	readonly above: readonly DiagramGroup[];
	/** What rests on it and mentions it. */
	readonly below: readonly DiagramGroup[];
}

export interface DiagramBox {
	readonly node: DiagramNode;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly name: readonly SvgText[];
	readonly detail: readonly SvgText[];
}

/** Shapes in units of the drawing, which are CSS pixels at its full width. */
export interface Diagram {
	readonly width: number;
	readonly height: number;
	readonly centre: DiagramBox;
	readonly boxes: readonly DiagramBox[];
	readonly labels: readonly SvgText[];
	/** The connecting lines, as the `d` of one path. */
	readonly path: string;
}

/** Documents and entries around the one in the middle at most; the others are counted. */
export const mostNodes = 11;
/** Font sizes are 14 and 13; a letter of a system font is on average this wide. */
const letter = { name: 8.7, detail: 7.6 };
const line = 18;
const padding = 9;
const gap = 8;
const labelHeight = 24;

/**
 * Lays out a document with what it rests on or names and what rests on or mentions it: `tall` from top to bottom for phones, `wide` from left to
 * right. Pure: the same data give the same drawing.
 */
export function drawRelations(data: DiagramData, shape: 'tall' | 'wide'): Diagram {
	const [above, below] = withinLimit(data.above, data.below);
	return shape === 'tall' ? drawTall(data.centre, above, below) : drawWide(data.centre, above, below);
}

/** How many documents stand around the one in the middle, those that are only counted among them. */
export function countAround({ above, below }: DiagramData): number {
	return countOf(above) + countOf(below);
}

interface Side {
	readonly groups: readonly DiagramGroup[];
	readonly omitted: number;
	/** What those that are omitted are counted as. */
	readonly noun: string;
}

/** Each side may take what the other leaves, and half of the room in any case. */
function withinLimit(above: readonly DiagramGroup[], below: readonly DiagramGroup[]): [Side, Side] {
	const [up, down] = [countOf(above), countOf(below)];
	const half = Math.floor(mostNodes / 2);
	const room = Math.min(up, Math.max(mostNodes - down, half + 1));
	return [firstOf(above, room), firstOf(below, Math.min(down, mostNodes - room))];
}

function countOf(groups: readonly DiagramGroup[]): number {
	return groups.reduce((sum, { nodes, total = nodes.length }) => sum + total, 0);
}

/** One of every group as far as there is room; more of them in the order of the groups. */
function firstOf(groups: readonly DiagramGroup[], room: number): Side {
	let left = Math.max(0, room - groups.length);
	const kept = groups.slice(0, room).map(({ label, nodes, total = nodes.length }) => {
		const some = nodes.slice(0, 1 + left);
		left -= some.length - 1;
		return { label: some.length < total ? `${label} (${total})` : label, nodes: some };
	});
	const cut = groups.filter(({ nodes, total = nodes.length }, index) => total > (kept[index]?.nodes.length ?? 0));
	const nouns = new Set(cut.map(({ noun = 'văn bản' }) => noun));
	return {
		groups: kept,
		omitted: countOf(groups) - countOf(kept),
		noun: nouns.size === 1 ? [...nouns][0]! : 'văn bản, mục',
	};
}

interface Column {
	readonly boxes: readonly DiagramBox[];
	readonly labels: readonly SvgText[];
	readonly height: number;
}

/** Groups one below the other, each under its label. */
function columnOf({ groups, omitted, noun }: Side, x: number, width: number, top = 0): Column {
	const boxes: DiagramBox[] = [];
	const labels: SvgText[] = [];
	let y = top;
	for (const { label, nodes } of groups) {
		labels.push({ x, y: y + 15, text: label });
		y += labelHeight;
		for (const node of nodes) {
			const box = boxOf(node, x, y, width);
			boxes.push(box);
			y += box.height + gap;
		}
	}
	if (omitted > 0) {
		labels.push({ x, y: y + 15, text: `và ${omitted} ${noun} khác` });
		y += labelHeight;
	}
	return { boxes, labels, height: Math.max(0, y - top - (omitted > 0 ? 0 : gap)) };
}

function boxOf(node: DiagramNode, x: number, y: number, width: number): DiagramBox {
	const room = width - 2 * padding;
	const name = wrapText(node.name, room / letter.name);
	const detail = wrapText(node.detail, room / letter.detail);
	const at = (index: number) => ({ x: x + padding, y: y + padding + 13 + index * line });
	return {
		node,
		x,
		y,
		width,
		height: (name.length + detail.length) * line + 2 * padding - 3,
		name: name.map((text, index) => ({ ...at(index), text })),
		detail: detail.map((text, index) => ({ ...at(name.length + index), text })),
	};
}

const tallWidth = 320;
/** The trunk stands at the left of the boxes. */
const trunk = 7;
const indent = 20;

function drawTall(centre: DiagramNode, above: Side, below: Side): Diagram {
	const up = columnOf(above, indent, tallWidth - indent);
	const middle = boxOf(centre, 0, up.height > 0 ? up.height + 2 * gap : 0, tallWidth);
	const down = columnOf(below, indent, tallWidth - indent, middle.y + middle.height + gap);
	const branches = [...up.boxes, ...down.boxes].map((box) => `M${trunk} ${midOf(box)}H${indent}`);
	const first = up.boxes[0];
	const last = down.boxes.at(-1);
	return {
		width: tallWidth,
		height: last ? middle.y + middle.height + gap + down.height : middle.y + middle.height,
		centre: middle,
		boxes: [...up.boxes, ...down.boxes],
		labels: [...up.labels, ...down.labels],
		path: [
			...branches,
			...(first ? [`M${trunk} ${midOf(first)}V${middle.y}`] : []),
			...(last ? [`M${trunk} ${middle.y + middle.height}V${midOf(last)}`] : []),
		].join(''),
	};
}

const wideWidth = 672;

function drawWide(centre: DiagramNode, above: Side, below: Side): Diagram {
	const both = above.groups.length > 0 && below.groups.length > 0;
	const [side, between, own] = both ? [232, 28, 152] : [320, 56, 296];
	const up = columnOf(above, 0, side);
	const centreX = above.groups.length > 0 ? side + between : 0;
	const down = columnOf(below, centreX + own + between, side);
	const measured = boxOf(centre, centreX, 0, own);
	const height = Math.max(up.height, down.height, measured.height);
	const middle = boxOf(centre, centreX, Math.round((height - measured.height) / 2), own);
	const to = midOf(middle);
	const curve = (fromX: number, fromY: number, toX: number, toY: number) =>
		`M${fromX} ${fromY}C${(fromX + toX) / 2} ${fromY} ${(fromX + toX) / 2} ${toY} ${toX} ${toY}`;
	return {
		width: wideWidth,
		height,
		centre: middle,
		boxes: [...up.boxes, ...down.boxes],
		labels: [...up.labels, ...down.labels],
		path: [
			...up.boxes.map((box) => curve(side, midOf(box), centreX, to)),
			...down.boxes.map((box) => curve(centreX + own, to, box.x, midOf(box))),
		].join(''),
	};
}

function midOf({ y, height }: DiagramBox): number {
	return Math.round(y + height / 2);
}
