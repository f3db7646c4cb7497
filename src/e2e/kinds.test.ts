import { expect, test } from 'vitest';
import { pageOfEachKind } from './page-kinds.ts';

// The browser tests walk over the kinds that exist; a kind that vanished must not vanish from the tests unseen.
test('the build has a page of every kind', () => {
	const missing = Object.entries(pageOfEachKind()).filter(([, path]) => path === undefined);
	expect(missing.map(([kind]) => kind)).toEqual([]);
});
