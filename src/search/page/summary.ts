import type { FailureReason } from '../client/search-failure.ts';
import type { Answer } from '../engine/request.ts';
import { counted, quoted } from './quoted.ts';
import { savedPart } from './saved-notices.ts';
import type { Snapshot } from './snapshot.ts';
import { hasLimits, type SearchState } from './state.ts';

export const invitation = 'Gõ từ khóa hoặc chọn một bộ lọc để bắt đầu.';

const failures = {
	index: 'Chưa tải được chỉ mục tìm kiếm. Hãy kiểm tra kết nối rồi thử lại.',
	cards: 'Chưa tải được kết quả. Hãy kiểm tra kết nối rồi thử lại.',
	rest: 'Chưa tìm được trong phần còn lại của kho. Hãy kiểm tra kết nối rồi thử lại.',
} as const;

/** What is more to the point than that something could not be loaded. */
const reasons: Partial<Record<FailureReason, string>> = {
	'nothing-saved': 'Máy này chưa lưu phần nào để tìm.',
	format: 'Kho đã có bản mới hơn trang này. Hãy tải lại trang.',
};

function faultOf(failure: Snapshot['failure'], reason: FailureReason | undefined): string {
	return (reason && reasons[reason]) ?? failures[failure ?? 'index'];
}

/** The heading over the results; undefined while an earlier one may stay. */
export function summaryOf({ state, phase, waiting, answer, failure, reason, rows }: Snapshot): string | undefined {
	if (phase === 'idle') return invitation;
	if (phase === 'failed' && failure !== 'rest') return faultOf(failure, reason);
	if (answer) return outcome(state, answer);
	if (phase === 'stopped') return 'Đã dừng tìm.';
	if (waiting === 'slow') return slow;
	return waiting === 'long' || rows.length === 0 ? 'Đang tìm …' : undefined;
}

/** What is read out of a snapshot: once for each search what it found, and what keeps it waiting; undefined for nothing new. */
export function announcementOf(snapshot: Snapshot): string | undefined {
	const { state, phase, waiting, answer, failure, reason, progress } = snapshot;
	if (phase === 'idle') return '';
	if (phase === 'failed') return faultOf(failure, reason);
	if (phase === 'searching')
		return waiting === 'slow' ? slow : waiting === 'long' && !answer ? 'Đang tìm …' : undefined;
	const parts = [summaryOf(snapshot) ?? ''];
	if (answer?.saved) parts.unshift(savedPart(answer.saved, state.saved));
	if (answer?.repaired) parts.unshift(`Đang hiển thị kết quả cho ${quoted(answer.repaired)}`);
	if (phase === 'stopped' && progress) parts.push(stopped);
	return parts.map((part) => part.replace(/\.$/, '')).join('. ');
}

const slow = 'Mạng chậm, vẫn đang tải …';
const stopped = 'Đã dừng; chưa tìm trong tư liệu cũ hơn';

export interface Progress {
	readonly text: string;
	readonly action?: ProgressAction;
}

export interface ProgressAction {
	readonly name: 'stop' | 'resume' | 'retry' | 'refresh' | 'reload';
	readonly label: string;
}

/** How far the search is, and what can be done about it; undefined when there is nothing to say. */
export function progressOf(snapshot: Snapshot): Progress | undefined {
	const { phase, waiting, answer, progress, failure, reason, outdated } = snapshot;
	const retry = { name: 'retry', label: 'Thử lại' } as const;
	const far = progress && progress.searched < progress.periods ? progress : undefined;
	if (phase === 'failed' && reason === 'nothing-saved') return undefined;
	if (phase === 'failed' && reason === 'format')
		return { text: '', action: { name: 'reload', label: 'Tải lại trang' } };
	if (phase === 'failed') return { text: failure === 'rest' ? failures.rest : '', action: retry };
	if (phase === 'stopped') return { text: far ? `${stopped}.` : '', action: { name: 'resume', label: 'Tìm tiếp' } };
	if (phase === 'searching') {
		if (waiting === 'slow') return { text: answer ? slow : '', action: retry };
		if (far)
			return {
				text: `Đã tìm ${far.searched}/${far.periods} giai đoạn …`,
				action: { name: 'stop', label: 'Dừng' },
			};
	}
	if (phase === 'done' && outdated)
		return { text: 'Có kết quả sát hơn trong tư liệu cũ.', action: { name: 'refresh', label: 'Cập nhật danh sách' } };
	return undefined;
}

/** How much of the results is on the sheet when the page is printed; empty when all is. */
export function printedPartOf({ answer, rows, stale }: Snapshot): string {
	if (!answer || stale || rows.length === 0 || rows.length >= answer.hits.length) return '';
	const total = rows.length < answer.full ? answer.full : answer.hits.length;
	return `Đang hiện ${counted(rows.length)} trong ${counted(total)} kết quả.`;
}

/** What the button says that leads from the filters to the results. */
export function toResultsLabel({ answer }: Snapshot): string {
	return answer && answer.full > 0 ? `Xem ${counted(answer.full)} kết quả` : 'Xem kết quả';
}

function outcome(state: SearchState, { full, hits, repaired }: Answer): string {
	const { query } = state;
	const words = quoted(repaired ?? query);
	if (full > 0) return `${counted(full)} kết quả${query ? ` cho ${words}` : ''}`;
	if (hits.length > 0)
		return `Không có mục nào chứa đủ ${words}. Dưới đây là ${counted(hits.length)} mục chứa một phần từ khóa.`;
	if (!query) return 'Không tìm thấy mục nào khớp bộ lọc';
	if (!/[\p{L}\p{N}]/u.test(query)) return 'Hãy gõ ít nhất một chữ hoặc số.';
	return `Không tìm thấy mục nào cho ${words}${hasLimits(state) ? ' với bộ lọc này' : ''}`;
}
