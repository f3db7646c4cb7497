import type { Rule } from './word.ts';

/** A level rule of a page. */
export function level(at: number, from: number, to: number): Rule {
	return { level: true, at, from, to };
}

/** An upright rule of a page. */
export function upright(at: number, from: number, to: number): Rule {
	return { level: false, at, from, to };
}
