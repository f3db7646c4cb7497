/** 32 bits of a text, well mixed (FNV-1a with a final avalanche); the same in Node and in every browser. */
export function hashOf(text: string): number {
	let hash = 2166136261;
	for (let at = 0; at < text.length; at++) {
		hash ^= text.charCodeAt(at);
		hash = Math.imul(hash, 16777619);
	}
	hash ^= hash >>> 15;
	hash = Math.imul(hash, 0x2c1b3c6d);
	hash ^= hash >>> 12;
	hash = Math.imul(hash, 0x297a2d39);
	return (hash ^ (hash >>> 15)) >>> 0;
}

/** Bits that tell a term from others of its chunk, independent of those that choose the chunk. */
export function markOf(text: string, bits: 16 | 22): number {
	return hashOf(`${text}\u0000`) >>> (32 - bits);
}
