/** Characters of the bytes 0x80–0x9F; the five free ones stand for the control characters, as in browsers. */
const extra = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const byteOf: ReadonlyMap<string, number> = new Map(Array.from(extra, (character, index) => [character, 0x80 + index]));

/** Every byte as the character that Windows-1252 gives it; never fails. (TextDecoder of some Node releases reads Latin-1.) */
export function decodeWindows1252(bytes: Uint8Array): string {
	return asCharacters(bytes).replace(/[\x80-\x9f]/g, (control) => extra[control.charCodeAt(0) - 0x80]!);
}

/** Every byte as the character of the same number, for regular expressions over bytes. */
export function asCharacters(bytes: Uint8Array): string {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

/** The bytes of a text in Windows-1252; undefined when a character is not in it. */
export function encodeWindows1252(text: string): Uint8Array | undefined {
	const bytes = new Uint8Array(text.length);
	for (let index = 0; index < text.length; index++) {
		const code = text.charCodeAt(index);
		const byte = code < 0x100 ? code : byteOf.get(text[index]!);
		if (byte === undefined) return undefined;
		bytes[index] = byte;
	}
	return bytes;
}
