import type { Citation, Confidence } from '#domain/citations/find-citations.ts';
import { identityOf } from '#domain/citations/identity.ts';
import { parseNumber } from '#domain/document-number.ts';
import { agencyById } from '#vocabulary/agencies.ts';
import { aliasesFor } from './aliases.ts';
import type { Draft } from './draft.ts';
import { agencyPlace } from './issuing-agency.ts';
import type { Registry } from './registry.ts';
import { type Resolution, resolveNumber } from './resolve.ts';
import type { PlacedMention, Source } from './source.ts';

/** What the editor of an entry decided about a mention; undefined when nothing. `to` null means that it leads nowhere. */
export function overrideOf(source: Source, mention: PlacedMention): Source['overrides'][number] | undefined {
	if (source.overrides.length === 0) return undefined;
	const text = oneLine(mention.text);
	return source.overrides.find((stated) => stated.text === mention.manual || oneLine(stated.text) === text);
}

/** The document that an everyday name means on the day and in the province of the entry. */
export function aliasTarget(source: Source, { alias }: PlacedMention, registry: Registry): Resolution | undefined {
	if (!alias) return undefined;
	const [only, ...others] = aliasesFor(alias, source);
	if (!only) return { unmatched: 'tên gọi này không rõ chỉ văn bản nào vào ngày của mục viện dẫn' };
	if (others.length > 0) return { unmatched: 'tên gọi này đã chỉ nhiều văn bản; mục viện dẫn không rõ ngày' };
	const number = only.number === undefined ? undefined : parseNumber(only.number);
	if (!number) return { unmatched: only.numberMissing ?? `số «${only.number}» trong danh mục tên gọi chưa đọc được` };
	const place = only.issuer ? agencyPlace(agencyById(only.issuer), number.issuer[0] ?? '') : only.province;
	const identity = identityOf(number, { date: only.issuedOn, place });
	const [first, ...more] = registry.candidates(identity);
	const to = first && more.length === 0 ? first : registry.get(identity, number);
	to.learn({ typeWord: undefined, date: only.issuedOn, issuerName: undefined }, place);
	return { to, confidence: 'inferred' };
}

/** The document that an editor named: an entry by its id, or a number, which `read` finds in `to` and the note beside it. */
export function targetOf(
	source: Source,
	to: string,
	read: () => Citation | undefined,
	registry: Registry,
	held: ReadonlyMap<string, Draft>,
	near: ReadonlyMap<Draft, Confidence>,
): Resolution {
	const entry = held.get(to.replace(/^\/|\/$/g, ''));
	if (entry) return { to: entry, confidence: 'certain' };
	const citation = read();
	if (!citation) return { unmatched: `«${to}» không phải số, ký hiệu hay mã của một văn bản trong kho` };
	return resolveNumber(citation, source, registry, near);
}

function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ');
}
