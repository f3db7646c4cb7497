import { defineHastPlugin, type HastPluginEntry } from 'satteri';
import { tableAnchor, tableName } from '#domain/urls.ts';
import { classifyCells } from './table-cells.ts';

/**
 * Puts each table into its own labelled region that scrolls sideways on a phone and can be reached by keyboard, after a
 * hint that says so and, in an entry, before a link to the table as CSV. The label names the heading above it.
 */
export const tableRegions: HastPluginEntry = ({ sourceFormat }) => {
	// Entries are Markdown. Pages about the archive are MDX, and the site writes no CSV files for them.
	const hasFiles = sourceFormat === 'markdown';
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
				classifyCells(node, context);
				context.insertBefore(node, paragraph('scroll-hint', text('Vuốt ngang để xem hết các cột.')));
				if (hasFiles) context.insertAfter(node, paragraph('table-tools', csvLink(count)));
				context.wrapNode(node, {
					type: 'element',
					tagName: 'section',
					properties: {
						className: ['table-region'],
						ariaLabel: heading ? `Bảng ${count}: ${heading}` : `Bảng ${count}`,
						tabIndex: 0,
						...(hasFiles && { id: tableAnchor(count) }),
					},
					children: [],
				});
			},
		},
	});
};

function csvLink(table: number) {
	return {
		type: 'element' as const,
		tagName: 'a',
		properties: { href: `${tableName(table)}.csv`, download: '' },
		children: [text(`Tải bảng ${table} (CSV)`)],
	};
}

function paragraph(className: string, child: ReturnType<typeof csvLink> | ReturnType<typeof text>) {
	return { type: 'element' as const, tagName: 'p', properties: { className: [className] }, children: [child] };
}

function text(value: string) {
	return { type: 'text' as const, value };
}
