import { git } from './git.ts';

/** Whether the repository holds all these blobs; a partial clone may lack some, and must not fetch them. */
export function haveBlobs(root: string, blobs: ReadonlySet<string>): boolean {
	const out = git(root, ['cat-file', '--batch-check=%(objecttype)', '--buffer'], lines([...blobs]));
	return (
		out !== undefined &&
		out
			.toString()
			.split('\n')
			.filter((line) => line === 'blob').length === blobs.size
	);
}

/** The texts of the blobs, by name; what is absent, no blob or not UTF-8 is left out. */
export function readTexts(root: string, blobs: readonly string[]): Map<string, string> {
	const wanted = [...new Set(blobs)];
	const texts = new Map<string, string>();
	if (wanted.length === 0) return texts;
	const out = git(root, ['cat-file', '--batch', '--buffer'], lines(wanted)) ?? Buffer.alloc(0);
	const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
	for (let at = 0; at < out.length; ) {
		const end = out.indexOf('\n', at);
		const [name = '', type, size] = out.toString('latin1', at, end).split(' ');
		at = end + 1;
		if (size === undefined) continue;
		const bytes = out.subarray(at, at + Number(size));
		at += Number(size) + 1;
		if (type !== 'blob') continue;
		try {
			texts.set(name, decoder.decode(bytes));
		} catch {
			// Not UTF-8: left out.
		}
	}
	return texts;
}

function lines(names: readonly string[]): string {
	return names.map((name) => `${name}\n`).join('');
}
