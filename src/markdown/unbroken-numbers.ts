import { defineHastPlugin } from 'satteri';
import { breakablePieces, textRuns } from '#domain/number-spans.ts';

/** Keeps document numbers and dates of an entry's body in one piece. The text itself does not change. */
export const unbrokenNumbers = defineHastPlugin({
	name: 'unbroken-numbers',
	text(node, context) {
		const runs = textRuns(node.value);
		if (!runs.some(({ unbroken }) => unbroken)) return;
		context.replaceNode(
			node,
			runs.map(({ text, unbroken }) =>
				unbroken
					? {
							type: 'element' as const,
							tagName: 'span',
							properties: { className: ['unbroken'] },
							children: breakablePieces(text).flatMap((value, index) => [
								...(index > 0 ? [{ type: 'element' as const, tagName: 'wbr', properties: {}, children: [] }] : []),
								{ type: 'text' as const, value },
							]),
						}
					: { type: 'text' as const, value: text },
			),
		);
	},
});
