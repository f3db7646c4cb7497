import { expect, test } from 'vitest';
import { type SamplePage, sampleIndex } from '../index/sample-index.ts';
import type { Answer } from './request.ts';
import { search } from './search.ts';

const filler = Array.from({ length: 60 }, (_, at) => `chữ${at}`).join(' ');

async function found(query: string, pages: readonly SamplePage[]) {
	const { index, urls } = await sampleIndex(pages);
	let last: Answer | undefined;
	for await (const answer of search({ query, filters: {}, literal: true }, index)) last = answer;
	return { ...last!, hits: last!.hits.map((hit) => urls[hit]!) };
}

test('a phrase in a long text comes before its words repeated apart in a short one', async () => {
	const { hits } = await found('bệnh viện', [
		{ url: '/roi/', text: 'Viện bệnh, bệnh, bệnh; viện, viện.', date: '2025-02-01' },
		{ url: '/cum/', text: `${filler} bệnh viện ${filler}`, date: '2025-01-01' },
	]);
	expect(hits[0]).toBe('/cum/');
});

test('a pair typed without diacritics means what is mostly written so, before newer pages of other tones', async () => {
	const { hits } = await found('benh vien', [
		{ url: '/khac/', text: 'Bệnh viên khoa nội.', date: '2025-03-01' },
		{ url: '/mot/', text: 'Bệnh viện khoa nội.', date: '2025-02-01' },
		{ url: '/hai/', text: 'Bệnh viện khoa nội.', date: '2025-01-01' },
	]);
	expect(hits).toEqual(['/mot/', '/hai/', '/khac/']);
});

test('a short text about a word comes before a newer long one that names it once', async () => {
	const { hits } = await found('sởi', [
		{ url: '/dai/', text: `Sởi. ${filler}`, date: '2025-02-01' },
		{ url: '/ngan/', text: 'Phòng sởi.', date: '2025-01-01' },
	]);
	expect(hits).toEqual(['/ngan/', '/dai/']);
});

test('of pages alike the newer comes first', async () => {
	const { hits } = await found('sởi', [
		{ url: '/cu/', text: 'Phòng sởi.', date: '2024-01-01' },
		{ url: '/moi/', text: 'Phòng sởi.', date: '2025-01-01' },
	]);
	expect(hits).toEqual(['/moi/', '/cu/']);
});

test('a name that is the whole title, or all before a colon, comes before the beginning of a longer name', async () => {
	const { hits } = await found('viêm khớp', [
		{ url: '/ten-dai/', title: 'Viêm khớp nhiễm khuẩn nguyên nhân', text: 'Bài một.', date: '2025-02-01' },
		{ url: '/ten/', title: 'Viêm khớp: nguyên nhân nhiễm khuẩn', text: 'Bài hai.', date: '2025-01-01' },
	]);
	expect(hits).toEqual(['/ten/', '/ten-dai/']);
});

test('words that no page knows, or knows in other tones only, do not make the rest a part of what was asked', async () => {
	const pages = [{ url: '/a/', text: 'Bệnh viện huyện.' }];
	expect((await found('bệnh viện qwrtzp', pages)).full).toBe(1);
	expect((await found('bẹnh viện', pages)).full).toBe(1);
});
