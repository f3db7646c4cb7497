// Long, because the same hand-led finder serves every turn that a search can take.

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Finder } from '../client/finder.ts';
import { SearchFailure } from '../client/search-failure.ts';
import type { Card } from '../engine/card.ts';
import type { Answer, SearchRequest } from '../engine/request.ts';
import { sampleAnswer } from './sample-snapshot.ts';
import { SearchSession } from './session.ts';
import { pendingHits, type Snapshot } from './snapshot.ts';
import type { SearchState } from './state.ts';

/** A finder whose answers the test gives by hand. */
function handFinder() {
	const searches: {
		request: SearchRequest;
		answer: (answer: Answer) => void;
		end: (finished: boolean) => void;
		fail: (error?: Error) => void;
	}[] = [];
	const cards = vi.fn(async (hits: readonly number[], query: string) => hits.map((hit) => cardOf(hit, query)));
	const finder: Finder = {
		search: (request, answer) =>
			new Promise((end, reject) => {
				searches.push({ request, answer, end, fail: (error = new Error('lost')) => reject(error) });
			}),
		stop: vi.fn(),
		dispose: vi.fn(),
		cards,
	};
	return { finder, searches, cards };
}

const cardOf = (hit: number, query: string): Card => ({
	url: `/${hit}/`,
	title: [{ text: query, marked: true }],
	line: '',
	excerpt: [],
	section: undefined,
});

function started(mayReplace = () => true, hasSaved = async () => false) {
	const hand = handFinder();
	const moments: Snapshot[] = [];
	const connect = vi.fn(async () => hand.finder);
	const session = new SearchSession({
		connect,
		nearNumbers: async () => [{ number: '1/KH', url: '/so/1-kh/' }],
		hasSaved,
		mayReplace,
		onChange: (moment) => moments.push(moment),
	});
	const now = () => moments.at(-1)!;
	return { ...hand, session, moments, connect, now, shown: () => now().rows.map(({ hit }) => hit) };
}

test('what any search needs can be loaded ahead, once; a failure is left to the search, which connects anew', async () => {
	const { session, connect, cards, moments, searches } = started();
	cards.mockRejectedValueOnce(new Error('lost'));
	await session.prepare();
	expect(moments).toEqual([]);
	await session.prepare();
	await session.prepare();
	expect(connect).toHaveBeenCalledTimes(2);
	session.run(asked);
	await flush();
	expect(connect).toHaveBeenCalledTimes(2);
	expect(searches).toHaveLength(1);
});

const asked: SearchState = { query: 'sởi', filters: {} };
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at);
const flush = () => vi.advanceTimersByTimeAsync(0);
const answerOf = (hits: readonly number[], more: Partial<Answer> = {}) =>
	sampleAnswer({ hits, full: hits.length, ...more });

beforeEach(() => {
	vi.useFakeTimers();
	vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
});

test('nothing asked needs no finder', async () => {
	const { session, connect, now } = started();
	await session.run({ query: '', filters: {} });
	expect(now().phase).toBe('idle');
	expect(connect).not.toHaveBeenCalled();
});

test('shows ten results, then ten more on demand', async () => {
	const { session, searches, shown, now } = started();
	const run = session.run(asked);
	await flush();
	searches[0]!.answer(answerOf(range(0, 25)));
	searches[0]!.end(true);
	await run;
	expect(now().phase).toBe('done');
	expect(shown()).toEqual(range(0, 10));
	expect(await session.more()).toBe(10);
	expect(shown()).toEqual(range(0, 20));
	expect(pendingHits(now())).toEqual(range(20, 25));
});

test('what failed to come stays pending', async () => {
	const { session, searches, cards, shown, now } = started();
	const run = session.run(asked);
	await flush();
	searches[0]!.answer(answerOf(range(0, 25)));
	searches[0]!.end(true);
	await run;
	cards.mockRejectedValueOnce(new Error('lost'));
	expect(await session.more()).toBeUndefined();
	expect(now().more).toBe('failed');
	expect(await session.more()).toBe(10);
	expect(now().more).toBe('ready');
	expect(shown()).toEqual(range(0, 20));
});

test('more results that never come are given up, and the next try takes another connection', async () => {
	const { session, searches, cards, connect, shown, now } = started();
	const run = session.run(asked);
	await flush();
	searches[0]!.answer(answerOf(range(0, 25)));
	searches[0]!.end(true);
	await run;
	cards.mockImplementationOnce(() => new Promise(() => {}));
	const more = session.more();
	await vi.advanceTimersByTimeAsync(12_000);
	expect([await more, now().more]).toEqual([undefined, 'failed']);
	const again = session.more();
	await flush();
	searches[1]!.answer(answerOf(range(0, 25)));
	searches[1]!.end(true);
	expect(await again).toBe(10);
	expect([shown(), connect.mock.calls.length]).toEqual([range(0, 20), 2]);
});

describe('a newer search', () => {
	test('keeps the old results in place until it has its own', async () => {
		const { session, searches, shown, now } = started();
		const run = session.run(asked);
		await flush();
		searches[0]!.answer(answerOf([1]));
		searches[0]!.end(true);
		await run;
		session.run({ ...asked, query: 'cúm' });
		await flush();
		expect([shown(), now().stale, now().answer]).toEqual([[1], true, undefined]);
		searches[1]!.answer(answerOf([2]));
		await flush();
		expect([shown(), now().stale]).toEqual([[2], false]);
	});

	test('is never overwritten by a slow answer to an older one', async () => {
		const { session, searches, cards, shown, now } = started();
		let late: (cards: Card[]) => void = () => {};
		cards.mockImplementationOnce(() => new Promise((resolve) => (late = resolve)));
		session.run(asked);
		await flush();
		searches[0]!.answer(answerOf([1]));
		await flush();
		session.run({ ...asked, query: 'cúm' });
		await flush();
		searches[1]!.answer(answerOf([2]));
		searches[1]!.end(true);
		await flush();
		searches[0]!.answer(answerOf([3]));
		searches[0]!.end(false);
		late([cardOf(1, 'sởi')]);
		await flush();
		expect([shown(), now().phase]).toEqual([[2], 'done']);
	});
});

describe('while older periods arrive', () => {
	test('better results replace those shown', async () => {
		const { session, searches, shown, now } = started();
		session.run(asked);
		await flush();
		searches[0]!.answer(answerOf([1, 2], { searched: 1, periods: 2 }));
		await flush();
		expect([shown(), now().phase, now().progress]).toEqual([[1, 2], 'searching', { searched: 1, periods: 2 }]);
		searches[0]!.answer(answerOf([9, 1, 2], { searched: 2, periods: 2 }));
		searches[0]!.end(true);
		await flush();
		expect([shown(), now().phase]).toEqual([[9, 1, 2], 'done']);
	});

	test('but not under the hands of someone who is among them; they are offered instead', async () => {
		const { session, searches, shown, now } = started(() => false);
		session.run(asked);
		await flush();
		searches[0]!.answer(answerOf([1, 2], { searched: 1, periods: 2 }));
		await flush();
		searches[0]!.answer(answerOf([9, 1, 2], { searched: 2, periods: 2 }));
		searches[0]!.end(true);
		await flush();
		expect([shown(), now().outdated, now().answer?.full]).toEqual([[1, 2], true, 3]);
		expect(pendingHits(now())).toEqual([9]);
		await session.refresh();
		expect([shown(), now().outdated]).toEqual([[9, 1, 2], false]);
	});

	test('nor when someone has asked for more of them', async () => {
		const { session, searches, shown, now } = started();
		session.run(asked);
		await flush();
		searches[0]!.answer(answerOf(range(0, 15), { searched: 1, periods: 2 }));
		await flush();
		await session.more();
		searches[0]!.answer(answerOf([99, ...range(0, 15)], { searched: 2, periods: 2 }));
		searches[0]!.end(true);
		await flush();
		expect([shown(), now().outdated]).toEqual([range(0, 15), true]);
	});

	test('stopping keeps what was found, whatever comes later', async () => {
		const { session, searches, finder, shown, now } = started();
		session.run(asked);
		await flush();
		searches[0]!.answer(answerOf([1], { searched: 1, periods: 3 }));
		await flush();
		await session.stop();
		searches[0]!.answer(answerOf([1, 2], { searched: 2, periods: 3 }));
		searches[0]!.end(false);
		await flush();
		expect(finder.stop).toHaveBeenCalled();
		expect([shown(), now().phase, now().progress?.searched]).toEqual([[1], 'stopped', 1]);
		session.again();
		await flush();
		expect(searches[1]!.request.query).toBe('sởi');
	});

	test('an answer with an unknown word waits for the repaired spelling', async () => {
		const { session, searches, cards, now } = started();
		session.run(asked);
		await flush();
		searches[0]!.answer(answerOf([5], { unknown: ['vienj'] }));
		await flush();
		expect(now().answer).toBeUndefined();
		searches[0]!.answer(answerOf([6], { unknown: ['vienj'], repaired: 'viện' }));
		searches[0]!.end(true);
		await flush();
		expect(now().answer?.repaired).toBe('viện');
		expect(cards.mock.calls).toEqual([[[6], 'viện', false]]);
	});
});

describe('the network', () => {
	test('is called long after 300 ms and slow after 6 s, and waits afresh with every answer', async () => {
		const { session, searches, now } = started();
		session.run(asked);
		await vi.advanceTimersByTimeAsync(299);
		expect(now().waiting).toBeUndefined();
		await vi.advanceTimersByTimeAsync(1);
		expect(now().waiting).toBe('long');
		await vi.advanceTimersByTimeAsync(5_000);
		searches[0]!.answer(answerOf([1], { searched: 1, periods: 2 }));
		await vi.advanceTimersByTimeAsync(5_999);
		expect(now().waiting).toBe('long');
		await vi.advanceTimersByTimeAsync(1);
		expect(now().waiting).toBe('slow');
		searches[0]!.end(true);
		await flush();
		expect(now().waiting).toBeUndefined();
	});

	test('that is slow or fails makes the page ask whether anything is saved', async () => {
		const hasSaved = vi.fn(async () => true);
		const { session, searches, now } = started(undefined, hasSaved);
		session.run(asked);
		await vi.advanceTimersByTimeAsync(5_999);
		expect(hasSaved).not.toHaveBeenCalled();
		await vi.advanceTimersByTimeAsync(1);
		expect(now().hasSaved).toBe(true);
		hasSaved.mockResolvedValue(false);
		searches[0]!.fail(new SearchFailure('network'));
		await flush();
		expect(now()).toMatchObject({ phase: 'failed', reason: 'network', hasSaved: false });
		session.run(asked);
		expect(now().reason).toBeUndefined();
	});

	test('that is not there leaves what is saved, from which the results then come', async () => {
		const { session, searches, cards, shown } = started();
		session.run({ ...asked, saved: true });
		await flush();
		expect(searches[0]!.request.saved).toBe(true);
		searches[0]!.answer(answerOf([3], { saved: { entries: 34, packs: ['Lai Châu'] } }));
		searches[0]!.end(true);
		await flush();
		expect(cards.mock.calls).toEqual([[[3], 'sởi', true]]);
		expect(shown()).toEqual([3]);
	});

	test('that is stuck is left for a new connection at the next try', async () => {
		const { session, connect, finder } = started();
		session.run(asked);
		await vi.advanceTimersByTimeAsync(6_000);
		session.again();
		await flush();
		expect(connect).toHaveBeenCalledTimes(2);
		expect(finder.dispose).toHaveBeenCalledTimes(1);
	});

	test('that fails leaves nothing of an earlier search, and the next try connects afresh', async () => {
		const { session, searches, connect, shown, now } = started();
		const run = session.run(asked);
		await flush();
		searches[0]!.answer(answerOf([1]));
		searches[0]!.end(true);
		await run;
		session.run({ ...asked, query: 'cúm' });
		await flush();
		searches[1]!.fail();
		await flush();
		expect([now().phase, now().failure, shown()]).toEqual(['failed', 'index', []]);
		session.again();
		await flush();
		expect(connect).toHaveBeenCalledTimes(2);
		expect(searches[2]!.request.query).toBe('cúm');
	});

	test('that fails on the way keeps what was found', async () => {
		const { session, searches, shown, now } = started();
		session.run(asked);
		await flush();
		searches[0]!.answer(answerOf([1], { searched: 1, periods: 2 }));
		await flush();
		searches[0]!.fail();
		await flush();
		expect([now().failure, shown()]).toEqual(['rest', [1]]);
	});

	test('that loses the results says that these are missing', async () => {
		const { session, searches, cards, now } = started();
		cards.mockRejectedValue(new Error('lost'));
		session.run(asked);
		await flush();
		searches[0]!.answer(answerOf([1]));
		searches[0]!.end(true);
		await flush();
		expect([now().phase, now().failure]).toEqual(['failed', 'cards']);
	});
});

test('nothing found brings offers: how many there are without filters, and near numbers', async () => {
	const { session, searches, now } = started();
	session.run({ ...asked, filters: { nam: '2025' }, from: '2025-01-01' });
	await flush();
	searches[0]!.answer(answerOf([]));
	searches[0]!.end(true);
	await flush();
	expect(now().phase).toBe('done');
	expect(searches[1]!.request).toMatchObject({ query: 'sởi', filters: {} });
	expect(searches[1]!.request.from).toBeUndefined();
	searches[1]!.answer(answerOf(range(0, 7)));
	searches[1]!.end(true);
	await flush();
	expect(now().offers).toEqual({ withoutLimits: 7, numbers: [{ number: '1/KH', url: '/so/1-kh/' }] });
});
