import { statSync } from 'node:fs';

/** Milliseconds: a file changed so shortly before it was looked at may change again without its times telling. */
const racy = 2_000;

/** What the key of a public file begins with. */
export const publicMark = 'public ';

/** The key of a file below `public/`: the same as long as nobody has written to it. */
export function publicKey(path: string, now = Date.now()): string {
	const { size, mtimeMs, ctimeMs, ino } = statSync(path);
	const fresh = now - Math.max(mtimeMs, ctimeMs) < racy ? ` ${now}` : '';
	return `${publicMark}${size} ${mtimeMs} ${ctimeMs} ${ino}${fresh}`;
}
