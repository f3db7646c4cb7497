import { createHash } from 'node:crypto';
import type { PastMemory } from '#checks/addresses/past-facts.ts';
import type { Fault } from '#checks/fault.ts';
import { type CheckOptions, checkKnownFiles, indexFiles, type KnownFile, type ReadArchive } from '#checks/run.ts';
import type { Archive } from '#domain/archive.ts';
import { nowInVietnam } from '#domain/dates.ts';
import type { Collection } from '#domain/entry-path.ts';
import { readFileAt } from '../content-files.ts';
import { archiveOf, type LoadedArchive, loadedArchiveOf, type SiteFile } from '../load-archive.ts';
import { makeProduct, type Product } from './product.ts';
import { decodeProduct } from './product-codec.ts';
import type { FileRecord } from './record.ts';
import { type BodyText, isShown, type SitePart } from './site-part.ts';

interface ReadRecords {
	/** Sorted by path. */
	readonly records: readonly FileRecord[];
	readonly unreadable: readonly { readonly path: string; readonly message: string }[];
	/** How many files had to be read, and of how many it was not known what is in them. */
	readonly readAnew: number;
	readonly foundAnew: number;
	/** For past states of the files. */
	readonly pastMemory: PastMemory | undefined;
	readonly save: (records: readonly FileRecord[]) => boolean;
}

/** Everything below the content folder, read once: what it tells is of that moment. */
export class Content {
	readonly #folder: string;
	readonly #read: ReadRecords;
	readonly #byPath: ReadonlyMap<string, FileRecord>;
	/** What the checks have looked at, for the archive to use. */
	#decoded: Map<FileRecord, Product> | undefined;
	#isSaved = false;
	/** When entries appear, as far as the minute is told; known once the entries have been looked at. */
	#minutes: readonly string[] | undefined;

	constructor(folder: string, read: ReadRecords) {
		this.#folder = folder;
		this.#read = read;
		this.#byPath = new Map(read.records.map((record) => [record.path, record]));
	}

	/** How many files there are, the unreadable included. */
	get size(): number {
		return this.#read.records.length + this.#read.unreadable.length;
	}

	/** How many of them had to be read; the others nobody has touched. */
	get readAnew(): number {
		return this.#read.readAnew;
	}

	/** How many of them hold what the last run did not know. */
	get foundAnew(): number {
		return this.#read.foundAnew;
	}

	/** Every fault, sorted by place, as `checkArchive` finds them. `unreadable` are files elsewhere. */
	faults(options: CheckOptions = {}): Fault[] {
		return checkKnownFiles(this.#knownFiles(), this.#options(options));
	}

	/** What rules ask about the whole archive. */
	index(options: CheckOptions = {}): ReadArchive {
		return indexFiles(this.#knownFiles(), this.#options(options));
	}

	/** What the site shows at `now` (a minute in Vietnam). Throws where the check should have refused something. */
	archive(now = nowInVietnam()): Archive {
		return archiveOf(this.#siteFiles(), now);
	}

	/** The same with what is left out; what clashes is left out too. */
	loadedArchive(now = nowInVietnam()): LoadedArchive {
		const loaded = loadedArchiveOf([...this.#siteFiles()], now);
		return { ...loaded, unread: [...loaded.unread, ...this.#read.unreadable.map(({ path }) => path)] };
	}

	/** The next minute after `now` (a minute in Vietnam) from which the site lacks an entry dated in the future. */
	nextPublication(now: string): string | undefined {
		if (!this.#minutes) for (const _ of this.#siteFiles());
		return this.#minutes?.filter((minute) => minute > now).sort()[0];
	}

	/** The rendered body of an entry, the marks of its citations still open. Throws when there is no such entry. */
	bodyHtml(kind: Collection, contentId: string): Omit<BodyText, 'markdown'> {
		const { markdown: _, ...rendered } = this.#body(this.#recordOf(kind, contentId));
		return rendered;
	}

	/** Changes when the body of the entry does, as text or as HTML. Throws when there is no such entry. */
	bodyHash(kind: Collection, contentId: string): string {
		return this.#recordOf(kind, contentId).bodyHash;
	}

	/** Hands on to the next run what this one found; writes nothing when that is nothing new. Whether it succeeded. */
	save(): boolean {
		this.#isSaved ||= this.#read.save(this.#read.records);
		return this.#isSaved;
	}

	#options(options: CheckOptions): CheckOptions {
		const { unreadable, pastMemory } = this.#read;
		return { pastMemory, ...options, unreadable: [...unreadable, ...(options.unreadable ?? [])] };
	}

	#knownFiles(): KnownFile[] {
		this.#decoded = new Map(this.#read.records.map((record) => [record, decode(record)]));
		return [...this.#decoded].map(([record, { facts }]) => {
			const { path, blob } = record;
			const folder = this.#folder;
			return {
				path,
				blob,
				facts,
				get bytes() {
					return readFileAt(folder, path).bytes;
				},
			};
		});
	}

	*#siteFiles(): Generator<SiteFile> {
		const minutes: string[] = [];
		const decoded = this.#decoded;
		// What stands in the checks' part is needed no more, and takes much memory.
		this.#decoded = undefined;
		for (const record of this.#read.records) {
			const { site: part } = decoded?.get(record) ?? decode(record);
			decoded?.delete(record);
			minutes.push(...minuteOf(part));
			yield { path: record.path, part, body: () => this.#body(record).markdown };
		}
		this.#minutes = minutes;
	}

	#recordOf(kind: Collection, contentId: string): FileRecord {
		const record = this.#byPath.get(`${kind}/${contentId}.md`);
		if (!record?.bodyHash) throw new Error(`No body: ${kind}/${contentId}`);
		return record;
	}

	#body({ path, hash, pack, body }: FileRecord): BodyText {
		const kept = pack.body(body);
		if (kept) return JSON.parse(kept.toString()) as BodyText;
		const source = readFileAt(this.#folder, path);
		const made = makeProduct(source).body;
		const same = createHash('sha256').update(source.bytes).digest('base64url') === hash;
		if (!made || !same) throw new Error(`content/${path}: tệp bị sửa trong khi đang dựng; hãy dựng lại.`);
		return made;
	}
}

/** The minute at which an entry appears. Days, months and years begin at midnight, which is the business of whoever asks. */
function minuteOf(part: SitePart): string[] {
	if (!isShown(part)) return [];
	const date =
		'publishedAt' in part.data ? part.data.publishedAt : 'issuedOn' in part.data ? part.data.issuedOn : undefined;
	return date && date.on.length > 10 ? [date.on] : [];
}

function decode({ pack, facts }: FileRecord): Product {
	return decodeProduct(pack.facts(facts).toString());
}
