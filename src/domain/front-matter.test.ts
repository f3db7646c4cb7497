import { describe, expect, test } from 'vitest';
import { parseFrontMatter, splitFrontMatter } from './front-matter.ts';

describe('splitFrontMatter', () => {
	const parts = { yaml: 'title: Tin\ntopic: y-te-co-so', yamlLine: 2, body: 'Thân bài\n', bodyLine: 5 };

	test.each([
		['LF', '---\ntitle: Tin\ntopic: y-te-co-so\n---\nThân bài\n'],
		['CRLF', '---\r\ntitle: Tin\r\ntopic: y-te-co-so\r\n---\r\nThân bài\r\n'],
		['a byte order mark', '\uFEFF---\ntitle: Tin\ntopic: y-te-co-so\n---\nThân bài\n'],
		['spaces after the fences', '--- \ntitle: Tin\ntopic: y-te-co-so\n---\t\nThân bài\n'],
	])('takes a file with %s apart', (_, text) => {
		expect(splitFrontMatter(text)).toEqual(parts);
	});

	test.each([
		['---\n---\nThân bài', { yaml: '', yamlLine: 2, body: 'Thân bài', bodyLine: 3 }],
		['---\ntitle: Tin\n---', { yaml: 'title: Tin', yamlLine: 2, body: '', bodyLine: 4 }],
		['---\na: 1\n---\nTrên\n\n---\n\nDưới', { yaml: 'a: 1', yamlLine: 2, body: 'Trên\n\n---\n\nDưới', bodyLine: 4 }],
	])('%j', (text, expected) => {
		expect(splitFrontMatter(text)).toEqual(expected);
	});

	test.each([
		'',
		'Thân bài',
		'---',
		'---\ntitle: Tin\n',
		'\n---\ntitle: Tin\n---\n',
		'----\ntitle: Tin\n----\n',
		' ---\na: 1\n---\n',
	])('finds no front matter in %j', (text) => {
		expect(splitFrontMatter(text)).toBeUndefined();
	});
});

describe('parseFrontMatter', () => {
	test('keeps dates and «no» as the publisher wrote them', () => {
		const { document } = parseFrontMatter(
			'on: 2025-03-17\nat: 2025-03-17T08:34\nyear: 2018\nanswer: no\nnumber: 02-Ctr/ĐU',
		);
		expect(document.toJS()).toEqual({
			on: '2025-03-17',
			at: '2025-03-17T08:34',
			year: 2018,
			answer: 'no',
			number: '02-Ctr/ĐU',
		});
	});

	test('reports what is wrong and on which line of the YAML', () => {
		const { document, counter } = parseFrontMatter('title: Tin\nsource: { name: "Báo"');
		expect(document.errors).not.toHaveLength(0);
		expect(counter.linePos(document.errors[0]!.pos[0]).line).toBe(2);
	});
});
