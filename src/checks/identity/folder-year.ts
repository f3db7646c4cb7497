import { type Entry, errorAtKey, publicationKey } from '../entry.ts';
import type { Fault } from '../fault.ts';

/** The folder is the year of publication; `khong-ngay` takes what has no certain year. */
export function* folderYear(entry: Entry): Generator<Fault> {
	const { collection, folder, published } = entry;
	if (!published || !/^\d{4}$/.test(folder)) return;
	const year = published.on.slice(0, 4);
	if (year === folder) return;
	const key = publicationKey(collection);
	const message = `thư mục năm ${folder} khác năm của ${key} (${published.on})`;
	yield errorAtKey(entry, [key], 'folder-year', message, `chuyển tệp sang ${collection}/${year}/, hoặc sửa ngày`);
}
