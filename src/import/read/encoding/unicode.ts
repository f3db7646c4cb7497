export interface DecodedUnicode {
	readonly name: 'utf-8' | 'utf-16le' | 'utf-16be';
	readonly text: string;
}

/** The text of bytes that begin with a byte order mark; undefined without one. */
export function decodeMarked(bytes: Uint8Array): DecodedUnicode | undefined {
	const [first, second, third] = bytes;
	if (first === 0xef && second === 0xbb && third === 0xbf) return decodeUnicode(bytes, 'utf-8');
	if (first === 0xff && second === 0xfe) return decodeUnicode(bytes, 'utf-16le');
	if (first === 0xfe && second === 0xff) return decodeUnicode(bytes, 'utf-16be');
	return undefined;
}

/** The text with U+FFFD for what is broken, without a byte order mark. */
export function decodeUnicode(bytes: Uint8Array, name: DecodedUnicode['name']): DecodedUnicode {
	return { name, text: new TextDecoder(name).decode(bytes) };
}

/** The text of bytes that are UTF-8 without a fault; undefined otherwise. */
export function decodeStrictly(bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

/** UTF-16 without a mark: in Latin script most characters have an upper byte of zero, and hardly any a lower one. */
export function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
	const pairs = Math.min(bytes.length, 65_536) >> 1;
	let first = 0;
	let second = 0;
	for (let pair = 0; pair < pairs; pair++) {
		if (bytes[2 * pair] === 0) first++;
		if (bytes[2 * pair + 1] === 0) second++;
	}
	if (pairs < 2) return undefined;
	if (second > 0.4 * pairs && first < 0.05 * pairs) return 'utf-16le';
	return first > 0.4 * pairs && second < 0.05 * pairs ? 'utf-16be' : undefined;
}

/**
 * UTF-8 in which a few bytes are broken, by a download or a careless cut; undefined when the faults are so many that the
 * text is in another encoding.
 */
export function decodeMended(bytes: Uint8Array): string | undefined {
	const { text } = decodeUnicode(bytes, 'utf-8');
	let sound = 0;
	let lost = 0;
	for (const character of text.match(/\P{ASCII}/gu) ?? [])
		if (character === '\uFFFD') lost++;
		else sound++;
	return sound >= 4 * lost ? text : undefined;
}
