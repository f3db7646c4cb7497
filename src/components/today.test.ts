import { expect, test, vi } from 'vitest';
import { today } from './today.ts';

test('tells the day of Vietnam, which begins at 17:00 UTC, as official documents write it', () => {
	vi.useFakeTimers({ now: new Date('2026-01-05T17:30:00Z') });
	try {
		expect(today()).toBe('06/01/2026');
	} finally {
		vi.useRealTimers();
	}
});
