import { fold } from '#domain/text.ts';
import { issuers } from '#vocabulary/agencies.ts';
import * as lists from '#vocabulary/closed-lists.ts';
import { documentTypes } from '#vocabulary/document-types.ts';
import { provinceNames } from '#vocabulary/provinces.ts';
import { topics } from '#vocabulary/topics.ts';

const closed = [lists.completeness, lists.levels, lists.documentSystems, lists.legalEffects, lists.signingAuthorities];

/** Folded Vietnamese label → the ids it may stand for in one list or another. */
const idsByLabel = new Map<string, string[]>();
for (const [label, id] of labels()) {
	const key = fold(label);
	idsByLabel.set(key, [...(idsByLabel.get(key) ?? []), id]);
}

/** The id for a Vietnamese label written in its place («Lai Châu» → `lai-chau`), if the list in question has it. */
export function idForLabel(label: string, allowed: readonly string[]): string | undefined {
	return idsByLabel.get(fold(label.trim()))?.find((id) => allowed.includes(id));
}

function* labels(): Generator<readonly [label: string, id: string]> {
	for (const { id, name, fullName } of provinceNames.values()) {
		yield [name, id];
		yield [fullName, id];
	}
	for (const { id, name } of [...topics, ...documentTypes]) yield [name, id];
	for (const { id, name, shortName } of issuers) {
		yield [name, id];
		if (shortName) yield [shortName, id];
	}
	for (const list of closed) for (const [id, label] of Object.entries(list)) yield [label, id];
	for (const [id, { label }] of Object.entries(lists.relationKinds)) yield [label, id];
	for (const [id, { label }] of Object.entries(lists.partsOfDay)) yield [label, id];
	for (const [id, label] of Object.entries(lists.captureMethods)) yield [label, id];
}
