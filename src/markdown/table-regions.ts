import { defineHastPlugin, type HastPluginEntry } from 'satteri';
import { tableAnchor, tableName } from '#domain/urls.ts';
import { classifyCells } from './table-cells.ts';

/**
 * Puts each table into its own labelled region that scrolls sideways on a phone and can be reached by keyboard, after a
 * hint that says so and, in an entry, before a link to the table as CSV. The label names the heading above it. A table that
 * was written as HTML (`data-html`) has no CSV file, and none of the numbers that count those.
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
				const written = node.properties['dataHtml'] !== undefined;
				if (written) context.setProperty(node, 'dataHtml', undefined);
				else count += 1;
				const ordinal = written ? 'Bảng' : `Bảng ${count}`;
				const name = heading ? `${ordinal}: ${heading}` : ordinal;
				const hasFile = hasFiles && !written;
				classifyCells(node, context);
				// Lists of tables, which screen readers offer, name the table and not the region around it.
				if (!node.children.some((child) => child.type === 'element' && child.tagName === 'caption'))
					context.setProperty(node, 'ariaLabel', name);
				context.insertBefore(node, paragraph('scroll-hint', text('Vuốt ngang để xem hết các cột.')));
				if (hasFile) context.insertAfter(node, paragraph('table-tools', csvLink(count)));
				context.wrapNode(node, {
					type: 'element',
					tagName: 'section',
					properties: {
						className: ['table-region'],
						ariaLabel: name,
						tabIndex: 0,
						...(hasFile && { id: tableAnchor(count) }),
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
