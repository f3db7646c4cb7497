import { defineMdastPlugin } from 'satteri';

const marker = /^(\d+)([.)])/;

/**
 * Numbers the items of a list as written. HTML counts on from the first, so that «1. … 3. …», quoted from a law, would become
 * its clauses 1 and 2. Items that all have the same number are Markdown's way to have them counted, and are. Classes say what
 * the stylesheet draws: `bracketed` for «1)», `long` where a number is above 99. «01.» becomes «1.».
 */
export const writtenNumbers = defineMdastPlugin({
	name: 'written-numbers',
	options: { position: true },
	list(node, context) {
		if (!node.ordered) return;
		const markers = node.children.map(({ position }) => {
			const start = position?.start.offset ?? 0;
			const [, digits = '', sign = ''] = marker.exec(context.source.slice(start, start + 12)) ?? [];
			return { digits, sign };
		});
		const numbers = markers.map(({ digits }) => Number(digits));
		const isCounted = numbers.every((number) => number === numbers[0]);
		const isLong = isCounted ? numbers[0]! + numbers.length > 100 : numbers.some((number) => number > 99);
		const classes = [...(markers[0]?.sign === ')' ? ['bracketed'] : []), ...(isLong ? ['long'] : [])];
		if (classes.length > 0) context.setProperty(node, 'data', { hProperties: { className: classes } });
		if (isCounted) return;
		for (const [index, item] of node.children.entries()) {
			const number = numbers[index]!;
			if (index > 0 && number !== numbers[index - 1]! + 1)
				context.setProperty(item, 'data', { hProperties: { value: number } });
		}
	},
});
