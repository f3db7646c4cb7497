import { defineHastPlugin, type HastPluginEntry } from 'satteri';
import { createHeadingAnchors } from '#domain/heading-anchors.ts';
import { footnoteLabel } from './footnote-words.ts';

const levels = ['h2', 'h3', 'h4', 'h5', 'h6'];

/**
 * Gives every heading of an entry a stable ASCII id built from its number («2.1.» under «II.» → `ii-2-1`) and a link to it.
 * The link stands beside the heading, not in it, so that it is not read as part of the title.
 * Must run before Astro's own heading ids, which keep an id that is already there.
 */
export const headingLinks: HastPluginEntry = () => {
	const anchorOf = createHeadingAnchors();
	return defineHastPlugin({
		name: 'heading-links',
		element: {
			filter: levels,
			visit(node, context) {
				const text = context.textContent(node);
				// The notes refer to the heading above them by the id that it has.
				const isOfNotes = node.properties['id'] === footnoteLabel;
				const id = isOfNotes ? footnoteLabel : anchorOf({ depth: Number(node.tagName[1]), text });
				context.setProperty(node, 'id', id);
				if (isOfNotes) context.setProperty(node, 'className', undefined);
				context.wrapNode(node, {
					type: 'element',
					tagName: 'div',
					properties: { className: ['heading', `heading-${node.tagName}`] },
					children: [
						{
							type: 'element',
							tagName: 'a',
							properties: { className: ['heading-link'], href: `#${id}`, ariaLabel: `Liên kết tới mục «${text}»` },
							children: [],
						},
					],
				});
			},
		},
	});
};
