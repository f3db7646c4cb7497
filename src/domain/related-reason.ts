import { central, provinceName } from '#vocabulary/provinces.ts';
import type { Archive } from './archive.ts';
import type { Entry } from './entry.ts';
import type { CitedDocument } from './graph/cited-document.ts';
import { documentsNamedBy } from './graph/named-by.ts';

/** Documents named in a reason; more are counted. */
const namedDocuments = 2;

/** The provinces of today that an entry is about, the central level left out. */
export function placesOf({ provinces }: Entry): Set<string> {
	return new Set(provinces.map(({ currentId }) => currentId).filter((id) => id !== central.id));
}

/** Why two entries belong together: «cùng viện dẫn 25-CT/TW, cùng tỉnh Lai Châu». */
export function reasonOf(entry: Entry, other: Entry, archive: Archive): string {
	const named = documentsNamedBy(other, archive);
	const cited = [...documentsNamedBy(entry, archive)].filter((document) => named.has(document));
	const shared = sharedFacets(entry, other).slice(0, cited.length > 0 ? 1 : 2);
	return [
		...(cited.length > 0 ? [`cùng viện dẫn ${joined(namesOf(cited))}`] : []),
		...(shared.length > 0 ? [`cùng ${joined(shared)}`] : []),
	].join(', ');
}

function sharedFacets(entry: Entry, other: Entry): string[] {
	const places = placesOf(other);
	const topics = new Set(other.topics.map(({ id }) => id));
	const sameAgency = entry.kind === 'van-ban' && other.kind === 'van-ban' && entry.issuer.id === other.issuer.id;
	return [
		...[...placesOf(entry)].filter((id) => places.has(id)).map(placeName),
		...(sameAgency ? [`cơ quan ${entry.issuer.shortName ?? entry.issuer.name}`] : []),
		...entry.topics.filter(({ id }) => topics.has(id)).map(({ name }) => `chủ đề ${name}`),
	];
}

function namesOf(cited: readonly CitedDocument[]): string[] {
	const numbers = cited.map(({ number }) => number).filter((number) => number !== undefined);
	const more = cited.length - Math.min(numbers.length, namedDocuments);
	return [
		...numbers.slice(0, namedDocuments),
		...(more > 0 ? [numbers.length > 0 ? `${more} văn bản khác` : `${more} văn bản`] : []),
	];
}

/** «a», «a và b», «a, b và c». */
function joined(parts: readonly string[]): string {
	return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} và ${parts.at(-1)}`;
}

/** The province of today with its rank in small letters: «tỉnh Lai Châu», «thành phố Hà Nội». */
function placeName(currentId: string): string {
	const { fullName } = provinceName(currentId);
	return fullName.charAt(0).toLocaleLowerCase('vi') + fullName.slice(1);
}
