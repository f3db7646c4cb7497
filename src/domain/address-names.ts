import { agencyById, isAgencyId } from '#vocabulary/agencies.ts';
import { documentTypes } from '#vocabulary/document-types.ts';
import { provinceNames } from '#vocabulary/provinces.ts';
import { topics } from '#vocabulary/topics.ts';
import { type Archive, entryWithId } from './archive.ts';
import { kindLabels } from './entry.ts';
import { folderLabel } from './listing.ts';
import { urls } from './urls.ts';

const lists: ReadonlyMap<string, string> = new Map([
	[urls.home(), 'Trang chủ'],
	[urls.news(), kindLabels['tin-tuc']],
	[urls.documents(), kindLabels['van-ban']],
	[urls.briefs(), kindLabels['diem-tin']],
	[urls.numbers(), 'Số hiệu văn bản'],
	[urls.provinces(), 'Tỉnh, thành phố'],
	[urls.topics(), 'Chủ đề'],
	[urls.agencies(), 'Cơ quan ban hành'],
	[urls.years(), 'Theo thời gian'],
	[urls.data(), 'Dữ liệu mở'],
	[urls.offline(), 'Đọc ngoại tuyến'],
]);

/**
 * What a link to an address of the site says: a title, «Số 25-CT/TW», the name of a list. Of a withdrawn entry not its
 * title, which may be why it is gone; of an address that nothing names, the address.
 */
export function addressName(address: string, archive: Pick<Archive, 'byId' | 'byFormerId' | 'graph'>): string {
	const entry = entryWithId(address.slice(1, -1), archive);
	if (entry) return entry.data.withdrawn ? 'Mục đã gỡ' : entry.data.title;
	return lists.get(address) ?? listName(address, archive) ?? address;
}

function listName(address: string, { graph }: Pick<Archive, 'graph'>): string | undefined {
	const [top = '', id = '', ...rest] = address.slice(1, -1).split('/');
	const last = rest.at(-1) ?? id;
	switch (top) {
		case 'so': {
			const number = graph.numbers.get(id)?.number;
			return number && `Số ${number}`;
		}
		case 'chu-de':
			return topics.find((topic) => topic.id === id)?.name;
		case 'tinh-thanh':
			return provinceNames.get(id)?.name;
		case 'co-quan':
			return isAgencyId(id) ? agencyById(id).name : undefined;
		case 'van-ban':
			return rest.length > 0 ? folderLabel(last) : documentTypes.find((type) => type.id === id)?.name;
		case 'tin-tuc':
		case 'diem-tin':
			return `${kindLabels[top]}, ${folderLabel(id).toLocaleLowerCase('vi')}`;
		case 'nam':
			return rest.length > 0 ? `Tháng ${Number(last)}/${id}` : folderLabel(id);
		default:
			return undefined;
	}
}
