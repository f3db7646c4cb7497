import { mentionsIn } from '#domain/citations/mentions.ts';
import { buildCitationGraph } from '#domain/graph/citation-graph.ts';
import { bodyMentions, type Source } from '#domain/graph/source.ts';
import { provinces } from '#vocabulary/provinces.ts';
import { pick, randomStream } from './random.ts';
import { citationOf, paragraph, sampleDocuments } from './sample-text.ts';

export interface GraphMeasure {
	readonly entries: number;
	readonly mentions: number;
	readonly documents: number;
	readonly links: number;
	readonly seconds: number;
	/** Highest resident memory of the process, with the entries that it holds. */
	readonly peakMB: number;
}

/** Builds the graph of `entries` entries with `perEntry` citations each, recognition not counted: the build has that stored. */
export function measureGraph(entries: number, perEntry: number): GraphMeasure {
	const random = randomStream(23);
	const documents = sampleDocuments(Math.floor(entries / 2), 29);
	const sources: Source[] = Array.from({ length: entries }, (_, index) => {
		const citations = Array.from({ length: perEntry }, () => citationOf(pick(random, documents), random));
		const place = pick(random, provinces).id;
		return {
			id: `tin-tuc/2025/tin-${index}`,
			kind: 'tin-tuc',
			date: `${2016 + Math.floor(random() * 11)}-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}-15`,
			place,
			provinces: [place],
			mentions: bodyMentions(mentionsIn(paragraph(citations, perEntry * 2, random))),
			overrides: [],
			relations: [],
		};
	});
	const start = performance.now();
	const graph = buildCitationGraph(sources);
	const seconds = (performance.now() - start) / 1000;
	return {
		entries,
		mentions: sources.reduce((sum, { mentions }) => sum + mentions.length, 0),
		documents: graph.documents.length,
		links: [...graph.links.values()].reduce((sum, links) => sum + links.length, 0),
		seconds,
		peakMB: process.resourceUsage().maxRSS / 1024,
	};
}
