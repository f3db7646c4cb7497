import type { Warning } from '../../model.ts';
import type { Wrapping } from '../joining/wrapping.ts';
import { isRow, type Piece, placeOf } from '../row.ts';
import { cutsSentence } from './running-heads.ts';

const address = /^(?:https?:\/\/|www\.)[^\s<>]{8,2000}$/;

const announces = /nguồn|địa chỉ|truy cập|website|trang|đường dẫn|link| (?:tại|theo|ở|là|qua|và|hoặc)$/iu;

/** Takes out addresses that stand on a line of their own amid printed lines: annotations of the PDF, not its text. */
export function withoutStrayLinks(
	pieces: readonly Piece[],
	wrapping: Wrapping,
): { pieces: Piece[]; warnings: Warning[] } {
	const rows = pieces.filter(isRow);
	const warnings: Warning[] = [];
	const stray = new Set<Piece>();
	rows.forEach((row, at) => {
		const before = rows[at - 1];
		if (!wrapping.wrapped || !before || at === rows.length - 1 || !address.test(row.text) || !wrapping.near(at)) return;
		if (/[:(,-]$/u.test(before.text) || announces.test(before.text.slice(-30))) return;
		// Where an address belongs to the sentence, the line before stops early: the address had no room on it.
		const inserted = cutsSentence(rows, at) && wrapping.fullness(before, rows[at + 1]!) !== 'short';
		if (!wrapping.tooLong(row) && !inserted) return;
		stray.add(row);
		warnings.push({
			rule: 'stray-link',
			message: `Có một địa chỉ liên kết lọt giữa bài, đã được bỏ khỏi nội dung; hãy dùng nó làm nguồn tham chiếu nếu cần: ${row.text}`,
			...placeOf(row),
		});
	});
	return { pieces: pieces.filter((piece) => !stray.has(piece)), warnings };
}
