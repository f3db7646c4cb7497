import { markdownToHast } from 'satteri';
import { cleanTree, type Raw } from './clean-html.ts';
import type { Removal } from './removal.ts';

/** Everything in the HTML of a body that the build leaves out, in order; `at` counts from the start of the body. */
export function removedHtml(body: string): Removal[] {
	const removals: Removal[] = [];
	const places = new Map<Raw, (at: number) => number>();
	const placesOf = (raw: Raw) => {
		const known = places.get(raw) ?? placesIn(body, raw);
		places.set(raw, known);
		return known;
	};
	const tree = markdownToHast(body, { features: { smartPunctuation: false, frontmatter: false } });
	if (tree.type === 'root') {
		cleanTree(tree, (removal, raw) => removals.push({ ...removal, at: placesOf(raw)(removal.at) }));
	}
	return removals.sort((a, b) => a.at - b.at);
}

/** From a place in a piece of HTML to the place in the body. In lists and quotations the piece lacks the starts of its lines. */
function placesIn(body: string, { value, position }: Raw): (at: number) => number {
	const start = position?.start.offset ?? 0;
	const source = body.slice(start, position?.end.offset);
	if (source === value) return (at) => start + at;
	const written = source.split('\n');
	const lines = value.split('\n').map((text, index) => ({ text, source: written[index] ?? '' }));
	const starts: { readonly from: number; readonly shift: number }[] = [];
	let from = 0;
	let at = start;
	for (const line of lines) {
		starts.push({ from, shift: at + line.source.length - line.text.length - from });
		from += line.text.length + 1;
		at += line.source.length + 1;
	}
	return (place) => place + (starts.findLast((line) => line.from <= place)?.shift ?? start);
}
