import { expect, test } from 'vitest';
import type { Entry } from '#domain/entry.ts';
import { sampleArchive, sampleBrief, sampleDocument, sampleNews } from '#domain/sample-entries.ts';
import { entryCard, siteCard } from './card.ts';

const cardOfNews = (more: object) => entryCard(sampleArchive({ news: [sampleNews('tin', more)] }).news[0] as Entry);
const cardOfDocument = (more: object) =>
	entryCard(sampleArchive({ documents: [sampleDocument('vb', more)] }).documents[0] as Entry);

test('the card of a news item says what, from whom, when, where and how complete', () => {
	expect(cardOfNews({ title: 'Tiêm bù vắc xin', source: { name: 'Báo Lai Châu', author: 'Hà An' } })).toEqual({
		site: 'Kho Y tế',
		above: 'Tin tức',
		origin: 'Hà An',
		title: 'Tiêm bù vắc xin',
		partial: { level: 'summary', label: 'Tóm tắt' },
		date: '17/3/2025',
		unsure: false,
		place: 'Lai Châu',
	});
});

test('the card of a document names issuer, type and number, and no completeness when it is whole', () => {
	const card = cardOfDocument({ completeness: 'full', number: '7095/KH-UBND' });
	expect(card).toMatchObject({
		above: 'Sở Y tế tỉnh Lai Châu',
		document: { type: 'Kế hoạch', number: '7095/KH-UBND' },
	});
	expect(card).not.toHaveProperty('partial');
	expect(card).not.toHaveProperty('origin');
});

test('what is not known is said, not left out', () => {
	expect(cardOfDocument({ numberMissing: 'bản chụp mờ' }).document).toEqual({ type: 'Kế hoạch', number: undefined });
	expect(cardOfNews({ publishedAtMissing: 'không ghi' })).toMatchObject({ date: 'Chưa rõ ngày', unsure: true });
	expect(cardOfNews({ publishedAt: { on: '2025-03', inferred: 'theo bài' } })).toMatchObject({
		date: 'khoảng tháng 3/2025',
		unsure: true,
	});
	expect(cardOfNews({ sourceMissing: 'không ghi' }).origin).toBe('Chưa rõ nguồn');
});

test('the hour is left out, former provinces are explained', () => {
	expect(cardOfNews({ publishedAt: '2025-03-17T08:34', provinces: ['bac-giang'] })).toMatchObject({
		date: '17/3/2025',
		place: 'Bắc Giang (nay là Bắc Ninh)',
	});
});

test('a brief is called one', () => {
	const [brief] = sampleArchive({ briefs: [sampleBrief('diem')] }).briefs;
	expect(entryCard(brief as Entry).above).toBe('Điểm tin');
});

test('decomposed letters give the same card, and tones stay where the author put them', () => {
	const title = 'Sở Y tế triển khai hoá trị; hóa đơn thuỷ/thủy';
	expect(cardOfNews({ title: title.normalize('NFD') })).toEqual(cardOfNews({ title }));
	expect(cardOfNews({ title }).title).toBe(title);
});

test('the site has a card of its own', () => {
	expect(siteCard()).toEqual({ site: 'Kho Y tế', tagline: 'Kho lưu trữ tin tức và văn bản y tế' });
});
