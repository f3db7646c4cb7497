import { statSync } from 'node:fs';
import { oneMoment } from '../file-clock.ts';

/** What the key of a public file begins with. */
const publicMark = 'public ';

/** The key of a file below `public/`: the same as long as nobody has written to it. */
export function publicKey(path: string): string {
	const { size, mtimeMs, ctimeMs, ino } = statSync(path);
	const now = Date.now();
	const fresh = now - Math.max(mtimeMs, ctimeMs) < oneMoment ? ` ${now}` : '';
	return `${publicMark}${size} ${mtimeMs} ${ctimeMs} ${ino}${fresh}`;
}
