import type { Archive } from '#domain/archive.ts';
import type { Entry } from '#domain/entry.ts';
import { cutIntoParts, partName } from '#domain/parts.ts';
import { publicUrl, type SiteAddress } from '#domain/site-address.ts';
import { dataUrl } from '#domain/urls.ts';
import { type EntryDays, entryDays } from '#views/entry-days.ts';
import type { FileKind } from '#views/file-kind.ts';
import { type DcLine, dublinCore } from './dublin-core.ts';
import { oaiXml } from './oai-xml.ts';

export interface OaiRecord {
	/** `oai:vidu.vn:tin-tuc/2025/ten`, for good. */
	readonly id: string;
	/** The day of its last change, `2026-03-05`. */
	readonly day: string;
	readonly lines: readonly DcLine[];
}

export interface OaiView {
	readonly baseUrl: string;
	/** No record has an earlier day. */
	readonly earliest: string;
	readonly records: readonly OaiRecord[];
}

/** Static repositories are meant for up to 5,000 records. */
const most = { items: 5000, size: 4_800_000 };

/**
 * Static repositories of OAI-PMH 2.0 («Specification for an OAI Static Repository», openarchives.org) with simple Dublin Core
 * of all entries: `/du-lieu/oai.xml`, further ones beside it where there are many entries. Each stands by itself; what is new
 * is in the last. They cannot tell of removed records; and one without records would not be valid, so an empty archive has none.
 */
export const oaiRepositories: FileKind<OaiView> = {
	name: 'oai',
	*files(sources) {
		const { archive, address } = sources;
		const days = entryDays(sources);
		let number = 0;
		for (const records of cutIntoParts(recordsOf(archive, days, address), sizeOf, most)) {
			number++;
			const path = dataUrl(partName('oai', 'xml', number));
			yield { path: path.slice(1), view: () => repositoryOf(path, records, address) };
		}
	},
	write: oaiXml,
};

/** The base address is that of a gateway once one serves the file; until then the file's own. */
function repositoryOf(path: string, records: readonly OaiRecord[], address: SiteAddress): OaiView {
	let [{ day: earliest }] = records as [OaiRecord];
	for (const { day } of records) if (day < earliest) earliest = day;
	return { baseUrl: publicUrl(path, address), earliest, records };
}

function* recordsOf(archive: Archive, days: EntryDays, address: SiteAddress): Generator<OaiRecord> {
	const { graph } = archive;
	for (const entry of days.inOrder(archive.entries)) {
		yield {
			id: oaiIdentifier(entry, archive, address),
			day: datestamp(days.changed(entry)),
			lines: dublinCore(entry, { graph, address }),
		};
	}
}

/** Made of the id that the entry had first, unless another has it now; of an archive in a folder that belongs to it. */
export function oaiIdentifier({ id, data }: Entry, { byId }: Pick<Archive, 'byId'>, address: SiteAddress): string {
	const [first = id] = data.movedFrom;
	const { hostname } = new URL(address.origin);
	return `oai:${hostname}:${address.base.slice(1)}${byId.has(first) ? id : first}`;
}

/**
 * The protocol knows whole days only. A change that is known to the year or month gets the first day of it, the same in every
 * build; one of which nothing is known 1970-01-01, so that it is plain that no day is meant. Days are those of Vietnam.
 */
export function datestamp(changed: string | undefined): string {
	const day = changed ?? '1970';
	return day.length >= 10 ? day.slice(0, 10) : `${day}-01-01`.slice(0, 10);
}

/** The bytes that a record takes in the file, or a little more. */
function sizeOf({ id, day, lines }: OaiRecord): number {
	const around = 330;
	return lines.reduce(
		(sum, [element, text]) => sum + 2 * element.length + 11 + bytesOf(text),
		around + id.length + day.length,
	);
}

/** In UTF-8, `&` and `<` as references. */
function bytesOf(text: string): number {
	let bytes = 0;
	for (let index = 0; index < text.length; index++) {
		const code = text.charCodeAt(index);
		if (code === 0x26 || code === 0x3c || code === 0x3e) bytes += 6;
		else bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
	}
	return bytes;
}
