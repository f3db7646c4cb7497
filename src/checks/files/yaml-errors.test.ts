import { expect, test } from 'vitest';
import { parseFrontMatter } from '#domain/front-matter.ts';
import { explainYamlError } from './yaml-errors.ts';

/** The first error of a YAML text: `line:column: message`. */
function explain(yaml: string): string {
	const { document, counter } = parseFrontMatter(yaml);
	const { offset, message } = explainYamlError(document.errors[0]!, document, yaml);
	const { line, col } = counter.linePos(offset);
	return `${line}:${col}: ${message}`;
}

test.each([
	['title: [a\nid: x', '1:8: dấu [ chưa có dấu ] đóng lại'],
	['provinces: [lai-chau', '1:12: dấu [ chưa có dấu ] đóng lại'],
	['id: x\nsource: { name: a, url: b\nrights: x', '2:9: dấu { chưa có dấu } đóng lại'],
	['x: { a: [1, 2 }\ny: 1', '1:9: dấu [ chưa có dấu ] đóng lại'],
	['title: "a\nb: c', '1:8: dấu ngoặc kép chưa đóng'],
	["title: 'a\nb: c", "1:8: dấu ngoặc đơn ' chưa đóng"],
	['notes:\n- "a\n- b\nid: x', '2:3: dấu ngoặc kép chưa đóng'],
	['title: Bộ Y tế: tin', '1:8: giá trị có dấu hai chấm mà không có ngoặc kép'],
	['title: a\n  id: b', '2:3: thụt dòng không khớp với dòng trên'],
	['  title: a\nid: b', '2:1: thụt dòng không khớp với dòng trên'],
	['notes:\n  - a\n - b\nid: x', '3:1: thụt dòng không khớp với dòng trên'],
	['title: a\nid b\nrights: c', '2:1: dòng này không có dạng «khóa: giá trị»'],
	['title: a\nid', '2:1: dòng này không có dạng «khóa: giá trị»'],
	['title: "Bộ y" tế', '1:15: có ký tự thừa hoặc dấu ngoặc kép nằm giữa chừng'],
	['title: “Bộ Y tế: tin”', '1:8: giá trị có dấu hai chấm mà chỉ có ngoặc kép cong “ ”'],
	['title: a\ntopic:b\nid: c', '2:1: sau dấu hai chấm không có dấu cách thường'],
	['title: a\ntopic:\u00a0b\nid: c', '2:1: sau dấu hai chấm không có dấu cách thường'],
	['title: a\ntopic： b\nid: c', '2:1: dấu hai chấm «：» là của bàn phím khác'],
	['title: @a', '1:8: giá trị mở đầu bằng ký tự dành riêng của YAML'],
	['x: ["a" "b"]', '1:9: thiếu dấu phẩy giữa hai mục'],
])('%j: %s', (yaml, expected) => {
	expect(explain(yaml)).toBe(expected);
});
