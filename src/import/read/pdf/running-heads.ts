import { repeating, shapeOf } from '#import/compose/paging/repeats.ts';
import { type PrintedLine, textOf } from './printed-line.ts';

const pageNumber =
	/^(?:[-–—|•\s]{0,4}\d{1,4}[-–—|•.\s]{0,4}|(?:trang|page|tr\.)\s*:?\s*\d{1,4}(?:\s*(?:\/|trên|of|trong)\s*\d{1,4})?\.?|\d{1,4}\s*\/\s*\d{1,4}|\d{1,4}\s*\|\s*p\s*a\s*g\s*e|[-–—]\s?[ivxl]{1,6}\s?[-–—])$/iu;

/** What browsers print around a page: its address with the page number, the time of printing. */
const browserEdge =
	/^(?:https?:\/\/\S{1,2000}(?:\s\d{1,4}\/\d{1,4})?|\d{1,2}[/:]\d{1,2}[/:\s]\d{2,4},?\s\d{1,2}[:/]\d{1,2}.{0,300})$/iu;

/** A line at the top or bottom of a page that may be a running head or a page number. */
interface EdgeLine {
	readonly line: PrintedLine;
	readonly page: number;
	readonly isTop: boolean;
	readonly isOutermost: boolean;
	readonly text: string;
	/** Its text without the figures, and its place: what repeats from page to page. */
	readonly key: string;
}

interface PageLines {
	readonly page: number;
	readonly height: number;
	readonly lines: readonly PrintedLine[];
}

/** The lines to leave out: page numbers, and heads and feet that most pages repeat in the same place. */
export function runningHeads(pages: readonly PageLines[]): Set<PrintedLine> {
	const edges = pages.flatMap(edgeLines);
	const found = new Set<PrintedLine>();
	const needed = pages.length < 4 ? 2 : Math.max(3, pages.length * 0.4);
	if (pages.length > 1) {
		const order = pages
			.flatMap(({ lines }) => lines.toSorted((a, b) => a.y - b.y))
			.filter((line) => /\p{L}/u.test(textOf(line)));
		const places = new Map(order.map((line, index) => [line, index]));
		for (const alike of Map.groupBy(edges, ({ key }) => key).values()) {
			const placed = alike.map((edge) => {
				const at = places.get(edge.line);
				const beside = (step: number) => (at === undefined ? undefined : order[at + step] && textOf(order[at + step]!));
				return { ...edge, before: beside(-1), after: beside(1) };
			});
			for (const { line } of repeating(placed, needed)) found.add(line);
		}
	}
	if (pages.length === 1) for (const line of loneFeet(pages[0]!)) found.add(line);
	const offset = usualOffset(edges);
	for (const edge of edges) {
		const { line, page, isOutermost, text } = edge;
		if (isOutermost && browserEdge.test(text)) found.add(line);
		if (!pageNumber.test(text)) continue;
		const isBare = !/\p{L}|\//u.test(text);
		const isCounted = offset !== undefined && numberIn(text) === page + offset;
		if (!isBare || (isCounted && (isOutermost || isBesideHeads(edge, edges, found)))) found.add(line);
	}
	return found;
}

/** On the only page nothing repeats: a small line in the bottom margin, far below all others and neither item nor name. */
function loneFeet({ height, lines }: PageLines): PrintedLine[] {
	const sorted = lines.toSorted((a, b) => a.y - b.y);
	const [above, last] = sorted.slice(-2);
	if (!above || !last || sorted.length < 8 || last.y < height * 0.935) return [];
	const sizes = lines.map(({ size }) => size).sort((a, b) => a - b);
	const usual = sizes[Math.floor(sizes.length / 2)]!;
	const isSmall = last.size <= usual - 1.5;
	return isSmall && last.y - above.y > usual * 2.5 && !/^[-–+•*]/u.test(textOf(last)) ? [last] : [];
}

/** Lines in the margins of a page: among the first or last three, and near its edge. */
function edgeLines({ page, height, lines }: PageLines): EdgeLine[] {
	const sorted = lines.toSorted((a, b) => a.y - b.y);
	return sorted.flatMap((line, index) => {
		const isTop = index < 3 && line.y < height * 0.13;
		const isBottom = index >= sorted.length - 3 && line.y > height * 0.87;
		if (!isTop && !isBottom) return [];
		const isOutermost = index === 0 || index === sorted.length - 1;
		const text = textOf(line);
		const key = `${isTop ? 'top' : 'bottom'}|${Math.round(line.y / 12)}|${shapeOf(text)}`;
		return [{ line, page, isTop, isOutermost, text, key }];
	});
}

/** What most bare page numbers differ from the number of their page: a book's page 1 may be the third of the file. */
function usualOffset(edges: readonly EdgeLine[]): number | undefined {
	const counts = new Map<number, number>();
	for (const { text, page } of edges) {
		if (!pageNumber.test(text)) continue;
		const offset = numberIn(text) - page;
		counts.set(offset, (counts.get(offset) ?? 0) + 1);
	}
	const [best] = [...counts].toSorted((a, b) => b[1] - a[1] || Math.abs(a[0]) - Math.abs(b[0]));
	return best && (best[1] > 1 || Math.abs(best[0]) <= 1) ? best[0] : undefined;
}

function numberIn(text: string): number {
	return Number(/\d+/u.exec(text)?.[0] ?? Number.NaN);
}

/** Whether only running heads stand between a page number and the edge of its page. */
function isBesideHeads(edge: EdgeLine, edges: readonly EdgeLine[], found: ReadonlySet<PrintedLine>): boolean {
	return edges.some(
		(other) => other.page === edge.page && other.isTop === edge.isTop && other.isOutermost && found.has(other.line),
	);
}
