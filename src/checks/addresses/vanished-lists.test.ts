import { describe, expect, test } from 'vitest';
import { brief, briefPath, document, news, newsPath, soundFiles } from '../sample.ts';
import { recordsPath } from './address-index.ts';
import { addresses, changed, life, vanished } from './sample-vanished.ts';

describe('the page of a number', () => {
	const wrong = changed(news, '7095/KH-UBND', '7059/KH-UBND');

	test('that was corrected leads to the right one', () => {
		const faults = vanished(soundFiles, [life(newsPath, wrong, { text: news, on: '2026-01-10' })]);
		expect(faults.map(({ file, hint }) => ({ file, hint }))).toEqual([
			{
				file: newsPath,
				hint: `ghi vào content/${recordsPath}, trong «moved»: { "from": "/so/7059-kh-ubnd/", "to": "/so/7095-kh-ubnd/" }`,
			},
		]);
	});

	test('that nobody names any more is given up with its reason', () => {
		const silent = changed(news, ', theo Kế hoạch số 7095/KH-UBND', '');
		const [fault] = vanished({ [newsPath]: silent, [briefPath]: brief }, [life(newsPath, news)]);
		expect(fault?.hint).toContain('"path": "/so/7095-kh-ubnd/"');
		expect(fault?.hint).toContain('Không còn mục nào trong kho nhắc đến số này');
	});

	test('stays as long as another entry names it', () => {
		const silent = changed(news, ', theo Kế hoạch số 7095/KH-UBND', '');
		expect(vanished({ ...soundFiles, [newsPath]: silent }, [life(newsPath, news)])).toEqual([]);
	});
});

test('the page of an agency goes with its last document', () => {
	const of = (issuer: string) => changed(changed(document, 'ubnd-lai-chau', issuer), '7095/KH-UBND', '9/KH-SYT');
	const path = 'van-ban/2025/9-kh-syt-so-y-te-son-la-2025.md';
	const faults = vanished(soundFiles, [{ ...life(path, of('so-y-te-son-la')), removed: { on: '2026-01-20' } }]);
	expect(addresses(faults)).toEqual(
		expect.arrayContaining([
			'/van-ban/ke-hoach/9-kh-syt-so-y-te-son-la-2025/',
			'/co-quan/so-y-te-son-la/',
			'/so/09-kh-syt/',
		]),
	);
});
