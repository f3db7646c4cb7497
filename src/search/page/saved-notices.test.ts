import { expect, test } from 'vitest';
import { sampleAnswer, sampleSnapshot as snapshot } from './sample-snapshot.ts';
import { savedNotices } from './saved-notices.ts';
import type { Snapshot } from './snapshot.ts';

const state = { query: 'sởi', filters: { nam: '2025' } };
const offered = [[{ label: 'Tìm trong phần đã lưu trên máy', to: { ...state, saved: true } }]];
const found = (packs: readonly string[]) => sampleAnswer({ hits: [1], full: 1, saved: { entries: 1_280, packs } });
const noticesFor = (more: Partial<Snapshot>) => savedNotices(snapshot({ state, ...more }));

test('a search without a network says where it looks', () => {
	expect(noticesFor({ answer: found(['Lai Châu', 'Tiêm chủng']) })).toEqual([
		['Không có mạng: đang tìm trong 1.280 mục đã lưu trên máy (Lai Châu; Tiêm chủng).'],
	]);
	expect(noticesFor({ answer: found(['a', 'b', 'c', 'd', 'e']) })[0]).toEqual([expect.stringContaining('(5 phần)')]);
	expect(noticesFor({ answer: sampleAnswer({ hits: [1], full: 1 }) })).toEqual([]);
});

test('a search that was to look only there leads to the whole archive', () => {
	const saved = { ...state, saved: true } as const;
	expect(noticesFor({ state: saved, answer: found(['Lai Châu']) })).toEqual([
		[
			'Đang tìm trong 1.280 mục đã lưu trên máy (Lai Châu). ',
			{ label: 'Tìm trong toàn kho', to: { ...state, saved: undefined } },
		],
	]);
});

test('who waits for a slow network, or was failed by it, is offered what is saved', () => {
	const searching = { phase: 'searching', hasSaved: true } as const;
	expect(noticesFor({ ...searching, waiting: 'slow' })).toEqual(offered);
	expect(noticesFor({ ...searching, waiting: 'long' })).toEqual([]);
	expect(noticesFor({ ...searching, waiting: 'slow', hasSaved: false })).toEqual([]);
	expect(noticesFor({ ...searching, waiting: 'slow', answer: sampleAnswer({ hits: [1] }) })).toEqual([]);
	expect(noticesFor({ phase: 'failed', failure: 'index', hasSaved: true })).toEqual(offered);
	expect(noticesFor({ phase: 'failed', failure: 'index', hasSaved: true, state: { ...state, saved: true } })).toEqual(
		[],
	);
});

test.each([
	['network', /^Muốn tìm cần có mạng/],
	['old-browser', /^Trình duyệt này đã cũ nên không tìm được khi không có mạng/],
] as const)('a search that failed for «%s» says so and leads to the page of what is saved', (reason, text) => {
	expect(noticesFor({ phase: 'failed', failure: 'index', reason })).toEqual([
		[expect.stringMatching(text), { label: 'Đọc ngoại tuyến', to: '/ngoai-tuyen/' }],
	]);
});

test('where nothing is saved, the whole archive and the page for saving are offered', () => {
	const saved = { ...state, saved: true } as const;
	const links = noticesFor({ state: saved, phase: 'failed', reason: 'nothing-saved' }).flat();
	expect(links.map((link) => typeof link === 'object' && link.to)).toEqual([
		{ ...state, saved: undefined },
		'/ngoai-tuyen/',
	]);
});
