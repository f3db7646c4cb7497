import { expect, test } from 'vitest';
import { numberWords, wordsOf } from './words.ts';

test.each([
	['7095/KH-UBND', ['7095', 'kh', 'ubnd']],
	['659qđ', ['659', 'qd']],
	['  Sở Y tế,  Đắk Lắk ', ['so', 'y', 'te', 'dak', 'lak']],
	['so\u031b\u0309 y te\u0302\u0301', ['so', 'y', 'te']],
	['02-Ctr/ĐU', ['2', 'ctr', 'du']],
	['15/2023/QH15', ['15', '2023', 'qh', '15']],
	['0', []],
	['/ - %', []],
])('«%s» is read as %j', (text, words) => {
	expect(wordsOf(text)).toEqual(words);
});

test.each([
	['659/QĐ-TTg', ['659', 'qd', 'ttg', 'qdttg']],
	['30/2020/NĐ-CP', ['30', '2020', 'nd', 'cp', 'ndcp']],
	['12/SYT', ['12', 'syt']],
	['', []],
])('the number «%s» has the words %j', (number, words) => {
	expect(numberWords(number)).toEqual(words);
});
