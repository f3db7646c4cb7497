import { statSync } from 'node:fs';

const variants = [
	{ suffix: '.br', encoding: 'br' },
	{ suffix: '.gz', encoding: 'gzip' },
] as const;

/**
 * The ending of the compressed file beside `file` that the browser takes, the smaller first; undefined when there is none,
 * or when the file is younger: what was compressed is then an earlier state of it.
 */
export function compressedVariant(file: string, acceptEncoding: string | undefined): '.br' | '.gz' | undefined {
	const accepted = variants.filter(({ encoding }) => accepts(acceptEncoding ?? '', encoding));
	if (accepted.length === 0) return undefined;
	const original = modified(file);
	if (original === undefined) return undefined;
	return accepted.find(({ suffix }) => (modified(`${file}${suffix}`) ?? Number.NEGATIVE_INFINITY) >= original)?.suffix;
}

/** Milliseconds since 1970; undefined when there is no such file. */
function modified(file: string): number | undefined {
	return file.includes('\0') ? undefined : statSync(file, { throwIfNoEntry: false })?.mtimeMs;
}

/** Whether `Accept-Encoding` names an encoding without refusing it by «q=0» (RFC 9110, section 12.5.3). */
function accepts(header: string, encoding: string): boolean {
	return header
		.toLowerCase()
		.split(',')
		.map((part) => part.split(';').map((word) => word.trim()))
		.some(([name, ...parameters]) => name === encoding && !parameters.some((word) => /^q=0(?:\.0*)?$/.test(word)));
}
