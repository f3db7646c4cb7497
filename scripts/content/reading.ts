import type { Batch, ReadFile } from './batch.ts';
import { type FileStamp, isUntouched } from './file-stamp.ts';
import type { Pack } from './pack.ts';
import type { FileRecord } from './record.ts';

/** What one run knows of the files, as it comes in. */
export class Reading {
	readonly records = new Map<string, FileRecord>();
	readonly unreadable: { path: string; message: string }[] = [];
	/** How many files hold what was not known. */
	found = 0;
	readonly #known: ReadonlyMap<string, FileRecord>;
	readonly #stamps: ReadonlyMap<string, FileStamp>;
	readonly #readAt: number;
	readonly #beginPack: () => Pack;
	#pack: Pack | undefined;
	#hasNews = false;

	/** `stamps` are those of all files, taken before any is read. */
	constructor(
		known: ReadonlyMap<string, FileRecord>,
		stamps: ReadonlyMap<string, FileStamp>,
		readAt: number,
		beginPack: () => Pack,
	) {
		this.#known = known;
		this.#stamps = stamps;
		this.#readAt = readAt;
		this.#beginPack = beginPack;
	}

	/** Takes over what is known of a file that nobody has touched; false when it must be read. */
	keepUntouched(path: string): boolean {
		const record = this.#known.get(path);
		if (!record || !isUntouched(this.#stamps.get(path)!, record.stamp, record.readAt)) return false;
		this.records.set(path, record);
		return true;
	}

	/** Takes what was found in files that had to be read. */
	take(batch: Batch): void {
		let begin: readonly [number, number] = [0, 0];
		if (batch.facts.length > 0) {
			this.#pack ??= this.#beginPack();
			begin = this.#pack.add(batch.facts, batch.bodies);
		}
		for (const file of batch.files) {
			const { path, unreadable: message } = file;
			if (message !== undefined) this.unreadable.push({ path, message });
			else this.#set(this.#recordOf(file, begin));
			if (file.place) this.found++;
		}
	}

	/** Whether the next run should be told anything. */
	get changed(): boolean {
		return this.#hasNews || this.records.size < this.#known.size;
	}

	#set(record: FileRecord): void {
		this.records.set(record.path, record);
		if (record !== this.#known.get(record.path)) this.#hasNews = true;
	}

	#recordOf({ path, hash, blob, place }: ReadFile, [factsAt, bodiesAt]: readonly [number, number]): FileRecord {
		const stamp = this.#stamps.get(path)!;
		const readAt = this.#readAt;
		if (!place) {
			// A file that has the same bytes again need not be read every time from now on, once its time lies back far enough.
			const before = this.#known.get(path)!;
			return isUntouched(stamp, stamp, readAt) ? { ...before, stamp, readAt } : before;
		}
		const { facts, body, bodyHash } = place;
		return {
			path,
			stamp,
			readAt,
			hash,
			blob,
			pack: this.#pack!,
			facts: [factsAt + facts[0], facts[1], facts[2]],
			body: [bodiesAt + body[0], body[1], body[2]],
			bodyHash,
		};
	}
}
