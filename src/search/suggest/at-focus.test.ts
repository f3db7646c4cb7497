import { expect, test, vi } from 'vitest';
import { atFocus } from './at-focus.ts';

test('what fails at the first focus is tried at the next, and what succeeds is done once', async () => {
	vi.spyOn(console, 'warn').mockImplementation(() => {});
	const field = new EventTarget();
	const action = vi.fn<() => Promise<void>>().mockRejectedValueOnce(new Error('lost')).mockResolvedValue();
	atFocus(field as HTMLElement, action);
	for (const expected of [1, 2, 2]) {
		field.dispatchEvent(new Event('focus'));
		await new Promise((done) => setTimeout(done));
		expect(action).toHaveBeenCalledTimes(expected);
	}
});
