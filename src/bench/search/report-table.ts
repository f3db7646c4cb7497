import type { SpellingMeasure } from './ask-queries.ts';
import type { IndexMeasure } from './measure.ts';
import type { Spelling } from './spellings.ts';
import type { SystemName } from './system.ts';

/** A line of the report: how one system answers queries in one spelling. */
export interface Row extends SpellingMeasure {
	readonly system: SystemName;
}

const systems: Readonly<Record<SystemName, string>> = {
	ours: 'Kho Y tế',
	pagefind: 'Pagefind',
	fts5: 'SQLite FTS5',
	minisearch: 'MiniSearch',
};
const spellings: Readonly<Record<Spelling, string>> = {
	'as-typed': 'như đã gõ',
	'no-diacritics': 'không dấu',
	'other-tone': 'dấu đặt kiểu kia',
};

/** The measures as tables for a terminal. */
export function reportTable(
	rows: readonly Row[],
	indexes: Readonly<Partial<Record<SystemName, IndexMeasure>>>,
): string {
	const answers = rows.map((row) => [
		systems[row.system],
		spellings[row.spelling],
		decimal(row.queries, 0),
		decimal(row.mrr10, 3),
		decimal(row.ndcg10, 3),
		decimal(row.recall10, 3),
		percent(row.zero),
		percent(row.phrase),
		decimal(row.bytesMedian / 1000, 0),
		decimal(row.bytesP95 / 1000, 0),
		decimal(row.msMedian, 0),
	]);
	const made = Object.entries(indexes).map(([system, index]) => [
		systems[system as SystemName],
		decimal(index.seconds, 1),
		decimal(index.peakMB, 0),
		decimal(index.bytes / 1e6, 1),
		decimal(index.files, 0),
	]);
	return [
		aligned(
			[
				'Hệ thống',
				'Cách gõ',
				'Câu hỏi',
				'MRR@10',
				'nDCG@10',
				'Recall@10',
				'Không kết quả',
				'Đúng cụm từ',
				'kB giữa',
				'kB 95%',
				'ms',
			],
			answers,
			2,
		),
		aligned(['Chỉ mục', 'Giây', 'Bộ nhớ đỉnh, MB', 'Trên đĩa, MB', 'Tệp'], made, 1),
	].join('\n\n');
}

function aligned(head: readonly string[], rows: readonly (readonly string[])[], textColumns: number): string {
	const lines = [head, ...rows];
	const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
	return lines
		.map((line) =>
			line
				.map((cell, column) => (column < textColumns ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
				.join('  ')
				.trimEnd(),
		)
		.join('\n');
}

function decimal(value: number | null, digits: number): string {
	if (value === null) return '–';
	return value.toLocaleString('vi-VN', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

function percent(share: number | null): string {
	return share === null ? '–' : `${decimal(share * 100, 1)}%`;
}
