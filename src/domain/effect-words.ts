import { legalEffects, relationKinds } from '#vocabulary/closed-lists.ts';
import type { Archive } from './archive.ts';
import { formatDate, formatDay } from './dates.ts';
import type { DocumentEntry } from './entry.ts';
import type { CitedDocument } from './graph/cited-document.ts';
import { entryOf, referenceTo } from './graph/reference.ts';
import {
	type EffectEvidence,
	type EffectStatus,
	isYetToCome,
	type LegalEffect,
	legalEffectOn,
} from './legal-effect.ts';

/** One sentence of evidence, with the document that it names in the middle. */
export interface EvidenceLine {
	readonly before: string;
	readonly link?: { readonly text: string; readonly url: string };
	readonly after: string;
}

/** The legal effect of a document as its page tells it. */
export interface DescribedEffect {
	readonly status: EffectStatus;
	/** «Hết hiệu lực toàn bộ», «Ngưng hiệu lực một phần». */
	readonly label: string;
	readonly lines: readonly EvidenceLine[];
	/** «22/11/2026» where the status holds on the day of the build and may differ on another. */
	readonly asOf: string | undefined;
}

type Known = Pick<Archive, 'byId' | 'graph' | 'day'>;

/** The legal effect of a held document on the day for which the archive was built, in words. */
export function describeEffect(entry: DocumentEntry, archive: Known): DescribedEffect {
	const document = archive.graph.held.get(entry.id);
	// A withdrawn document is in no graph; nothing is told of its effect.
	if (!document) return { status: 'unverified', label: legalEffects.unverified, lines: [], asOf: undefined };
	const effect = legalEffectOn(document, entry.data, archive.day, (other) => dayOfEffect(other, archive).on);
	return {
		status: effect.status,
		label: effect.partly ? `${legalEffects[effect.status]} một phần` : legalEffects[effect.status],
		lines: effect.evidence.map((evidence) => lineOf(evidence, entry, effect, archive)),
		asOf: effect.dated ? formatDay(archive.day) : undefined,
	};
}

/** When a document took or takes effect, else when it was issued. */
function dayOfEffect(document: CitedDocument, archive: Known): { on: string | undefined; words: string } {
	const entry = entryOf(document, archive);
	if (entry?.data.effectiveOn) {
		return { on: entry.data.effectiveOn.on, words: `có hiệu lực từ ${formatDate(entry.data.effectiveOn)}` };
	}
	const issued = entry ? entry.date : document.date === undefined ? undefined : { on: document.date };
	if (!issued) return { on: undefined, words: 'kho chưa rõ từ ngày nào' };
	return { on: issued.on, words: `ban hành ${formatDate(issued)}; kho chưa rõ ngày có hiệu lực` };
}

function lineOf(evidence: EffectEvidence, entry: DocumentEntry, effect: LegalEffect, archive: Known): EvidenceLine {
	switch (evidence.kind) {
		case 'verified': {
			const when = evidence.on ? `Xác minh ngày ${formatDay(evidence.on)}` : 'Đã xác minh, không ghi ngày';
			// The line ends with a stop of its own.
			const text = evidence.text?.replace(/(?<!\.)[.;]?\s*$/, '');
			const then = evidence.status === effect.status ? '' : `: khi đó ${lowered(legalEffects[evidence.status])}`;
			return { before: `${when}${then}${text ? `. ${text}` : ''}`, after: '' };
		}
		case 'effective-on':
			return { before: `Ngày có hiệu lực: ${formatDate(entry.data.effectiveOn!)}`, after: '' };
		case 'expires-on':
			return { before: `Ngày hết hiệu lực: ${formatDate(entry.data.expiresOn!)}`, after: '' };
		case 'relation': {
			const { from, kind, scope } = evidence.relation;
			const { name, url } = referenceTo(from, archive);
			const verb = relationKinds[kind].inverse;
			const toCome = evidence.on !== undefined && isYetToCome(evidence.on, archive.day);
			const words = [scope, toCome && 'sẽ', verb]
				.filter(Boolean)
				.map((word, at) => (at === 0 ? word : lowered(word as string)));
			return {
				before: `${capitalised(words.join(' '))} `,
				link: { text: name, url },
				after: `, ${dayOfEffect(from, archive).words}`,
			};
		}
	}
}

function lowered(text: string): string {
	return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}

function capitalised(text: string): string {
	return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
