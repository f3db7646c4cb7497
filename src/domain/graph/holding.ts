import { formatKey, identityOf } from '#domain/citations/identity.ts';
import { parseNumber } from '#domain/document-number.ts';
import { agencyById } from '#vocabulary/agencies.ts';
import { Draft } from './draft.ts';
import { agencyPlace } from './issuing-agency.ts';
import type { Registry } from './registry.ts';
import type { Source } from './source.ts';

/** The documents that entries hold, by the id of the entry; all of them enter the registry. */
export function holdings(sources: readonly Source[], registry: Registry): Map<string, Draft> {
	return new Map(
		sources.flatMap((source) =>
			source.document ? [[source.id, holding(source, source.document, registry)] as const] : [],
		),
	);
}

/** The record of a document that is held; another with the same key keeps a record of its own (the checks refuse that). */
function holding(source: Source, document: NonNullable<Source['document']>, registry: Registry): Draft {
	const agency = agencyById(document.issuer);
	const number = document.number === undefined ? undefined : parseNumber(document.number);
	const identity =
		number && identityOf(number, { date: document.date, place: agencyPlace(agency, number.issuer[0] ?? '') });
	const known = identity && registry.get(identity, number);
	const draft = known && !known.held ? known : new Draft(undefined, number, `kho/${source.id}`);
	if (draft !== known) registry.add(draft);
	draft.held = source.id;
	if (identity) draft.ownKey = formatKey(identity);
	draft.date = document.date;
	draft.issuerName = agency.name;
	draft.place = agency.province;
	return draft;
}
