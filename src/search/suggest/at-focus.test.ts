import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { atFocus } from './at-focus.ts';

beforeEach(() => {
	vi.spyOn(console, 'warn').mockImplementation(() => {});
	vi.stubGlobal('matchMedia', () => ({ matches: false }));
});
afterEach(() => {
	vi.unstubAllGlobals();
});

/** How often something has been done after each of these events. */
async function countsAfter(events: readonly string[], action: () => Promise<void>): Promise<number[]> {
	const field = new EventTarget();
	const counted = vi.fn(action);
	const counts: number[] = [];
	atFocus(field as HTMLElement, counted);
	for (const name of events) {
		field.dispatchEvent(new Event(name));
		await new Promise((done) => setTimeout(done));
		counts.push(counted.mock.calls.length);
	}
	return counts;
}

test('what fails at the first focus is tried at the next, and what succeeds is done once', async () => {
	const action = vi.fn<() => Promise<void>>().mockRejectedValueOnce(new Error('lost')).mockResolvedValue();
	expect(await countsAfter(['focus', 'focus', 'focus'], action)).toEqual([1, 2, 2]);
});

test.each([
	['the browser', { connection: { saveData: true } }, false],
	['the system', {}, true],
])('where %s saves data nothing is done before a letter is typed', async (_, navigator, matches) => {
	vi.stubGlobal('navigator', navigator);
	vi.stubGlobal('matchMedia', () => ({ matches }));
	expect(await countsAfter(['focus', 'input', 'input'], async () => {})).toEqual([0, 1, 1]);
});
