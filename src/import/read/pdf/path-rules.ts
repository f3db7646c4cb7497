import { type Matrix, place } from './matrix.ts';
import type { Rule } from './word.ts';

/** How thick a filled rectangle may be and still be a line, in points. */
const thickest = 2.6;
const shortest = 4;
/** Coordinates that follow each drawing operation of pdf.js: move, line, curve, quadratic curve, close. */
const lengths = [2, 2, 6, 4, 0];

/** The level and upright lines that a path draws: thin filled rectangles and, when it is stroked, its straight pieces. */
export function pathRules(path: ArrayLike<number>, matrix: Matrix, stroked: boolean): Rule[] {
	const rules: Rule[] = [];
	let points: (readonly [number, number])[] = [];
	let straight = true;
	const finish = (): void => {
		if (straight && points.length > 1) {
			const thin = thinBox(points);
			if (thin) rules.push(thin);
			else if (stroked)
				for (let at = 1; at < points.length; at++) push(rules, ruleBetween(points[at - 1]!, points[at]!));
		}
		points = [];
		straight = true;
	};
	for (let at = 0; at < path.length; ) {
		const operation = path[at]!;
		if (operation === 0) finish();
		const length = lengths[operation] ?? path.length;
		if (operation === 0 || operation === 1) points.push(place(matrix, path[at + 1]!, path[at + 2]!));
		else if (operation === 4 && points[0]) points.push(points[0]);
		else straight = false;
		at += 1 + length;
	}
	finish();
	return rules;
}

function thinBox(points: readonly (readonly [number, number])[]): Rule | undefined {
	const box = {
		left: Number.POSITIVE_INFINITY,
		right: Number.NEGATIVE_INFINITY,
		top: Number.POSITIVE_INFINITY,
		bottom: Number.NEGATIVE_INFINITY,
	};
	for (const [x, y] of points) {
		box.left = Math.min(box.left, x);
		box.right = Math.max(box.right, x);
		box.top = Math.min(box.top, y);
		box.bottom = Math.max(box.bottom, y);
	}
	const width = box.right - box.left;
	const height = box.bottom - box.top;
	if (height <= thickest && width >= shortest) {
		return { level: true, at: (box.top + box.bottom) / 2, from: box.left, to: box.right };
	}
	if (width <= thickest && height >= shortest) {
		return { level: false, at: (box.left + box.right) / 2, from: box.top, to: box.bottom };
	}
	return undefined;
}

function ruleBetween([ax, ay]: readonly [number, number], [bx, by]: readonly [number, number]): Rule | undefined {
	if (Math.abs(ay - by) < 0.6 && Math.abs(ax - bx) >= shortest) {
		return { level: true, at: (ay + by) / 2, from: Math.min(ax, bx), to: Math.max(ax, bx) };
	}
	if (Math.abs(ax - bx) < 0.6 && Math.abs(ay - by) >= shortest) {
		return { level: false, at: (ax + bx) / 2, from: Math.min(ay, by), to: Math.max(ay, by) };
	}
	return undefined;
}

function push(rules: Rule[], rule: Rule | undefined): void {
	if (rule) rules.push(rule);
}
