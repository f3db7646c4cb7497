import { expect, test } from 'vitest';
import { statedOf } from './stated.ts';

test('titles and authors that programs fill in are not stated', () => {
	for (const Title of [
		'Microsoft Word - KH 123.doc',
		'Document1',
		'cong-van.docx',
		'  ',
		'Untitled',
		'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
	]) {
		expect(statedOf({ Title })).toEqual({});
	}
	for (const Author of [
		'Admin',
		'User',
		'HP',
		'Windows User',
		'admin',
		'PC',
		'Administrator',
		'www.tailieu.example.com',
	]) {
		expect(statedOf({ Author })).toEqual({});
	}
	expect(
		statedOf({ Title: 'Báo cáo công tác y tế', Author: 'Lê Thị Mai', CreationDate: "D:20250305102100+07'00'" }),
	).toEqual({
		title: 'Báo cáo công tác y tế',
		author: 'Lê Thị Mai',
	});
});
