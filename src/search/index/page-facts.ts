import { createHash } from 'node:crypto';
import { recordKindId } from '../record-kind.ts';
import type { Placed } from './shard-plan.ts';

/** What the plan of the index needs of a page; the text itself waits in a file until its volume is made, or is read again. */
export interface PageFacts extends Omit<Placed, 'url'> {
	/** Of all that the index takes of the page. */
	readonly hash: string;
}

/** The facts of a page by its searchable part (see `searchablePart`). */
export function pageFacts(part: string): PageFacts {
	return {
		hash: createHash('sha256').update(part).digest('hex').slice(0, 24),
		letters: part.length,
		date: fieldsOf(part, 'meta', 'ngay')[0] ?? '',
		isRecord: fieldsOf(part, 'filter', 'loai').includes(recordKindId),
	};
}

/** The values of a field of the head, which stand in an attribute `content`. Days and ids hold no escaped letters. */
function fieldsOf(part: string, kind: 'meta' | 'filter', name: string): string[] {
	const head = part.slice(0, part.indexOf('</head>'));
	return [...head.matchAll(/<[^>]*>/g)].flatMap(([tag]) => {
		const value = / content="([^"]*)"/.exec(tag)?.[1];
		return tag.includes(` data-pagefind-${kind}="${name}[content]"`) && value !== undefined ? [value] : [];
	});
}
