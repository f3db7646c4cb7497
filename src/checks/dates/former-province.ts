import { formatDay } from '#domain/dates.ts';
import { provinceNames } from '#vocabulary/provinces.ts';
import { type Entry, warningAtKey } from '../entry.ts';
import { type Fault, quote } from '../fault.ts';
import { firstDay } from './compare.ts';

/** An entry names the province as it was at the time of the event. */
export function* formerProvince(entry: Entry): Generator<Fault> {
	const { provinces } = entry.data;
	const date = entry.event ?? entry.published;
	if (!date || !Array.isArray(provinces)) return;
	for (const [index, id] of provinces.entries()) {
		const province = provinceNames.get(String(id));
		if (!province?.until || firstDay(date) <= province.until) continue;
		const message = `tỉnh cũ ${quote(id)} không còn sau ngày ${formatDay(province.until)}, mục này có ngày ${formatDay(firstDay(date))}`;
		yield warningAtKey(entry, ['provinces', index], 'former-province', message, `«${province.currentId}»`);
	}
}
