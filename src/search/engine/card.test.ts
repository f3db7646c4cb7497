import { describe, expect, test } from 'vitest';
import type { Fragment } from '../fragment.ts';
import { toIndexLetters } from '../letters.ts';
import { parseQuery } from '../query/parse.ts';
import { cardOf } from './card.ts';

const fragment: Fragment = {
	url: '/van-ban/ke-hoach/mot/',
	content: toIndexLetters(
		'Sở Y tế. Kế hoạch tiêm chủng. Tóm tắt đầu tiên. 1. Mục tiêu. Đạt 95% trẻ. 2. Điều dưỡng. Bổ sung điều dưỡng ở trạm.',
	),
	meta: {
		title: 'Kế hoạch tiêm chủng',
		dong: toIndexLetters('Kế hoạch · Điện Biên'),
		'tom-tat': toIndexLetters('Đủ vắc xin.'),
	},
	filters: {},
	anchors: [
		{ element: 'h2', id: 'muc-tieu', text: '1. Mục tiêu', location: 11 },
		{ element: 'a', id: 'lien-ket', text: 'Đạt', location: 14 },
		{ element: 'h2', id: 'dieu-duong', text: toIndexLetters('2. Điều dưỡng'), location: 17 },
	],
};
const card = (query: string) => cardOf(fragment, [parseQuery(query).words]);
const plain = (pieces: readonly { text: string; marked: boolean }[]) =>
	pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

describe('a card', () => {
	test('shows title, line and excerpt as the author wrote them', () => {
		const { title, line, excerpt } = card('dieu duong');
		expect(plain(title)).toBe('Kế hoạch tiêm chủng');
		expect(line).toBe('Kế hoạch · Điện Biên');
		expect(plain(excerpt)).toContain('Bổ sung [điều dưỡng] ở trạm.');
		expect(JSON.stringify(card('dieu duong'))).not.toMatch(/[ḏḎ]/);
	});

	test('leads to the heading over the excerpt', () => {
		expect(card('điều dưỡng').section).toEqual({ title: '2. Điều dưỡng', url: '/van-ban/ke-hoach/mot/#dieu-duong' });
		expect(card('95% trẻ').section).toEqual({ title: '1. Mục tiêu', url: '/van-ban/ke-hoach/mot/#muc-tieu' });
		expect(card('tóm tắt').section).toBeUndefined();
		// «trẻ» before the heading is marked too, but is not why the excerpt was chosen.
		expect(card('trẻ điều dưỡng ở trạm').section?.url).toContain('#dieu-duong');
	});

	test('does not repeat its title in the excerpt', () => {
		const { title, excerpt } = card('tiêm chủng');
		expect(plain(title)).toBe('Kế hoạch [tiêm chủng]');
		expect(plain(excerpt)).toBe('Đủ vắc xin.');
	});

	test('without a query shows the abstract, or the beginning of the text', () => {
		expect(plain(card('').excerpt)).toBe('Đủ vắc xin.');
		const { 'tom-tat': _, ...meta } = fragment.meta;
		expect(plain(cardOf({ ...fragment, meta }, [[]]).excerpt)).toMatch(/^Tóm tắt đầu tiên\..* ở trạm\.$/);
		const long = { ...fragment, meta, content: `Kế hoạch tiêm chủng. ${'Tiêm sởi '.repeat(40)}` };
		expect(plain(cardOf(long, [[]]).excerpt)).toMatch(/^Tiêm sởi Tiêm .* …$/);
	});

	test('has dots where the text goes on before or after the excerpt, and nowhere else', () => {
		const filler = Array.from({ length: 60 }, (_, at) => `chữ${at}`).join(' ');
		const shown = (content: string) =>
			plain(cardOf({ ...fragment, content }, [parseQuery('sởi').words]).excerpt).replaceAll(/ ?chữ\d+/g, '');
		expect(shown('Phòng sởi.')).toBe('Phòng [sởi].');
		expect(shown(`Phòng sởi. ${filler}`)).toBe('Phòng [sởi]. …');
		expect(shown(`${filler} phòng sởi.`)).toBe('… phòng [sởi].');
	});

	test('keeps what stands before a title that the text repeats far down', () => {
		const content = `Dịch sởi ở xã. ${'Một hai ba bốn. '.repeat(20)}Kế hoạch tiêm chủng.`;
		expect(plain(cardOf({ ...fragment, content }, [parseQuery('dịch sởi').words]).excerpt)).toMatch(/^\[Dịch sởi\]/);
	});

	test('of a number says how it is cited, not its table of facts', () => {
		const record = { ...fragment, filters: { loai: ['so-hieu'] } };
		expect(plain(cardOf(record, [parseQuery('điều dưỡng').words]).excerpt)).toBe('Đủ vắc xin.');
	});
});
