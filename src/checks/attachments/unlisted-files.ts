import type { ArchiveIndex } from '../archive-index.ts';
import { error, type Fault, warning } from '../fault.ts';
import { isPublic } from '../links/is-public.ts';
import { attachmentPaths, placeOf } from './attachment-files.ts';
import { type Listing, listingsOf } from './listed-files.ts';

/** A file in `public/tep/` is served whether or not a page leads to it, so a published entry must list it. */
export function* unlistedFiles({ entries, publicFileFacts, now }: ArchiveIndex): Generator<Fault> {
	const listings = listingsOf(entries);
	for (const path of attachmentPaths({ entries, publicFileFacts })) {
		const listed = listings.get(path) ?? [];
		if (listed.some(({ entry }) => isPublic(entry, now) && !isWithdrawn(entry))) continue;
		const [hidden] = listed.toSorted((a, b) => rank(a) - rank(b));
		const at = placeOf(path, hidden);
		if (!hidden)
			yield warning(
				at.file,
				at.place,
				'attachment-unlisted',
				`không mục nào liệt kê tệp này, nhưng ai biết địa chỉ /${path} đều tải được`,
				'khai báo trong files của mục dùng nó, hoặc xóa tệp',
			);
		else if (hidden.entry.draft)
			yield error(
				at.file,
				at.place,
				'attachment-not-public',
				`mục này còn là bản nháp, nhưng tệp đã công khai ở /${path}`,
				'bỏ draft: true khi đăng, hoặc đưa tệp ra ngoài public/ cho tới lúc đó',
			);
		else if (isWithdrawn(hidden.entry))
			yield error(
				at.file,
				at.place,
				'attachment-not-public',
				`mục này đã gỡ, nhưng tệp vẫn tải được ở /${path}`,
				`xóa tệp public/${path} và ghi /${path} vào «gone» của tu-vung/duong-dan.json; phần files của mục có thể giữ nguyên`,
			);
		else
			yield warning(
				at.file,
				at.place,
				'attachment-not-public',
				`mục này chưa tới ngày đăng, nhưng tệp đã công khai ở /${path}`,
				'nếu chưa được phép công bố, đưa tệp ra ngoài public/ cho tới ngày đó',
			);
	}
}

/** Of several that hide a file, one that only waits for its day needs least. */
function rank({ entry }: Listing): number {
	return entry.draft ? 1 : isWithdrawn(entry) ? 2 : 0;
}

function isWithdrawn({ data }: Listing['entry']): boolean {
	return data['withdrawn'] !== undefined;
}
