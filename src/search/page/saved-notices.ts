import { urls } from '#domain/urls.ts';
import type { SavedPart } from '../engine/request.ts';
import type { Notice } from './notices.ts';
import { counted } from './quoted.ts';
import type { Snapshot } from './snapshot.ts';

/** Titles of packs that a sentence names. */
const mostNamed = 4;
const needsNetwork = 'Muốn tìm cần có mạng, hoặc tỉnh, chủ đề đã lưu trên máy; máy này chưa lưu phần nào. ';
const needsBrowser = 'Trình duyệt này đã cũ nên không tìm được khi không có mạng; trang đã lưu trên máy vẫn đọc được. ';

/** What to know of a search over what is saved on the device, and of one that the network keeps waiting. */
export function savedNotices({ state, phase, waiting, reason, hasSaved, answer }: Snapshot): Notice[] {
	const everywhere = { label: 'Tìm trong toàn kho', to: { ...state, saved: undefined } };
	const page = { label: 'Đọc ngoại tuyến', to: urls.offline() };
	if (phase !== 'failed') {
		const where = answer?.saved && savedPart(answer.saved, state.saved);
		if (where) return [state.saved ? [`${where} `, everywhere] : [where]];
		return phase === 'searching' && waiting === 'slow' && !answer ? offered() : [];
	}
	if (reason === 'network') return [[needsNetwork, page]];
	if (reason === 'old-browser') return [[needsBrowser, page]];
	if (reason === 'nothing-saved') return [[everywhere], [page]];
	return reason ? [] : offered();

	function offered(): Notice[] {
		return hasSaved && !state.saved
			? [[{ label: 'Tìm trong phần đã lưu trên máy', to: { ...state, saved: true } }]]
			: [];
	}
}

/** «Không có mạng: đang tìm trong 34 mục đã lưu trên máy (Lai Châu).»; `wanted` tells that the network was not asked. */
export function savedPart({ entries, packs }: SavedPart, wanted: boolean | undefined): string {
	const names = packs.length > mostNamed ? `${packs.length} phần` : packs.join('; ');
	return `${wanted ? 'Đang tìm' : 'Không có mạng: đang tìm'} trong ${counted(entries)} mục đã lưu trên máy (${names}).`;
}
