import { type Contradiction, contradictionsIn } from '#domain/graph/contradictions.ts';
import { changesEffect } from '#domain/legal-effect.ts';
import { relationKinds } from '#vocabulary/closed-lists.ts';
import type { ArchiveIndex } from '../archive-index.ts';
import { errorAtKey, warningAtKey } from '../entry.ts';
import { type Fault, quote } from '../fault.ts';
import { dateOf, nameOf } from './document-name.ts';

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
