import type { Faults } from './faults.ts';
import { linesOf } from './lines.ts';

/** Query → text → how well the text answers it; 0 not at all. */
export type Judgements = ReadonlyMap<string, Readonly<Record<string, number>>>;

const columnNames = ['query-id', 'corpus-id', 'score'];

/**
 * Judgements of a file with the columns query, text, score, or TREC's query, 0, text, score, parted by tabs or blanks; a
 * heading is skipped. Faulty lines are left out.
 */
export async function judgementsOf(path: string, faults: Faults): Promise<Judgements> {
	const judgements = new Map<string, Record<string, number>>();
	let first = true;
	for await (const [line, number] of linesOf(path)) {
		const cells = line.trim().split(line.includes('\t') ? '\t' : /\s+/);
		const heading = first && !isScore(cells.at(-1)!);
		first = false;
		if (heading) continue;
		const [query, text, score] = cells.length === 4 ? [cells[0], cells[2], cells[3]] : cells;
		if (cells.length < 3 || cells.length > 4 || !query || !text || !score) {
			faults.add(
				path,
				number,
				`cần ba cột (${columnNames.join(', ')}) hoặc bốn cột kiểu TREC, dòng này có ${cells.length}`,
			);
		} else if (!isScore(score)) {
			faults.add(path, number, `điểm phải là số, không phải «${score}»`);
		} else {
			const known = judgements.get(query) ?? Object.create(null);
			known[text] = Math.max(0, Number(score));
			judgements.set(query, known);
		}
	}
	return judgements;
}

function isScore(cell: string): boolean {
	return /^-?\d+(\.\d+)?$/.test(cell.trim());
}
