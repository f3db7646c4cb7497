import type { Archive } from '#domain/archive.ts';
import type { NumberPage } from '#domain/graph/citation-graph.ts';
import { typeNameOf } from '#domain/graph/naming.ts';
import { citingCount, newestFirst } from '#domain/graph/number-pages.ts';
import { referenceTo } from '#domain/graph/reference.ts';
import type { NumberLine } from './number-codec.ts';

type Known = Pick<Archive, 'graph' | 'byId'>;

/** Every number that has a page: of held documents first, then those that most entries cite. */
export function numberLines(archive: Known): NumberLine[] {
	const lines = [...archive.graph.numbers.values()].map((page) => ({
		line: lineOf(page, archive),
		cited: page.documents.reduce((sum, document) => sum + citingCount(document), 0),
	}));
	return lines.sort((a, b) => Number(b.line.held) - Number(a.line.held) || b.cited - a.cited).map(({ line }) => line);
}

function lineOf({ number, slug, documents }: NumberPage, archive: Known): NumberLine {
	const [newest, ...others] = newestFirst(documents);
	const held = documents.some((document) => document.held !== undefined);
	if (!newest || others.length > 0)
		return { number, slug, held, year: '', label: `${documents.length} văn bản cùng số` };
	const { issuer } = referenceTo(newest, archive);
	const { date, identity } = newest;
	return {
		number,
		slug,
		held,
		label: [typeNameOf(newest), issuer].filter(Boolean).join(', '),
		year: /^\d{4}/.exec(date ?? identity?.period ?? '')?.[0] ?? '',
	};
}
