import { markdownToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { literalMarks } from './literal-marks.ts';

type Node = Parameters<typeof literalMarks>[0] & { readonly value?: string; readonly children?: readonly Node[] };

/** The marks that belong to the text, in document order; `–` for those that do not. */
function marksIn(markdown: string): string {
	const marks = (node: Node): string[] => [
		...(/^(?:delete|emphasis|strong)$/.test(node.type) ? [literalMarks(node, markdown) || '–'] : []),
		...(node.children ?? []).flatMap(marks),
	];
	return marks(markdownToMdast(markdown, { features: { smartPunctuation: false } }) as Node).join(' ');
}

test.each<[markdown: string, marks: string]>([
	['từ 5~10 tuổi và 3~4 tháng', '~'],
	['5*3*2 = 30', '*'],
	['5**3**2', '**'],
	['5***3***2', '* **'],
	['2*3*(4)', '*'],
	['3*4 và 5*6', '*'],
	['2*a*b', '*'],
	['m*t*3', '*'],
	['*rất* **quan trọng**', '– –'],
	['t**ê**n, a*b*c, H*2*O', '– – –'],
	['**Số: 12**34/QĐ-UBND', '–'],
	['_5_ và 5 *3* 2', '– –'],
	['Điều 5*quan trọng*', '–'],
])('%s', (markdown, marks) => {
	expect(marksIn(markdown)).toBe(marks);
});
