import { expect, test } from 'vitest';
import type { PackSummary } from '../pack.ts';
import type { SavedPack } from '../stores.ts';
import { type PackState, packView } from './pack-view.ts';

const id = 'tinh-thanh/lai-chau';
const offer: PackSummary = { id, title: 'Lai Châu', entries: 34, bytes: 1_258_291, version: 'v2' };
const large: PackSummary = { ...offer, entries: 312, newest: { entries: 200, others: 9, texts: 200, bytes: 524_288 } };
const saved: SavedPack = {
	id,
	title: 'Lai Châu',
	version: 'v2',
	entries: 34,
	bytes: 1_258_291,
	savedAt: '2026-11-22T03:05:00.000Z',
	store: 'x',
	url: '/tinh-thanh/lai-chau/',
};
const progress = { pages: { done: 1, all: 4 }, bytes: { done: 10, all: 40 }, waiting: false };
const view = (state: Omit<PackState, 'id'>) => packView({ id, ...state })!;
const labels = (state: Omit<PackState, 'id'>) => view(state).actions.map(({ label }) => label);

test('an offered pack tells entries and size before anything is saved', () => {
	expect(view({ offer })).toMatchObject({
		title: 'Lai Châu',
		url: '/tinh-thanh/lai-chau/',
		facts: ['34 mục', '1,2 MB'],
		note: undefined,
		progress: undefined,
	});
	expect(labels({ offer })).toEqual(['Lưu']);
});

test('a large one offers its newest entries first, each choice with its size', () => {
	expect(labels({ offer: large })).toEqual(['Lưu 200 mục mới nhất (512 KB)', 'Lưu tất cả (1,2 MB)']);
});

test('a part from an earlier try can be completed or dropped', () => {
	expect(view({ offer, partly: true }).note).toBe('Đã tải một phần.');
	expect(labels({ offer, partly: true })).toEqual(['Lưu tiếp', 'Bỏ phần đã tải']);
	expect(labels({ offer: large, partly: true })).toHaveLength(3);
});

test('a saved pack tells when, and can be removed', () => {
	expect(view({ offer, saved })).toMatchObject({
		facts: ['34 mục', '1,2 MB', 'lưu lúc 10:05 ngày 22/11/2026'],
		note: undefined,
	});
	expect(labels({ offer, saved })).toEqual(['Xóa']);
});

test('another version in the archive can be had; without the list of the archive nobody knows', () => {
	const old = { ...saved, version: 'v1' };
	expect(view({ offer, saved: old }).note).toBe('Kho có bản mới hơn bản trên máy.');
	expect(labels({ offer, saved: old })).toEqual(['Cập nhật', 'Xóa']);
	expect(labels({ saved: old })).toEqual(['Xóa']);
});

test('a saved pack that the archive no longer offers says so, once the archive was asked', () => {
	expect(view({ saved, asked: true }).note).toBe('Kho không còn cung cấp phần này; bản trên máy có thể đã cũ.');
	expect([view({ saved }).note, view({ saved, offer, asked: true }).note]).toEqual([undefined, undefined]);
});

test('a saved pack of which something was taken out says so and can be had anew', () => {
	const lacking = { ...saved, dropped: ['https://kho.example/tin-tuc/2026/a/'] };
	expect(view({ offer, saved: lacking }).note).toContain('Bản trên máy thiếu');
	expect(labels({ offer, saved: lacking })).toEqual(['Cập nhật', 'Xóa']);
	expect(labels({ saved: lacking })).toEqual(['Xóa']);
});

test('who saved the newest entries can have all', () => {
	const newest = { ...saved, entries: 200, newest: true };
	expect(view({ offer: large, saved: newest }).facts[0]).toBe('200 mục mới nhất');
	expect(labels({ offer: large, saved: newest })).toEqual(['Lưu cả 312 mục (1,2 MB)', 'Xóa']);
	expect(labels({ offer: large, saved: { ...saved, entries: 312 } })).toEqual(['Xóa']);
});

test('what is being saved shows how far it is and can be stopped, whatever else it could', () => {
	expect(view({ offer, partly: true, fault: 'x', job: { state: 'saving', progress } })).toMatchObject({
		note: undefined,
		fault: undefined,
		progress: { value: 10, max: 40, text: 'Đang lưu Lai Châu: 1/4 trang, 0/0 KB' },
		actions: [{ name: 'stop' }],
	});
	expect(view({ offer, job: { state: 'queued' } }).note).toContain('Đang chờ');
});

test('what another tab is saving can only be waited for', () => {
	const elsewhere = view({ offer, job: { state: 'elsewhere' } });
	expect([elsewhere.note, elsewhere.actions]).toEqual(['Đang được lưu ở một thẻ khác …', []]);
});

test('a fault takes the place of what is known anyway', () => {
	expect(view({ offer, partly: true, fault: 'Mất kết nối.' })).toMatchObject({
		note: undefined,
		fault: 'Mất kết nối.',
	});
});

test('of a pack that is neither offered nor saved there is no row', () => {
	expect(packView({ id, partly: true })).toBeUndefined();
});
