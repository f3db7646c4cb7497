import type { Machine } from '../builds/result-tables.ts';
import { type Category, categories, missed, type PageScores, target } from './scores.ts';

const names: Record<Category, string> = {
	performance: 'performance',
	accessibility: 'accessibility',
	'best-practices': 'best practices',
	seo: 'SEO',
};
const head = ['page', ...categories.map((name) => names[name]), 'first paint', 'largest', 'blocked', 'CLS', 'kB'];

/** The scores as a Markdown table with the day, the machine and the command that made it, for the README. */
export function scoreTable(
	pages: readonly PageScores[],
	{ day, command, machine }: { day: string; command: string; machine: Machine },
): string {
	const rows = pages.map((page) => [pathOf(page), ...cellsOf(page)]);
	const lines = [head, ['---', ...head.slice(1).map(() => '---:')], ...rows].map((cells) => `| ${cells.join(' | ')} |`);
	const { cpu, cores, node } = machine;
	return [
		`\`${command}\` on ${day}; ${cpu}, ${cores} cores, Node ${node.replace(/^v/, '')}; phone, simulated slow 4G.`,
		lines.join('\n'),
		...(pages.some(({ unlisted }) => unlisted) ? [footnote] : []),
	]
		.join('\n\n')
		.concat('\n');
}

const footnote = '\\* Not for search engines to list, on purpose; Lighthouse’s audit of that is left out.';

/** One page for the terminal: its figures, and what cost it points. */
export function told(page: PageScores): string {
	const faults = missed(page).map((name) => `KHÔNG ĐẠT ${names[name]}: ${page.scores[name]} < ${target}`);
	const scores = categories.map((name) => `${names[name]} ${page.scores[name]}`).join(', ');
	const [first, largest, blocked, shift, weight] = cellsOf(page).slice(categories.length);
	const figures = `hiện đầu ${first}, lớn nhất ${largest}, chặn ${blocked}, xê dịch ${shift}, ${weight} kB`;
	return [`${page.path}: ${scores}; ${figures}`, ...faults, ...page.lost.map((one) => `- ${one}`)].join('\n  ');
}

function pathOf({ path, unlisted }: PageScores): string {
	return `\`${path}\`${unlisted ? ' \\*' : ''}`;
}

function cellsOf({ scores, firstPaint, largestPaint, blocked, shift, bytes }: PageScores): string[] {
	return [
		...categories.map((name) => String(scores[name])),
		`${(firstPaint / 1000).toFixed(1)} s`,
		`${(largestPaint / 1000).toFixed(1)} s`,
		`${Math.round(blocked)} ms`,
		shift === 0 ? '0' : shift.toFixed(3),
		(bytes / 1000).toFixed(0),
	];
}
