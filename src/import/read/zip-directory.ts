import { asBuffer } from './encoding/single-byte.ts';

const endSignature = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
const entrySignature = 0x02014b50;
/** The end record is 22 bytes and a comment of at most 65,535. */
const endReach = 22 + 0xffff;
const enough = 5_000;

/** The names in a zip's directory, as far as it can be read and at most 5,000; empty when there is no directory. */
export function namesInZip(bytes: Uint8Array): string[] {
	const buffer = asBuffer(bytes);
	const end = buffer.lastIndexOf(endSignature);
	if (end < 0 || end < buffer.length - endReach || end + 20 > buffer.length) return [];
	const names: string[] = [];
	let at = buffer.readUInt32LE(end + 16);
	while (names.length < enough && at + 46 <= buffer.length && buffer.readUInt32LE(at) === entrySignature) {
		const nameEnd = at + 46 + buffer.readUInt16LE(at + 28);
		names.push(buffer.toString('latin1', at + 46, nameEnd));
		at = nameEnd + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
	}
	return names;
}

/** Whether the names are those of a Word document. */
export function holdsWordDocument(names: readonly string[]): boolean {
	return names.some((name) => /^word\/document\d{0,2}\.xml$/i.test(name));
}
