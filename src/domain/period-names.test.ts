import { expect, test } from 'vitest';
import { isPeriodName, withoutPeriods } from './period-names.ts';
import { periodUrls } from './urls.ts';

const year = periodUrls.year('/chu-de/tiem-chung/', '2025');

test.each([
	[year, '/chu-de/tiem-chung/nam-2025/'],
	[periodUrls.month(year, '03'), '/chu-de/tiem-chung/nam-2025/thang-3/'],
	[periodUrls.month(year, '12'), '/chu-de/tiem-chung/nam-2025/thang-12/'],
	[periodUrls.part(year, 1), year],
	[periodUrls.part(periodUrls.month(year, '03'), 12), '/chu-de/tiem-chung/nam-2025/thang-3/phan-12/'],
	[periodUrls.undated('/chu-de/tiem-chung/'), '/chu-de/tiem-chung/chua-ro-ngay/'],
])('%s belongs to its list', (address, expected) => {
	expect(address).toBe(expected);
	expect(withoutPeriods(address)).toBe('/chu-de/tiem-chung/');
	expect(isPeriodName(address.split('/').at(-2)!)).toBe(address !== '/chu-de/tiem-chung/');
});

test.each([
	'/tin-tuc/2025/thang-3-hanh-dong/',
	'/tin-tuc/2025/y-te-viet-nam-2025/',
	'/tin-tuc/2025/thang-13/',
	'/tin-tuc/nam-25/',
	'/nam/2025/03/',
])('%s is no page of a period', (address) => {
	expect(withoutPeriods(address)).toBe(address);
	expect(isPeriodName(address.split('/').at(-2)!)).toBe(false);
});
