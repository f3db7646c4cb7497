import type { ArchiveDate } from '#schema/dates.ts';
import type { legalEffects } from '#vocabulary/closed-lists.ts';
import type { CitedDocument, Relation } from './graph/cited-document.ts';

export type EffectStatus = keyof typeof legalEffects;

/** Why a status holds: a date of the document itself, another document's relation to it, or what an editor verified. */
export type EffectEvidence =
	| { readonly kind: 'effective-on' | 'expires-on'; readonly on: string }
	| { readonly kind: 'relation'; readonly relation: Relation; readonly on: string | undefined }
	| { readonly kind: 'verified'; readonly on: string | undefined; readonly text: string | undefined };

export interface LegalEffect {
	readonly status: EffectStatus;
	/** In order of time; empty for a document of which nothing is known. */
	readonly evidence: readonly EffectEvidence[];
}

/** What a document states of its own effect. */
export interface StatedEffect {
	readonly effect?: { status: EffectStatus; verifiedOn?: string | undefined; evidence?: string | undefined } | undefined;
	readonly effectiveOn?: ArchiveDate | undefined;
	readonly expiresOn?: ArchiveDate | undefined;
}

/** What a relation does to the document that it points at, from the day the other takes effect. */
const consequences: Partial<Record<Relation['kind'], EffectStatus>> = {
	replaces: 'expired',
	repeals: 'expired',
	revokes: 'revoked',
	suspends: 'suspended',
	pauses: 'suspended',
};

/**
 * The legal effect of a document on a day (ISO), derived from dates and relations (Law 64/2025/QH15 on normative documents lets
 * a document end by its own date, by replacement and by repeal). What an editor verified stands until something later
 * contradicts it. Nothing is ever taken to be in force without that: the default is `unverified`.
 * `dayOfEffect` tells when another document took effect, its date of issue if nothing better is known.
 */
export function legalEffectOn(
	document: CitedDocument,
	stated: StatedEffect,
	day: string,
	dayOfEffect: (document: CitedDocument) => string | undefined,
): LegalEffect {
	const evidence: EffectEvidence[] = [];
	const { effect, effectiveOn, expiresOn } = stated;
	let status: EffectStatus = 'unverified';
	const verified = effect && effect.status !== 'unverified' && (!effect.verifiedOn || effect.verifiedOn <= day) ? effect : undefined;
	if (verified) {
		status = verified.status;
		evidence.push({ kind: 'verified', on: verified.verifiedOn, text: verified.evidence });
	}
	const since = verified?.verifiedOn ?? '';
	for (const relation of document.relations) {
		const consequence = relation.to === document ? consequences[relation.kind] : undefined;
		if (!consequence || relation.from === document) continue;
		const on = dayOfEffect(relation.from);
		evidence.push({ kind: 'relation', relation, on });
		if (on === undefined || !hasCome(on, day) || (verified && on <= since)) continue;
		status = worse(status, relation.scope && consequence === 'expired' ? 'partly-expired' : consequence);
	}
	if (expiresOn) {
		evidence.push({ kind: 'expires-on', on: expiresOn.on });
		if (hasCome(expiresOn.on, day)) status = worse(status, 'expired');
	}
	if (effectiveOn) {
		evidence.push({ kind: 'effective-on', on: effectiveOn.on });
		if (isYetToCome(effectiveOn.on, day)) status = 'not-yet';
	}
	return { status, evidence: evidence.sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1)) };
}

const severity: readonly EffectStatus[] = ['unverified', 'not-yet', 'in-force', 'partly-expired', 'suspended', 'expired', 'revoked'];

function worse(a: EffectStatus, b: EffectStatus): EffectStatus {
	return severity.indexOf(b) > severity.indexOf(a) ? b : a;
}

/** A vague date has come once its whole period lies behind: of «2025-07» nobody knows whether 15 July is before or after. */
function hasCome(on: string, day: string): boolean {
	return on.length >= 10 ? on.slice(0, 10) <= day : on < day.slice(0, on.length);
}

function isYetToCome(on: string, day: string): boolean {
	return on.slice(0, 10) > day.slice(0, Math.min(on.length, 10));
}

function dayOf(evidence: EffectEvidence): string {
	return evidence.on ?? '';
}
