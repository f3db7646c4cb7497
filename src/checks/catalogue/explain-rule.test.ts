import { expect, test } from 'vitest';
import { explainRule } from './explain-rule.ts';
import { visible } from './visible.ts';

test('shows the lines around a fault, marks the faulty one, and quotes the message of the check', () => {
	const [first] = explainRule('broken-link');
	expect(first?.lines.map(({ number, faulty }) => (faulty ? `>${number}` : `${number}`))).toEqual(['18', '19', '>20']);
	expect(first?.messages).toEqual([
		'content/tin-tuc/2025/tiem-vac-xin-soi.md:20:20: lỗi: liên kết trỏ tới trang không có trong kho: «/van-ban/ke-hoach/7059-kh-ubnd-ubnd-lai-chau-2025/». Gợi ý: «/van-ban/ke-hoach/7095-kh-ubnd-ubnd-lai-chau-2025/».',
	]);
});

test('shows no lines of what is no text, and cuts long ones', () => {
	expect(explainRule('file-binary')[0]?.lines).toEqual([]);
	expect(explainRule('file-size')[0]?.lines).toEqual([]);
	expect(explainRule('schema').every(({ lines }) => lines.length > 0)).toBe(true);
});

test.each([
	['a\u00A0b', 'a⟨U+00A0⟩b'],
	['a\r', 'a⟨CR⟩'],
	['\ta: 1', '⇥   a: 1'],
	['tie\u0302m', 'tie◌\u0302m'],
	['tiêm chủng', 'tiêm chủng'],
])('makes %j visible', (line, shown) => {
	expect(visible(line)).toBe(shown);
});
