import { endingOf, startsLower } from '../joining/sentence.ts';

/** A printed line, the page it stands on, and the lines with words before and after it, on whatever page. */
interface OnPage {
	readonly text: string;
	readonly page: number;
	readonly before?: string | undefined;
	readonly after?: string | undefined;
}

/** A line without its figures and capitals: what heads and feet have in common from page to page. */
export function shapeOf(text: string): string {
	return text.replace(/\d+/g, '#').toLowerCase();
}

/** Counting heads without the word «trang» have to go on over this many pages: two lines of a list count as well. */
const surelyCounting = 3;

/**
 * Of lines that are alike but for their figures, those that return on at least `needed` pages: word for word, or with
 * figures that count the pages («Trang 3/10»). Lines of a list («Nhiệm vụ thứ 3: …») also differ in a figure only, and
 * are text.
 */
export function repeating<Line extends OnPage>(alike: readonly Line[], needed: number): Line[] {
	if (alike.filter(opensParagraph).length * 3 >= alike.length) return [];
	const onPages = (lines: readonly Line[]) => new Set(lines.map(({ page }) => page)).size;
	if (onPages(alike) < needed) return [];
	if (countsPages(alike) && (onPages(alike) >= surelyCounting || alike.every(({ text }) => namesPage.test(text))))
		return [...alike];
	const same = Map.groupBy(alike, ({ text }) => text.trim().toLowerCase());
	return [...same.values()].filter((lines) => onPages(lines) >= needed).flat();
}

const namesPage = /(?<!\p{L})(?:trang|page|tr\.)\s{0,3}:?\s{0,3}\d/iu;

/** Whether every figure stays the same from page to page or grows with the number of the page. */
function countsPages(lines: readonly OnPage[]): boolean {
	const figures = lines.map(({ text, page }) => ({
		page,
		values: Array.from(text.matchAll(/\d{1,9}/g), ([figure]) => Number(figure)),
	}));
	const [first] = figures;
	if (!first) return false;
	return first.values.every((_, place) => {
		const steady = figures.every(({ values }) => values[place] === first.values[place]);
		const offset = first.values[place]! - first.page;
		return steady || figures.every(({ values, page }) => values[place] === page + offset);
	});
}

/** A sentence has ended before the line, and the line after it goes on with small letters: it goes on from this one. */
function opensParagraph({ text, before, after }: OnPage): boolean {
	return (
		before !== undefined &&
		after !== undefined &&
		endingOf(before) !== 'open' &&
		endingOf(text) === 'open' &&
		startsLower(after)
	);
}
