import { constants, crc32, deflateRawSync } from 'node:zlib';

/** An entry of a zip that need not be true. */
export interface RawEntry {
	readonly name: string;
	/** Its bytes as they stand in the zip. */
	readonly packed: Uint8Array;
	/** What its headers claim. */
	readonly size: number;
	readonly crc?: number;
	readonly method?: number;
	/** Entries with one `at` share one place in the zip. */
	readonly at?: number;
}

/** For tests: a zip with any headers, written by hand because no library writes a false one. */
export function rawZip(entries: readonly RawEntry[]): Buffer {
	const places = new Map<number, number>();
	const locals: Buffer[] = [];
	const directory: Buffer[] = [];
	let length = 0;
	for (const [index, entry] of entries.entries()) {
		const place = entry.at ?? -1 - index;
		if (!places.has(place)) {
			places.set(place, length);
			const local = Buffer.concat([header(entry), entry.packed]);
			locals.push(local);
			length += local.length;
		}
		directory.push(directoryEntry(entry, places.get(place)!));
	}
	const names = Buffer.concat(directory);
	const end = Buffer.alloc(22);
	end.writeUInt32LE(0x06054b50, 0);
	end.writeUInt16LE(entries.length, 8);
	end.writeUInt16LE(entries.length, 10);
	end.writeUInt32LE(names.length, 12);
	end.writeUInt32LE(length, 16);
	return Buffer.concat([...locals, names, end]);
}

/** Zeros without end, deflated: `megabytes` of them in a thousandth of the space, made without ever being unfolded. */
export function deflatedZeros(megabytes: number): Buffer {
	const one = deflateRawSync(Buffer.alloc(2 ** 20), { finishFlush: constants.Z_SYNC_FLUSH });
	return Buffer.concat([...Array<Buffer>(megabytes).fill(one), Buffer.from([3, 0])]);
}

/** An entry with true headers. */
export function trueEntry(name: string, content: Uint8Array): RawEntry {
	return { name, packed: deflateRawSync(content), size: content.length, crc: crc32(content) };
}

function header({ name, packed, size, crc = 0, method = 8 }: RawEntry): Buffer {
	const fixed = Buffer.alloc(30);
	fixed.writeUInt32LE(0x04034b50, 0);
	fixed.writeUInt16LE(20, 4);
	fixed.writeUInt16LE(method, 8);
	fixed.writeUInt32LE(crc, 14);
	fixed.writeUInt32LE(packed.length, 18);
	fixed.writeUInt32LE(Math.min(size, 0xffffffff), 22);
	fixed.writeUInt16LE(Buffer.byteLength(name), 26);
	return Buffer.concat([fixed, Buffer.from(name)]);
}

function directoryEntry({ name, packed, size, crc = 0, method = 8 }: RawEntry, offset: number): Buffer {
	const isLarge = size >= 0xffffffff;
	const extra = Buffer.alloc(isLarge ? 12 : 0);
	if (isLarge) {
		extra.writeUInt16LE(1, 0);
		extra.writeUInt16LE(8, 2);
		extra.writeBigUInt64LE(BigInt(size), 4);
	}
	const fixed = Buffer.alloc(46);
	fixed.writeUInt32LE(0x02014b50, 0);
	fixed.writeUInt16LE(20, 6);
	fixed.writeUInt16LE(method, 10);
	fixed.writeUInt32LE(crc, 16);
	fixed.writeUInt32LE(packed.length, 20);
	fixed.writeUInt32LE(isLarge ? 0xffffffff : size, 24);
	fixed.writeUInt16LE(Buffer.byteLength(name), 28);
	fixed.writeUInt16LE(extra.length, 30);
	fixed.writeUInt32LE(offset, 42);
	return Buffer.concat([fixed, Buffer.from(name), extra]);
}
