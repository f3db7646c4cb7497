import { slugify } from './text.ts';

const maxLength = 60;

interface Label {
	/** What the label adds to the id: `dieu-5`, `ii`, `2-1`. */
	readonly id: string;
	/** Whether numbering runs through the whole document, so that ancestors add nothing (Điều, Chương, Phụ lục). */
	readonly absolute: boolean;
	/** The parts of a decimal number: «2.1.» → [2, 1]. */
	readonly parts: readonly string[];
}

export interface Heading {
	readonly depth: number;
	readonly text: string;
}

/**
 * Gives the headings of one page, handed over in order, their stable ASCII ids. A numbered heading is known by its
 * numbers, so that its address survives a change of wording: «II.» → `ii`, «2.1.» below it → `ii-2-1`, «Điều 5.» →
 * `dieu-5`. Others get their words, cut at about 60 characters. Ids start with a letter, are never empty, and repeat as
 * `-2`, `-3`. An id does not depend on later headings.
 *
 * Contract with the layouts: an id never holds two hyphens in a row. Ids of a page's own furniture always do
 * (`trang--noi-dung`), so that no heading, whatever its words, can take one of them.
 */
export function createHeadingAnchors(): (heading: Heading) => string {
	/** Ids given out, with the last number added to each. */
	const taken = new Map<string, number>();
	const ancestors: { depth: number; id: string; label: Label }[] = [];
	return ({ depth, text }) => {
		while ((ancestors.at(-1)?.depth ?? 0) >= depth) ancestors.pop();
		const label = labelOf(text.normalize('NFC').trim());
		if (!label) return unique(startWithLetter(cut(slugify(text))), taken);
		// «2.1.» already contains the «2.» above it.
		const parent = label.absolute
			? undefined
			: ancestors.findLast((above) => !startsWith(label.parts, above.label.parts));
		const id = parent ? `${parent.id}-${label.id}` : label.id;
		ancestors.push({ depth, id, label });
		return unique(startWithLetter(id), taken);
	};
}

/** The ids of a page's headings, in order. */
export function headingAnchors(headings: readonly Heading[]): string[] {
	const anchorOf = createHeadingAnchors();
	return headings.map((heading) => anchorOf(heading));
}

const division = /^(Phần|Chương|Tiểu mục|Mục|Điều|Khoản|Phụ lục)\s+([IVXLC]+|\d+[a-zđ]?|[A-ZĐ])(?![\p{L}\d])/iu;
const throughout = new Set(['phan', 'chuong', 'dieu', 'phu-luc']);
const lettered = /^([IVXLCDM]+|[A-Za-zĐđ])[.)](?=\s|$)/u;
/** One number needs a mark after it: «5 sai lầm» is a title. Two digits a part: «2.500 giường» is a quantity. */
const decimal = /^(\d{1,2}(?:\.\d{1,2})+)[.)]?(?=\s|$)|^(\d{1,3})[.)](?=\s|$)/;

function labelOf(text: string): Label | undefined {
	const [, name, number] = division.exec(text) ?? [];
	if (name && number) {
		const kind = slugify(name);
		return { id: slugify(`${kind} ${letters(number)}`), absolute: throughout.has(kind), parts: [] };
	}
	const letter = lettered.exec(text)?.[1];
	if (letter) return { id: letters(letter), absolute: false, parts: [] };
	const [, several, single] = decimal.exec(text) ?? [];
	const digits = several ?? single;
	return digits ? { id: digits.replaceAll('.', '-'), absolute: false, parts: digits.split('.') } : undefined;
}

/** Point đ) follows point d), so the two need different ids. */
function letters(text: string): string {
	return slugify(text.replace(/[đĐ]/g, 'dd'));
}

function startsWith(parts: readonly string[], start: readonly string[]): boolean {
	return start.length > 0 && start.length < parts.length && start.every((part, index) => part === parts[index]);
}

function cut(slug: string): string {
	if (slug.length <= maxLength) return slug;
	const end = slug.lastIndexOf('-', maxLength);
	return slug.slice(0, end > 0 ? end : maxLength);
}

/** An id that starts with a digit cannot be written plainly in CSS, and html-validate refuses it. */
function startWithLetter(slug: string): string {
	if (slug === '') return 'muc';
	return /^[a-z]/.test(slug) ? slug : `muc-${slug}`;
}

function unique(id: string, taken: Map<string, number>): string {
	let candidate = id;
	let count = taken.get(id) ?? 1;
	while (taken.has(candidate)) candidate = `${id}-${++count}`;
	taken.set(id, count);
	taken.set(candidate, taken.get(candidate) ?? 1);
	return candidate;
}
