import { expect, test } from 'vitest';
import { VietnamTime } from './vietnam-time.ts';

test.each([
	['2025-03-17T08:34', '2025-03-17T08:34:00+07:00', 'Mon, 17 Mar 2025 08:34:00 +0700'],
	['2025-03-01', '2025-03-01T00:00:00+07:00', 'Sat, 01 Mar 2025 00:00:00 +0700'],
	['2025-03', '2025-03-01T00:00:00+07:00', 'Sat, 01 Mar 2025 00:00:00 +0700'],
	['2018', '2018-01-01T00:00:00+07:00', 'Mon, 01 Jan 2018 00:00:00 +0700'],
])('%s is written with the day and hour of Vietnam', (on, iso, rfc822) => {
	const time = new VietnamTime(on);
	expect([time.toISOString(), time.toUTCString()]).toEqual([iso, rfc822]);
	expect(new Date(iso).getTime()).toBe(time.getTime());
	expect(new Date(rfc822).getTime()).toBe(time.getTime());
});
