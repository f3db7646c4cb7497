import type { PrintedLine } from './printed-line.ts';
import type { Rule } from './word.ts';

/** Lines of a page without its footnotes: small print at its foot, numbered, below a short rule at the left margin. */
export function withoutNotes(
	lines: readonly PrintedLine[],
	rules: readonly Rule[],
	{ width, height }: { readonly width: number; readonly height: number },
): { lines: PrintedLine[]; notes: PrintedLine[] } {
	const usual = usualSize(lines);
	for (const rule of rules) {
		const length = rule.to - rule.from;
		if (!rule.level || rule.at < height * 0.4 || length < width * 0.08 || length > width * 0.45) continue;
		const below = lines.filter((line) => line.y > rule.at);
		const notes = below.filter((line) => line.size < usual * 0.9);
		const isFoot = below.every((line) => line.size < usual * 0.9 || line.y > height * 0.9);
		const [first] = notes;
		if (!first || !isFoot || first.y - rule.at > 2.5 * first.size || Math.abs(first.x - rule.from) > 30) continue;
		if (!/^(?:\d{1,3}|\[\d{1,3}\]|\(\d{1,3}\)|\*)\s?\S/u.test(first.pieces[0]!.text)) continue;
		return { lines: lines.filter((line) => !notes.includes(line)), notes };
	}
	return { lines: [...lines], notes: [] };
}

/** The size in which most of the letters of a page are set. */
function usualSize(lines: readonly PrintedLine[]): number {
	const letters = new Map<number, number>();
	for (const { size, pieces } of lines) {
		const key = Math.round(size * 2) / 2;
		letters.set(key, (letters.get(key) ?? 0) + pieces.reduce((sum, { text }) => sum + text.length, 0));
	}
	return [...letters].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
