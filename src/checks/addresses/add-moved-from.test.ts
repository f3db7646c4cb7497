import { expect, test } from 'vitest';
import { addMovedFrom } from './add-moved-from.ts';

const file = (yaml: string) => `---\n${yaml}\n---\n\nThân bài: movedFrom\n`;

test.each([
	['at the end of the front matter', 'title: Tin\nnotes: [một]', 'title: Tin\nnotes: [một]\nmovedFrom: [a/b/c, a/b/d]'],
	[
		'behind a text of several lines',
		'summary: |\n  Một\n  hai\n',
		'summary: |\n  Một\n  hai\nmovedFrom: [a/b/c, a/b/d]',
	],
	['in a list on one line', 'movedFrom: [a/b/a] # cũ\ntitle: Tin', 'movedFrom: [a/b/a, a/b/c, a/b/d] # cũ\ntitle: Tin'],
	['in an empty list', 'movedFrom: []\ntitle: Tin', 'movedFrom: [a/b/c, a/b/d]\ntitle: Tin'],
	[
		'in a list of several lines',
		'movedFrom:\n  - a/b/a # cũ\ntitle: Tin',
		'movedFrom:\n  - a/b/a # cũ\n  - a/b/c\n  - a/b/d\ntitle: Tin',
	],
	['in a list at the end', 'movedFrom:\n- "a/b/a"', 'movedFrom:\n- "a/b/a"\n- a/b/c\n- a/b/d'],
])('former ids are added %s', (_, before, after) => {
	expect(addMovedFrom(file(before), ['a/b/c', 'a/b/d'])).toBe(file(after));
});

test.each([
	['no front matter', 'Thân bài\n'],
	['a front matter in braces', file('{ title: Tin }')],
	['a broken front matter', file('title: [')],
	['a list that is none', file('movedFrom: a/b/a')],
])('a text with %s stays as it is', (_, text) => {
	expect(addMovedFrom(text, ['a/b/c'])).toBe(text);
});
