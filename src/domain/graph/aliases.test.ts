import { expect, test } from 'vitest';
import { aliasesFor } from './aliases.ts';

test.each<[name: string, date: string | undefined, provinces: string[], ids: string[]]>([
	['Đề án 06', '2025-03-17', ['lai-chau'], ['de-an-06-2022']],
	['Đề án 06', '2026-05-10', ['lai-chau'], ['de-an-06-2022']],
	['Đề án 06', '2026-05-11', ['lai-chau'], ['de-an-06-2026']],
	['Đề án 06', '2021-12-31', ['lai-chau'], []],
	// A year in which the name changed hands leaves both open, and so does no date at all.
	['Đề án 06', '2026', ['lai-chau'], ['de-an-06-2022', 'de-an-06-2026']],
	['Đề án 06', undefined, ['lai-chau'], ['de-an-06-2022', 'de-an-06-2026']],
	['Đề án 25', '2018', ['quang-ninh'], ['de-an-25-quang-ninh']],
	['Đề án 25', '2018', ['lai-chau'], []],
	['Đề án 25', '2018', ['trung-uong'], []],
	['Đề án không ai biết', '2018', ['lai-chau'], []],
])('«%s» on %s in %s', (name, date, provinces, ids) => {
	expect(aliasesFor(name, { date, provinces }).map(({ id }) => id)).toEqual(ids);
});
