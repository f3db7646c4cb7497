import { describe, expect, test } from 'vitest';
import type { CitedDocument, Relation } from './graph/cited-document.ts';
import { type LegalEffect, legalEffectOn, type StatedEffect } from './legal-effect.ts';

/** Long because it is one table: each row a way in which a document stands on a day. */

interface Upon {
	readonly kind: Relation['kind'];
	/** When the other document takes effect. */
	readonly on?: string;
	readonly scope?: string;
	/** The other document; each its own unless told. */
	readonly by?: string;
}

/** The effect on a day of a document to which others stand in these relations. */
function effectOn(day: string, stated: StatedEffect, ...upon: Upon[]): LegalEffect {
	const relations: Relation[] = [];
	const document = { key: 'self', relations } as unknown as CitedDocument;
	const days = new Map<string, string | undefined>();
	for (const [index, { kind, on, scope, by = `other-${index}` }] of upon.entries()) {
		const from = by === 'self' ? document : ({ key: by } as CitedDocument);
		days.set(by, on);
		relations.push({ from, kind, to: document, scope } as Relation);
	}
	return legalEffectOn(document, stated, day, ({ key }) => days.get(key));
}

const verified = (status: LegalEffect['status'], verifiedOn?: string): StatedEffect => ({
	effect: { status, verifiedOn },
});
const from = (on: string): StatedEffect => ({ effectiveOn: { on } });
const until = (on: string): StatedEffect => ({ expiresOn: { on } });
const july = '2025-07-15';

describe('without anything verified', () => {
	test.each<[string, StatedEffect, Upon[], LegalEffect['status']]>([
		['nothing is known', {}, [], 'unverified'],
		['a stated «unverified» says nothing', verified('unverified', '2025-01-01'), [], 'unverified'],
		['its day has come: it may have ended since', from('2025-07-15'), [], 'unverified'],
		['its day is tomorrow', from('2025-07-16'), [], 'not-yet'],
		['its hour is still to come today', from('2025-07-15T17:00'), [], 'unverified'],
		['its month is running', from('2025-07'), [], 'unverified'],
		['its month is the next', from('2025-08'), [], 'not-yet'],
		['its year is the next', from('2026'), [], 'not-yet'],
		['it ends today', until('2025-07-15'), [], 'expired'],
		['it ends at an hour of today', until('2025-07-15T17:00'), [], 'expired'],
		['it ends tomorrow', until('2025-07-16'), [], 'unverified'],
		['it ends within the running month', until('2025-07'), [], 'unverified'],
		['it ended last month', until('2025-06'), [], 'expired'],
		['it ended last year', until('2024'), [], 'expired'],
		[
			'stated as «unverified» on a later day',
			verified('unverified', '2025-07-01'),
			[{ kind: 'replaces', on: '2025-06-01' }],
			'expired',
		],
		['replaced yesterday', {}, [{ kind: 'replaces', on: '2025-07-14' }], 'expired'],
		['replaced today', {}, [{ kind: 'replaces', on: '2025-07-15' }], 'expired'],
		['to be replaced tomorrow', {}, [{ kind: 'replaces', on: '2025-07-16' }], 'unverified'],
		['replaced on an unknown day', {}, [{ kind: 'replaces' }], 'unverified'],
		['replaced some time in the running month', {}, [{ kind: 'replaces', on: '2025-07' }], 'unverified'],
		['replaced some time last month', {}, [{ kind: 'replaces', on: '2025-06' }], 'expired'],
		['repealed', {}, [{ kind: 'repeals', on: '2025-01-01' }], 'expired'],
		['revoked', {}, [{ kind: 'revokes', on: '2025-01-01' }], 'revoked'],
		['suspended', {}, [{ kind: 'suspends', on: '2025-01-01' }], 'suspended'],
		['paused', {}, [{ kind: 'pauses', on: '2025-01-01' }], 'suspended'],
		['replaced in part', {}, [{ kind: 'replaces', on: '2025-01-01', scope: 'Điều 5' }], 'partly-expired'],
		['repealed in part', {}, [{ kind: 'repeals', on: '2025-01-01', scope: 'Điều 5' }], 'partly-expired'],
		['revoked in part', {}, [{ kind: 'revokes', on: '2025-01-01', scope: 'Điều 5' }], 'partly-expired'],
		[
			'replaced in part, later as a whole',
			{},
			[
				{ kind: 'replaces', on: '2025-01-01', scope: 'Điều 5' },
				{ kind: 'replaces', on: '2025-02-01' },
			],
			'expired',
		],
		['amended: no part need have ended', {}, [{ kind: 'amends', on: '2025-01-01' }], 'unverified'],
		[
			'carried out and cited',
			{},
			[
				{ kind: 'implements', on: '2025-01-01' },
				{ kind: 'cites', on: '2025-01-01' },
			],
			'unverified',
		],
		['said to replace itself', {}, [{ kind: 'replaces', on: '2025-01-01', by: 'self' }], 'unverified'],
		['replaced before its day', from('2026-01-01'), [{ kind: 'replaces', on: '2025-01-01' }], 'expired'],
		['suspended before its day', from('2026-01-01'), [{ kind: 'suspends', on: '2025-01-01' }], 'suspended'],
		[
			'replaced in part before its day',
			from('2026-01-01'),
			[{ kind: 'replaces', on: '2025-01-01', scope: 'Điều 5' }],
			'not-yet',
		],
	])('%s', (_, stated, upon, status) => {
		expect(effectOn(july, stated, ...upon).status).toBe(status);
	});
});

describe('what an editor verified', () => {
	test.each<[string, StatedEffect, Upon[], LegalEffect['status']]>([
		['stands', verified('in-force', '2025-07-01'), [], 'in-force'],
		['stands without a day', verified('in-force'), [], 'in-force'],
		['counts from its day on', verified('in-force', '2025-07-16'), [], 'unverified'],
		[
			'stands against what was before',
			verified('in-force', '2025-07-01'),
			[{ kind: 'replaces', on: '2025-06-01' }],
			'in-force',
		],
		[
			'stands against the same day',
			verified('in-force', '2025-07-01'),
			[{ kind: 'replaces', on: '2025-07-01' }],
			'in-force',
		],
		[
			'gives way to what came later',
			verified('in-force', '2025-07-01'),
			[{ kind: 'replaces', on: '2025-07-02' }],
			'expired',
		],
		[
			'gives way to a vague date that may be later',
			verified('in-force', '2025-05-20'),
			[{ kind: 'replaces', on: '2025-05' }],
			'expired',
		],
		[
			'does not give way to what is to come',
			verified('in-force', '2025-07-01'),
			[{ kind: 'replaces', on: '2025-08-01' }],
			'in-force',
		],
		[
			'without a day gives way to whatever came',
			verified('in-force'),
			[{ kind: 'repeals', on: '2020-01-01' }],
			'expired',
		],
		[
			'outlives an end that was put off',
			{ ...verified('in-force', '2025-07-01'), ...until('2025-06-30') },
			[],
			'in-force',
		],
		['ends with the document', { ...verified('in-force', '2025-07-01'), ...until('2025-07-10') }, [], 'expired'],
		[
			'gives way only to what is worse',
			verified('expired', '2025-07-01'),
			[{ kind: 'suspends', on: '2025-07-02' }],
			'expired',
		],
		[
			'«not yet» says nothing once the day has come',
			{ ...verified('not-yet', '2025-06-01'), ...from('2025-07-01') },
			[],
			'unverified',
		],
		[
			'«not yet» says nothing while the month of its day is running',
			{ ...verified('not-yet', '2025-06-01'), ...from('2025-07') },
			[],
			'unverified',
		],
		['«not yet» stands without a day', verified('not-yet', '2025-06-01'), [], 'not-yet'],
		['«not yet» stands before the day', { ...verified('not-yet', '2025-06-01'), ...from('2025-08-01') }, [], 'not-yet'],
		[
			'«in force» does not hold before the day',
			{ ...verified('in-force', '2025-06-01'), ...from('2025-08-01') },
			[],
			'not-yet',
		],
	])('%s', (_, stated, upon, status) => {
		expect(effectOn(july, stated, ...upon).status).toBe(status);
	});
});

test('a document suspended in part and then as a whole is suspended as a whole', () => {
	const upon: Upon[] = [
		{ kind: 'suspends', on: '2025-01-01', scope: 'Điều 5' },
		{ kind: 'pauses', on: '2025-02-01' },
	];
	expect(effectOn(july, {}, ...upon)).toMatchObject({ status: 'suspended', partly: false });
});

test.each<[Upon, boolean]>([
	[{ kind: 'suspends', on: '2025-01-01', scope: 'Điều 5' }, true],
	[{ kind: 'suspends', on: '2025-01-01' }, false],
	[{ kind: 'replaces', on: '2025-01-01', scope: 'Điều 5' }, false],
])('%j: the status needs «in part» said beside it: %s', (upon, partly) => {
	expect(effectOn(july, {}, upon).partly).toBe(partly);
});

describe('evidence', () => {
	const lines = ({ evidence }: LegalEffect) =>
		evidence.map((one) => `${one.kind === 'relation' ? one.relation.kind : one.kind} ${one.on ?? '?'}`);

	test('is in the order of time, what has no day last', () => {
		const stated = { ...verified('in-force', '2025-03-01'), ...from('2024-01-01'), ...until('2030') };
		const upon: Upon[] = [
			{ kind: 'repeals' },
			{ kind: 'replaces', on: '2026-01-01' },
			{ kind: 'amends', on: '2024-06' },
		];
		expect(lines(effectOn(july, stated, ...upon))).toEqual([
			'effective-on 2024-01-01',
			'amends 2024-06',
			'verified 2025-03-01',
			'replaces 2026-01-01',
			'expires-on 2030',
			'repeals ?',
		]);
	});

	test('verified on an unknown day comes first', () => {
		expect(lines(effectOn(july, { ...verified('in-force'), ...from('2024-01-01') }))).toEqual([
			'verified ?',
			'effective-on 2024-01-01',
		]);
	});

	test('names a relation that two entries state once, and each part of its own', () => {
		const upon = (scope?: string): Upon => ({
			kind: 'replaces',
			on: '2025-01-01',
			by: 'other',
			...(scope && { scope }),
		});
		expect(lines(effectOn(july, {}, upon(), upon()))).toHaveLength(1);
		expect(lines(effectOn(july, {}, upon('Điều 5'), upon('Điều 6')))).toHaveLength(2);
	});

	test('is no verification that says «unverified»', () => {
		expect(effectOn(july, verified('unverified', '2025-07-01')).evidence).toEqual([]);
	});

	test('is empty for a document of which nothing is known, whatever cites it', () => {
		expect(effectOn(july, {}, { kind: 'cites', on: '2025-01-01' }).evidence).toEqual([]);
	});
});

describe('the status is told with its day', () => {
	test.each<[string, StatedEffect, Upon[], boolean]>([
		['not when nothing is known', {}, [], false],
		['not when its day lies behind', from('2020-01-01'), [], false],
		['not when an editor verified it and nothing is to come', verified('in-force', '2025-07-01'), [], false],
		['when it has not taken effect yet', from('2026-01-01'), [], true],
		['when it ended by its date', until('2020-01-01'), [], true],
		['when it will end', { ...verified('in-force', '2025-07-01'), ...until('2026-01-01') }, [], true],
		['when it was replaced', {}, [{ kind: 'replaces', on: '2025-01-01' }], true],
		['when it will be replaced', verified('in-force', '2025-07-01'), [{ kind: 'replaces', on: '2026-01-01' }], true],
		['not when it was amended', {}, [{ kind: 'amends', on: '2026-01-01' }], false],
	])('%s', (_, stated, upon, dated) => {
		expect(effectOn(july, stated, ...upon).dated).toBe(dated);
	});
});
