import type { ArchiveDate } from '#schema/dates.ts';
import type { legalEffects } from '#vocabulary/closed-lists.ts';
import type { CitedDocument, Relation } from './graph/cited-document.ts';

export type EffectStatus = keyof typeof legalEffects;

/** Why a status holds: a date of the document itself, another document's relation to it, or what an editor verified. */
export type EffectEvidence =
	| { readonly kind: 'effective-on' | 'expires-on'; readonly on: string }
	| { readonly kind: 'relation'; readonly relation: Relation; readonly on: string | undefined }
	| {
			readonly kind: 'verified';
			readonly status: EffectStatus;
			readonly on: string | undefined;
			readonly text: string | undefined;
	  };

export interface LegalEffect {
	readonly status: EffectStatus;
	/** A part is concerned and the status does not say so itself: only some articles are suspended. */
	readonly partly: boolean;
	/** In order of time, what has no date last; empty for a document of which nothing is known. */
	readonly evidence: readonly EffectEvidence[];
	/** The status follows from a date, or a date that is known will change it: it is told together with its day. */
	readonly dated: boolean;
}

/** What a document states of its own effect. */
export interface StatedEffect {
	readonly effect?:
		| { status: EffectStatus; verifiedOn?: string | undefined; evidence?: string | undefined }
		| undefined;
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

/** Whether a relation of this kind ends or halts the effect of the document that it points at. */
export function changesEffect(kind: Relation['kind']): boolean {
	return consequences[kind] !== undefined;
}

interface Standing {
	readonly status: EffectStatus;
	readonly partly: boolean;
}

interface Change extends Standing {
	readonly on: string;
}

/**
 * The legal effect of a document on a day (ISO), derived from dates and relations (Law 64/2025/QH15 on normative documents lets
 * a document end by its own date, by replacement and by repeal). What an editor verified stands until something later
 * contradicts it. Nothing is ever taken to be in force without that: the default is `unverified`. An amendment is told as
 * evidence and changes no status: whether a part has lost its effect by it, its relation does not say.
 * `dayOfEffect` tells when another document took effect, its date of issue if nothing better is known.
 */
export function legalEffectOn(
	document: CitedDocument,
	stated: StatedEffect,
	day: string,
	dayOfEffect: (document: CitedDocument) => string | undefined,
): LegalEffect {
	const { effect, effectiveOn, expiresOn } = stated;
	const verified =
		effect && effect.status !== 'unverified' && (!effect.verifiedOn || effect.verifiedOn <= day) ? effect : undefined;
	const evidence: EffectEvidence[] = [];
	const changes: Change[] = [];
	if (verified) {
		evidence.push({ kind: 'verified', status: verified.status, on: verified.verifiedOn, text: verified.evidence });
	}
	for (const relation of relationsUpon(document)) {
		const on = dayOfEffect(relation.from);
		evidence.push({ kind: 'relation', relation, on });
		const consequence = consequenceOf(relation);
		if (on && consequence) changes.push({ on, ...consequence });
	}
	if (expiresOn) {
		evidence.push({ kind: 'expires-on', on: expiresOn.on });
		changes.push({ on: expiresOn.on, status: 'expired', partly: false });
	}
	if (effectiveOn) evidence.push({ kind: 'effective-on', on: effectiveOn.on });

	// The editor knew of what came before.
	const news = changes.filter(({ on }) => !verified?.verifiedOn || !hasCome(on, verified.verifiedOn));
	const standingOn = (when: string) => standing(verified?.status ?? 'unverified', news, effectiveOn?.on, when);
	const now = standingOn(day);
	const dated =
		!isSame(now, standingOn(endOfTime)) || !isSame(now, { status: verified?.status ?? 'unverified', partly: false });
	return { ...now, evidence: evidence.toSorted(inOrderOfTime), dated };
}

const endOfTime = '9999-12-31';

function standing(
	base: EffectStatus,
	changes: readonly Change[],
	effectiveOn: string | undefined,
	day: string,
): Standing {
	// That it had not yet taken effect says nothing of the time since its day.
	const outdated = base === 'not-yet' && effectiveOn !== undefined;
	let found: Standing = { status: outdated ? 'unverified' : base, partly: false };
	for (const change of changes) if (hasCome(change.on, day)) found = worse(found, change);
	// One that was repealed or suspended before its day will not take effect on it.
	if (
		effectiveOn &&
		isYetToCome(effectiveOn, day) &&
		severityOf(found) < severityOf({ status: 'suspended', partly: true })
	) {
		return { status: 'not-yet', partly: false };
	}
	return found;
}

/** Relations of others that bear on its effect, each stated once. */
function relationsUpon(document: CitedDocument): Relation[] {
	const upon = document.relations.filter(
		({ from, to, kind }) => to === document && from !== document && (kind === 'amends' || consequences[kind]),
	);
	return [
		...new Map(
			upon.map((relation) => [`${relation.from.key} ${relation.kind} ${relation.scope ?? ''}`, relation]),
		).values(),
	];
}

function consequenceOf({ kind, scope }: Relation): Standing | undefined {
	const status = consequences[kind];
	if (!status) return undefined;
	if (!scope) return { status, partly: false };
	return status === 'suspended' ? { status, partly: true } : { status: 'partly-expired', partly: false };
}

const severity: readonly EffectStatus[] = [
	'unverified',
	'not-yet',
	'in-force',
	'partly-expired',
	'suspended',
	'expired',
	'revoked',
];

function severityOf({ status, partly }: Standing): number {
	return severity.indexOf(status) - (partly ? 0.5 : 0);
}

function worse(a: Standing, b: Standing): Standing {
	return severityOf(b) > severityOf(a) ? { status: b.status, partly: b.partly } : a;
}

function isSame(a: Standing, b: Standing): boolean {
	return a.status === b.status && a.partly === b.partly;
}

/** A vague date has come once its whole period lies behind: of «2025-07» nobody knows whether 15 July is before or after. */
function hasCome(on: string, day: string): boolean {
	return on.length >= 10 ? on.slice(0, 10) <= day : on < day.slice(0, on.length);
}

/** Neither has come nor is yet to come: a vague date whose period is running. */
export function isYetToCome(on: string, day: string): boolean {
	return on.slice(0, 10) > day.slice(0, Math.min(on.length, 10));
}

function inOrderOfTime(a: EffectEvidence, b: EffectEvidence): number {
	return dayOf(a).localeCompare(dayOf(b), 'en');
}

/** What was verified on an unknown day is where everything else starts from. */
function dayOf({ kind, on }: EffectEvidence): string {
	return on ?? (kind === 'verified' ? '' : endOfTime);
}
