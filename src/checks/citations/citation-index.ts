import { buildCitationGraph, type CitationGraph } from '#domain/graph/citation-graph.ts';
import { placeOf, type Source, type StatedRelation } from '#domain/graph/source.ts';
import { agencyById, isAgencyId } from '#vocabulary/agencies.ts';
import { relationKinds } from '#vocabulary/closed-lists.ts';
import { provinceNames } from '#vocabulary/provinces.ts';
import { type Entry, entryIdOf } from '../entry.ts';
import { overridesOf } from './overrides.ts';

/** The citations of all entries and the graph they make; built when the first rule asks. */
export class CitationIndex {
	readonly #entries: readonly Entry[];
	#built:
		| { graph: CitationGraph; entryOf: ReadonlyMap<Source, Entry>; sourceOf: ReadonlyMap<Entry, Source> }
		| undefined;

	constructor(entries: readonly Entry[]) {
		this.#entries = entries;
	}

	get graph(): CitationGraph {
		return this.#build().graph;
	}

	/** The graph that a part of the entries makes. */
	graphOf(entries: readonly Entry[]): CitationGraph {
		if (entries.length === this.#entries.length) return this.graph;
		const part = new Set(entries);
		return buildCitationGraph(
			[...this.#build().entryOf].filter(([, entry]) => part.has(entry)).map(([source]) => source),
		);
	}

	sourceOf(entry: Entry): Source {
		return this.#build().sourceOf.get(entry)!;
	}

	entryOf(source: Source): Entry {
		return this.#build().entryOf.get(source)!;
	}

	#build() {
		if (this.#built) return this.#built;
		const pairs = this.#entries.map((entry) => [entry, sourceOf(entry)] as const);
		const newestFirst = pairs.toSorted(([, a], [, b]) => ((b.date ?? '') > (a.date ?? '') ? 1 : -1));
		this.#built = {
			graph: buildCitationGraph(newestFirst.map(([, source]) => source)),
			sourceOf: new Map(pairs),
			entryOf: new Map(newestFirst.map(([entry, source]) => [source, entry])),
		};
		return this.#built;
	}
}

/** What the graph needs of an entry that may not be valid: whatever has the wrong shape counts as absent. */
function sourceOf(entry: Entry): Source {
	const { data, collection, mentions } = entry;
	const provinces = listOf(data['provinces']).filter((id): id is string => provinceNames.has(String(id)));
	const document = collection === 'van-ban' ? documentOf(entry) : undefined;
	return {
		id: entryIdOf(entry),
		kind: collection,
		date: entry.published?.on,
		place: placeOf(provinces),
		provinces,
		mentions,
		overrides: overridesOf(data),
		relations: document ? relationsOf(entry) : [],
		formerIds: listOf(data['movedFrom']).filter((id) => typeof id === 'string'),
		...(document && { document }),
	};
}

function documentOf({ data, published }: Entry): Source['document'] {
	const { number, type, issuer } = data;
	if (typeof issuer !== 'string' || !isAgencyId(issuer)) return undefined;
	return {
		number: typeof number === 'string' ? number : undefined,
		type: String(type ?? ''),
		issuer: agencyById(issuer).id,
		date: published?.on,
	};
}

/** The relations of a front matter in their places; a faulty one is skipped by the graph, not moved. */
function relationsOf({ data }: Entry): StatedRelation[] {
	return listOf(data['relations']).map((item) => {
		const { kind, to, from, note, scope } = (item ?? {}) as Record<string, unknown>;
		const known = typeof kind === 'string' && Object.hasOwn(relationKinds, kind);
		return {
			kind: (known ? kind : 'cites') as StatedRelation['kind'],
			to: typeof to === 'string' ? to : '',
			from: typeof from === 'string' ? from : undefined,
			note: typeof note === 'string' ? note : undefined,
			scope: typeof scope === 'string' ? scope : undefined,
		};
	});
}

function listOf(value: unknown): readonly unknown[] {
	return Array.isArray(value) ? value : [];
}
