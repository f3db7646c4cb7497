import type { Archive } from '#domain/archive.ts';
import type { CitedDocument } from '#domain/graph/cited-document.ts';
import { mostCited } from '#domain/graph/most-cited.ts';
import { referenceTo } from '#domain/graph/reference.ts';
import { dateOf } from '#domain/graph/timeline.ts';

/** Documents on the line of time: more than these is a list. */
const most = 12;
/** Fewer on the line of time show nothing that their names do not tell. */
const fewest = 3;

/** A document, held or only cited, that many entries mention. */
export interface Directive {
	/** «25-CT/TW»; its name where it has no number. */
	readonly number: string;
	/** «Chỉ thị»; empty when unknown. */
	readonly type: string;
	/** «Ban Bí thư»; empty when unknown. */
	readonly issuer: string;
	/** «25/10/2023», «năm 2021», «khóa XIII». */
	readonly when: string;
	/** The day, month or year of issue as ISO text; empty when unknown. */
	readonly on: string;
	/** In how many entries it is mentioned. */
	readonly count: number;
	readonly url: string;
	readonly held: boolean;
}

/** The documents that most entries mention, those with the most first. Empty where too few of them have a date. */
export function directivesView(archive: Archive): Directive[] {
	const directives = mostCited(archive.graph.documents, most).map(({ document, count }) =>
		directiveOf(document, count, archive),
	);
	return directives.filter(({ on }) => on).length < fewest ? [] : directives;
}

function directiveOf(document: CitedDocument, count: number, archive: Archive): Directive {
	const { shortName, issuer = '', when, url, held } = referenceTo(document, archive);
	const number = [document.number, shortName].find((name) => name && shortName.endsWith(name)) ?? shortName;
	return {
		number,
		type: shortName.slice(0, -number.length).trim(),
		issuer,
		when,
		on: (dateOf(document) ?? '').slice(0, 10),
		count,
		url,
		held,
	};
}
