import type { MeasureResult } from '#domain/health/health-of.ts';
import { formatCount, formatShare } from '#domain/health/words.ts';
import { columnsOf, padToColumns } from '#import/write/terminal-width.ts';
import { flushRight } from './columns.ts';

const barWidth = 20;

/** One line for each measure: «Chưa rõ nguồn   10/62  16%  ███·····»; a bar only where it fits into `width` columns. */
export function measureLines(measures: readonly MeasureResult[], width: number): string[] {
	const rows = measures.map(({ label, found, of, among }) => {
		const [part, whole] = [formatCount(found.length), formatCount(of)];
		// Of entries that were taken down there is no share.
		return among === 'withdrawn'
			? { label, amount: part, share: '', bar: '' }
			: { label, amount: `${part}/${whole}`, share: formatShare(found.length, of), bar: barOf(found.length, of) };
	});
	const amountWidth = widest(rows.map(({ amount }) => amount));
	const shareWidth = widest(rows.map(({ share }) => share));
	const labels = widest(rows.map(({ label }) => label));
	const room = width - amountWidth - shareWidth - 4;
	const withBar = room - barWidth - 2 >= labels;
	return rows.map(({ label, amount, share, bar }) =>
		[
			padToColumns(label, Math.min(labels, room)),
			flushRight(amount, amountWidth),
			flushRight(share, shareWidth),
			withBar ? bar : '',
		]
			.join('  ')
			.trimEnd(),
	);
}

function barOf(part: number, of: number): string {
	const filled = part === 0 ? 0 : Math.max(1, Math.round((part / of) * barWidth));
	return '█'.repeat(filled) + '·'.repeat(barWidth - filled);
}

function widest(texts: readonly string[]): number {
	return Math.max(0, ...texts.map(columnsOf));
}
