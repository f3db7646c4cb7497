import { domainToUnicode } from 'node:url';
import { warningAtKey } from '../entry.ts';
import type { EntryFile } from '../entry-file.ts';
import { type Fault, quote, warning } from '../fault.ts';
import { valueAt } from '../schema/schema-faults.ts';
import type { KeyPath } from '../schema/yaml-place.ts';
import { linksOf } from './links.ts';

const hint = 'mở trang ấy từ trang chủ của cơ quan rồi chép lại địa chỉ; đúng là địa chỉ ấy thì để nguyên';

/** An address leads where it seems to: no name in front of an `@`, and no host in letters that only look like ours. */
export function* oddHosts(entry: EntryFile): Generator<Fault> {
	for (const { url, start } of linksOf(entry)) {
		const problem = problemOf(url);
		if (problem) yield warning(entry.path, entry.atBody(start), 'link-host', `${problem}: ${quote(url)}`, hint);
	}
	for (const path of addresses(entry)) {
		const problem = problemOf(valueAt(entry.data, path));
		if (problem) yield warningAtKey(entry, path, 'link-host', `${problem}: ${quote(valueAt(entry.data, path))}`, hint);
	}
}

function problemOf(url: unknown): string | undefined {
	const parsed =
		typeof url === 'string' && /^\s*(?:https?:|\/\/)/i.test(url) ? URL.parse(url, 'https://kho.invalid') : null;
	if (!parsed) return undefined;
	if (parsed.username !== '' || parsed.password !== '')
		return `địa chỉ có dấu @ trước tên miền, thật ra dẫn tới ${quote(parsed.hostname)}`;
	const host = domainToUnicode(parsed.hostname);
	const foreign = /(?!\p{Script=Latin})\p{L}/u.exec(host)?.[0];
	return (
		foreign && `tên miền ${quote(host)} có chữ ${quote(foreign)} không thuộc bảng chữ Latinh, dễ nhầm với tên miền khác`
	);
}

function* addresses({ data }: EntryFile): Generator<KeyPath> {
	yield ['source', 'url'];
	yield ['capture', 'url'];
	const { files } = data;
	for (const index of Array.isArray(files) ? files.keys() : []) yield ['files', index, 'url'];
}
