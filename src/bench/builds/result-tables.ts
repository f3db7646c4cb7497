import type { PageWeight } from './page-weight.ts';
import { cellsOf, decimal, rowHead } from './result-cells.ts';
import type { SizeResults } from './results.ts';
import { judge, ratios, type Verdict } from './targets.ts';

interface Table {
	readonly head: readonly string[];
	readonly rows: readonly (readonly string[])[];
	/** Columns of words, at the left. */
	readonly words: number;
}

export interface Machine {
	readonly cpu: string;
	readonly cores: number;
	readonly memoryMB: number;
	readonly node: string;
}

/** Everything that was measured, for a terminal. */
export function terminalReport(results: readonly SizeResults[]): string {
	const lines = judge(results).map((one) => `${one.holds ? 'đạt      ' : 'KHÔNG ĐẠT'}  ${told(one)}`);
	return [...tablesOf(results).map(aligned), ...notesOf(results), lines.join('\n')].filter(Boolean).join('\n\n');
}

/** The same as Markdown, with the day, the machine and the command that made it. */
export function markdownReport(
	results: readonly SizeResults[],
	{ day, command, machine }: { day: string; command: string; machine: Machine },
): string {
	const targets = judge(results).map((one) => `- ${one.holds ? 'đạt' : '**không đạt**'}: ${told(one)}`);
	const memory = decimal(machine.memoryMB / 1024, 0);
	return [
		`## ${day}`,
		`\`${command}\`; ${machine.cpu}, ${machine.cores} nhân, ${memory} GB, Node ${machine.node.replace(/^v/, '')}.`,
		...tablesOf(results).map(markdown),
		...notesOf(results),
		targets.join('\n'),
	]
		.filter(Boolean)
		.join('\n\n')
		.concat('\n');
}

function tablesOf(results: readonly SizeResults[]): Table[] {
	const weights = results.flatMap(({ entries, weights: own }) => own.map((weight) => weightCells(entries, weight)));
	return [
		{ head: rowHead, rows: results.flatMap(({ rows }) => rows.map(cellsOf)), words: 1 },
		...(weights.length > 0
			? [{ head: ['Trang (kB gzip)', 'Mục', 'Trang', 'Giữa', '95%', 'Nặng nhất'], rows: weights, words: 1 }]
			: []),
	];
}

function weightCells(entries: number, { kind, pages, median, p95, largest }: PageWeight): string[] {
	const kilobytes = [median, p95, largest].map((bytes) => decimal(bytes / 1000, 1));
	return [kind, decimal(entries, 0), decimal(pages, 0), ...kilobytes];
}

function notesOf(results: readonly SizeResults[]): string[] {
	const searches = results.flatMap(({ entries, search }) =>
		search
			? [
					`Tìm lần đầu, ${decimal(entries, 0)} mục: nhiều nhất ${decimal(search.worstBytes / 1000, 0)} kB, kết quả đầu sau ${decimal(search.worstMs, 0)} ms.`,
				]
			: [],
	);
	const compared = ratios(results).map(
		({ entries, mode, times }) => `${decimal(entries, 0)} mục, ${mode}: ${decimal(times, 2)}`,
	);
	return [...searches, ...(compared.length > 0 ? [`So với Astro + Pagefind (lần): ${compared.join('; ')}.`] : [])];
}

function told({ label, value, limit, unit }: Verdict): string {
	const digits = unit === 'lần' ? 2 : unit === 's' || unit === 'kB' ? 1 : 0;
	return `${label}: ${decimal(value, digits)} ${unit} (≤ ${decimal(limit, limit % 1 === 0 ? 0 : 2)})`;
}

function aligned({ head, rows, words }: Table): string {
	const lines = [head, ...rows];
	const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
	const cell = (text: string, column: number) =>
		column < words ? text.padEnd(widths[column]!) : text.padStart(widths[column]!);
	return lines.map((line) => line.map(cell).join('  ').trimEnd()).join('\n');
}

function markdown({ head, rows, words }: Table): string {
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	return [line(head), line(head.map((_, column) => (column < words ? '---' : '---:'))), ...rows.map(line)].join('\n');
}
