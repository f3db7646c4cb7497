import { formatDate } from '#domain/dates.ts';
import type { CitedDocument } from '#domain/graph/cited-document.ts';
import { type Contradiction, contradictionsIn } from '#domain/graph/contradictions.ts';
import { documentName } from '#domain/graph/naming.ts';
import { changesEffect } from '#domain/legal-effect.ts';
import { relationKinds } from '#vocabulary/closed-lists.ts';
import type { ArchiveIndex } from '../archive-index.ts';
import { errorAtKey, warningAtKey } from '../entry.ts';
import { type Fault, quote } from '../fault.ts';

/** Relations that cannot all be true. Published, they would say that a document is no longer in force, or older than it is. */
export function* contradictoryRelations({ citations }: ArchiveIndex): Generator<Fault> {
	const contradictions = contradictionsIn(citations.graph);
	const inCircles = new Set(contradictions.filter(({ kind }) => kind === 'circle').map(({ relation }) => relation));
	for (const contradiction of contradictions) {
		const { relation, kind } = contradiction;
		// Which of the two dates or directions is wrong, the circle tells already.
		if (relation.index === undefined || (kind === 'to-later' && inCircles.has(relation))) continue;
		const entry = citations.entryOf(relation.statedIn);
		const { message, hint } = describe(contradiction);
		const at = ['relations', relation.index, 'to'];
		if (kind === 'to-later' && !changesEffect(relation.kind)) yield warningAtKey(entry, at, 'relation', message, hint);
		else yield errorAtKey(entry, at, 'relation', message, hint);
	}
}

/** Relations and hand-made citations whose target is no document. */
export function* unknownTargets({ citations }: ArchiveIndex): Generator<Fault> {
	for (const { from, to, reason, candidates } of citations.graph.unknownTargets) {
		// Other rules tell of an empty value and of ids.
		if (!to || /^\/?(?:tin-tuc|van-ban|diem-tin)\//.test(to)) continue;
		const entry = citations.entryOf(from);
		const index = from.relations.findIndex((relation) => relation.to === to || relation.from === to);
		const key = from.relations[index]?.to === to ? 'to' : 'from';
		const at = ['relations', index, key];
		if (candidates.length > 0) {
			const message = `nhiều văn bản cùng số ${quote(to)}: ${candidates.map(nameAndDate).join('; ')}`;
			yield warningAtKey(entry, at, 'relation', message, 'ghi thêm ngày và cơ quan ở note');
			continue;
		}
		const message = `không rõ quan hệ này tới văn bản nào: ${quote(to)} (${reason})`;
		yield errorAtKey(entry, at, 'relation', message, 'ghi số, ký hiệu (25-CT/TW), hoặc mã của một mục trong kho');
	}
}

function describe({ kind, relation, circle = [] }: Contradiction): { message: string; hint: string } {
	const label = relationKinds[relation.kind].label.toLocaleLowerCase('vi');
	const { from, to } = relation;
	switch (kind) {
		case 'to-itself':
			return {
				message: `văn bản không thể ${label} chính nó: ${quote(nameOf(to))}`,
				hint: 'ghi văn bản khác, hoặc bỏ dòng này',
			};
		case 'circle':
			return {
				message:
					circle.length === 3
						? `hai văn bản không thể ${label} lẫn nhau: ${nameOf(from)} và ${nameOf(to)}`
						: `quan hệ đi vòng: ${circle.map(nameOf).join(' → ')}`,
				hint: 'chỉ giữ một chiều: văn bản ban hành sau trỏ tới văn bản ban hành trước',
			};
		case 'to-later':
			return {
				message: `${nameOf(from)} (${dateOf(from)}) không thể ${label} ${nameOf(to)} (${dateOf(to)}), vì văn bản ấy ban hành sau`,
				hint: 'đối chiếu hai ngày; hoặc đổi chiều quan hệ',
			};
	}
}

function nameOf(document: CitedDocument): string {
	return documentName(document) || (document.held ?? document.key);
}

/** «Chỉ thị 25-CT/TW (25/10/2023)», for telling documents of one number apart. */
export function nameAndDate(document: CitedDocument): string {
	return `${nameOf(document)} (${dateOf(document)})`;
}

function dateOf({ date }: CitedDocument): string {
	return date ? formatDate({ on: date }) : 'chưa rõ ngày';
}
