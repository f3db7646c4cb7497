import type { PackSummary } from '../pack.ts';
import type { Progress } from '../save/save-pack.ts';
import type { SavedPack } from '../stores.ts';
import { entriesWords, progressWords, savedWords, sizeWords } from './words.ts';

/** What is known of a pack: what the archive offers, what is on the device, what is being done. */
export interface PackState {
	readonly id: string;
	/** Undefined when the archive does not offer it, or nobody could ask. */
	readonly offer?: PackSummary | undefined;
	/** Whether the archive has told what it offers. */
	readonly asked?: boolean | undefined;
	readonly saved?: SavedPack | undefined;
	/** Whether a part lies on the device from an earlier try. */
	readonly partly?: boolean;
	readonly job?: PackJob | undefined;
	/** Why the last try failed, in words. */
	readonly fault?: string | undefined;
}

/** `queued`: after another; `elsewhere`: in another tab. */
export interface PackJob {
	readonly state: 'queued' | 'saving' | 'elsewhere';
	readonly progress?: Progress | undefined;
}

export type ActionName = 'save' | 'newest' | 'update' | 'stop' | 'remove';

export interface PackAction {
	readonly name: ActionName;
	readonly label: string;
	/** Not the first thing that one would do. */
	readonly quiet: boolean;
}

/** What a row shows of a pack. */
export interface PackView {
	readonly id: string;
	readonly title: string;
	/** Site path of its list. */
	readonly url: string;
	readonly facts: readonly string[];
	readonly note: string | undefined;
	readonly fault: string | undefined;
	readonly progress: { readonly text: string; readonly value: number; readonly max: number } | undefined;
	readonly actions: readonly PackAction[];
}

/** The row of a pack; undefined when there is none of it, neither here nor there. */
export function packView(state: PackState): PackView | undefined {
	const { id, offer, saved, job, fault } = state;
	const about = saved ?? offer;
	if (!about) return undefined;
	return {
		id,
		title: about.title,
		url: `/${id}/`,
		facts: saved
			? [savedEntries(saved), sizeWords(saved.bytes), savedWords(saved.savedAt)]
			: [entriesWords(offer!.entries), sizeWords(offer!.bytes)],
		note: noteOf(state),
		fault: job ? undefined : fault,
		progress: job?.progress && {
			text: progressWords(about.title, job.progress),
			value: job.progress.bytes.done,
			max: job.progress.bytes.all,
		},
		actions: job ? whileBusy(job) : saved ? ofSaved(saved, offer) : ofOffered(offer!, state.partly ?? false),
	};
}

function savedEntries({ entries, newest }: SavedPack): string {
	return newest ? `${entriesWords(entries)} mới nhất` : entriesWords(entries);
}

function noteOf({ offer, asked, saved, partly, job, fault }: PackState): string | undefined {
	if (job?.state === 'queued') return 'Đang chờ lưu xong phần trước …';
	if (job?.state === 'elsewhere') return 'Đang được lưu ở một thẻ khác …';
	if (job) return job.progress ? undefined : 'Đang chuẩn bị …';
	if (saved && asked && !offer) return 'Kho không còn cung cấp phần này; bản trên máy có thể đã cũ.';
	if (saved && offer && offer.version !== saved.version) return 'Kho có bản mới hơn bản trên máy.';
	if (saved?.dropped) return 'Bản trên máy thiếu trang hay hình mà kho đã sửa hoặc gỡ.';
	return partly && !saved && !fault ? 'Đã tải một phần.' : undefined;
}

function whileBusy({ state }: PackJob): PackAction[] {
	return state === 'elsewhere' ? [] : [{ name: 'stop', label: 'Dừng', quiet: true }];
}

function ofSaved(saved: SavedPack, offer: PackSummary | undefined): PackAction[] {
	const hasNews = offer && (offer.version !== saved.version || saved.dropped);
	const hasMore = offer && saved.newest && offer.entries > saved.entries;
	return [
		...(hasNews ? [{ name: 'update', label: 'Cập nhật', quiet: false } as const] : []),
		...(hasMore
			? [
					{
						name: 'save',
						label: `Lưu cả ${entriesWords(offer.entries)} (${sizeWords(offer.bytes)})`,
						quiet: true,
					} as const,
				]
			: []),
		{ name: 'remove', label: 'Xóa', quiet: true },
	];
}

function ofOffered({ newest, bytes }: PackSummary, partly: boolean): PackAction[] {
	const drop: PackAction[] = partly ? [{ name: 'remove', label: 'Bỏ phần đã tải', quiet: true }] : [];
	if (!newest) return [{ name: 'save', label: partly ? 'Lưu tiếp' : 'Lưu', quiet: false }, ...drop];
	return [
		{
			name: 'newest',
			label: `Lưu ${entriesWords(newest.entries)} mới nhất (${sizeWords(newest.bytes)})`,
			quiet: false,
		},
		{ name: 'save', label: `Lưu tất cả (${sizeWords(bytes)})`, quiet: true },
		...drop,
	];
}
