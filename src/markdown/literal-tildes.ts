import { defineMdastPlugin } from 'satteri';

/**
 * Shows tildes as written. GitHub's Markdown strikes through what stands between two of them, even single ones, so that
 * «từ 5~10 tuổi và 3~4 tháng» would lose its ranges; the archive never strikes text through.
 */
export const literalTildes = defineMdastPlugin({
	name: 'literal-tildes',
	options: { position: true },
	delete(node, context) {
		const { start, end } = node.position ?? {};
		const marks = /^~+/.exec(context.source.slice(start?.offset, end?.offset))?.[0] ?? '~';
		const tildes = { type: 'text' as const, value: marks };
		context.replaceNode(node, [tildes, ...node.children, tildes]);
	},
});
