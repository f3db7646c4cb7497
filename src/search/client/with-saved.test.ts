import { expect, test, vi } from 'vitest';
import type { SearchRequest } from '../engine/request.ts';
import { sampleAnswer } from '../page/sample-snapshot.ts';
import type { Finder } from './finder.ts';
import { SearchFailure } from './search-failure.ts';
import { withSaved } from './with-saved.ts';

const request: SearchRequest = { query: 'sởi', filters: {} };
const ofWhole = sampleAnswer({ hits: [1] });
const ofSaved = sampleAnswer({ hits: [2], saved: { entries: 34, packs: ['Lai Châu'] } });
const offline = () => new SearchFailure('network');

function finderOf(search: Finder['search']) {
	return { search: vi.fn(search), stop: vi.fn(), dispose: vi.fn(), cards: vi.fn(async () => []) } satisfies Finder;
}
const answering = (answer: typeof ofWhole) => async (_: SearchRequest, onAnswer: (one: typeof ofWhole) => void) => {
	onAnswer(answer);
	return true;
};
const failing = (error: Error) => async () => {
	throw error;
};

function together(whole: Finder['search'], { isSaved = true, saved = answering(ofSaved) as Finder['search'] } = {}) {
	const finders = { whole: finderOf(whole), saved: finderOf(saved) };
	const connectSaved = vi.fn(async (): Promise<Finder> => finders.saved);
	const finder = withSaved(finders.whole, { hasSaved: async () => isSaved, connectSaved });
	const answers: (typeof ofWhole)[] = [];
	const search = (asked = request) => finder.search(asked, (answer) => answers.push(answer));
	return { ...finders, finder, connectSaved, answers, search };
}

test('with a network nobody looks into what is saved', async () => {
	const { search, answers, connectSaved } = together(answering(ofWhole));
	expect(await search()).toBe(true);
	expect(answers).toEqual([ofWhole]);
	expect(connectSaved).not.toHaveBeenCalled();
});

test('without one it answers, and its results come from there; later searches try the network first', async () => {
	const { search, answers, finder, whole, saved } = together(failing(offline()));
	expect(await search()).toBe(true);
	await finder.cards([2], 'sởi', true);
	expect(saved.cards).toHaveBeenCalledWith([2], 'sởi');
	whole.search.mockImplementation(answering(ofWhole));
	await search();
	expect(answers).toEqual([ofSaved, ofWhole]);
	await finder.cards([1], 'sởi', false);
	expect(whole.cards).toHaveBeenCalledWith([1], 'sởi');
});

test.each([
	['another failure', new SearchFailure(undefined, 'lost'), true],
	['an index of another version', new SearchFailure('format'), true],
	['nothing saved', offline(), false],
])('%s is told', async (_, error, isSaved) => {
	const { search, connectSaved } = together(failing(error), { isSaved });
	await expect(search()).rejects.toBe(error);
	expect(connectSaved).not.toHaveBeenCalled();
});

test('results of the whole archive are not replaced by those of a part when the network is lost midway', async () => {
	const { search, answers } = together(async (_, onAnswer) => {
		onAnswer(ofWhole);
		throw offline();
	});
	await expect(search()).rejects.toMatchObject({ reason: 'network' });
	expect(answers).toEqual([ofWhole]);
});

test('only what is saved is searched when that is wanted, even while the network is stuck', async () => {
	const { search, answers, whole } = together(() => new Promise(() => {}));
	search();
	expect(await search({ ...request, saved: true })).toBe(true);
	expect(answers).toEqual([ofSaved]);
	expect(whole.stop).toHaveBeenCalled();
	const nothing = together(answering(ofWhole), { isSaved: false });
	await expect(nothing.search({ ...request, saved: true })).rejects.toMatchObject({ reason: 'nothing-saved' });
});

test('a search that another one ended does not go on in what is saved', async () => {
	let lose: (error: Error) => void = () => {};
	const { search, finder, connectSaved } = together(() => new Promise((_, reject) => (lose = reject)));
	const first = search();
	finder.stop();
	lose(offline());
	expect(await first).toBe(false);
	expect(connectSaved).not.toHaveBeenCalled();
});

test('both are let go of', async () => {
	const { search, finder, whole, saved } = together(failing(offline()));
	await search();
	finder.dispose();
	await vi.waitFor(() => expect(saved.dispose).toHaveBeenCalled());
	expect(whole.dispose).toHaveBeenCalled();
});
