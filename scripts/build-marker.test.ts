import { expect, test } from 'vitest';
import { isFresh } from './build-marker.ts';

test.each([
	['the same inputs', { fingerprint: 'a' }, '2026-01-06T15:00', true],
	['other inputs', { fingerprint: 'b' }, '2026-01-06T15:00', false],
	['an entry still to come', { fingerprint: 'a', staleFrom: '2026-01-06T15:00' }, '2026-01-06T14:59', true],
	['an entry that is due', { fingerprint: 'a', staleFrom: '2026-01-06T15:00' }, '2026-01-06T15:00', false],
	['an entry that is overdue', { fingerprint: 'a', staleFrom: '2026-01-06T15:00' }, '2026-01-06T21:13', false],
])('%s', (_, mark, now, fresh) => {
	expect(isFresh(mark, 'a', now)).toBe(fresh);
});
