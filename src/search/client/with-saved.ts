import type { Finder } from './finder.ts';
import { SearchFailure } from './search-failure.ts';

export interface SavedSide {
	readonly hasSaved: () => Promise<boolean>;
	/** Called once, when it is first needed. */
	readonly connectSaved: () => Promise<Finder>;
}

/**
 * A finder that turns to what is saved on the device, if anything is, when no server answers the one that it is made of. Each
 * search asks that one first, unless only what is saved is wanted. Both end with the first failure that it tells.
 */
export function withSaved(whole: Finder, { hasSaved, connectSaved }: SavedSide): Finder {
	let saved: Promise<Finder> | undefined;
	let turn = 0;
	const toBoth = (told: 'stop' | 'dispose') => {
		turn += 1;
		whole[told]();
		saved?.then((finder) => finder[told]()).catch(() => {});
	};

	return {
		async search(request, onAnswer) {
			toBoth('stop');
			const mine = turn;
			let answered = false;
			let fault: unknown = new SearchFailure('nothing-saved');
			try {
				if (!request.saved)
					return await whole.search(request, (answer) => {
						answered = true;
						onAnswer(answer);
					});
			} catch (error) {
				if (answered || !(error instanceof SearchFailure) || error.reason !== 'network') throw error;
				fault = error;
			}
			if (!(await hasSaved())) throw fault;
			if (mine !== turn) return false;
			saved ??= connectSaved();
			const finder = await saved;
			return mine === turn && finder.search(request, onAnswer);
		},
		stop: () => toBoth('stop'),
		dispose: () => toBoth('dispose'),
		cards: async (hits, query, ofSaved) => ((ofSaved && (await saved)) || whole).cards(hits, query),
	};
}
