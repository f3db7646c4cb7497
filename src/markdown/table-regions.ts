import { defineHastPlugin, type HastPluginEntry } from 'satteri';
import { tableFile } from '#domain/table-file.ts';

/**
 * Puts each table of an entry into its own labelled region that scrolls sideways on a phone and can be reached by keyboard,
 * with a link to the table as CSV. The label names the heading above it.
 */
export const tableRegions: HastPluginEntry = () => {
	let count = 0;
	let heading = '';
	return defineHastPlugin({
		name: 'table-regions',
		element: {
			filter: ['h2', 'h3', 'h4', 'h5', 'h6', 'table'],
			visit(node, context) {
				if (node.tagName !== 'table') {
					heading = context.textContent(node);
					return;
				}
				count += 1;
				const label = heading ? `Bảng ${count}: ${heading}` : `Bảng ${count}`;
				context.insertAfter(node, {
					type: 'element',
					tagName: 'p',
					properties: { className: ['table-tools'] },
					children: [
						{
							type: 'element',
							tagName: 'span',
							properties: { className: ['scroll-hint'] },
							children: [{ type: 'text', value: 'Vuốt ngang để xem hết các cột. ' }],
						},
						{
							type: 'element',
							tagName: 'a',
							properties: { href: tableFile(count), download: '' },
							children: [{ type: 'text', value: `Tải bảng ${count} (CSV)` }],
						},
					],
				});
				context.wrapNode(node, {
					type: 'element',
					tagName: 'section',
					properties: { className: ['table-region'], ariaLabel: label, tabIndex: 0 },
					children: [],
				});
			},
		},
	});
};
