import type { BuiltSite } from './build-site.ts';

/**
 * Which files of the old site stay in the new one: those of pages and parts that show what they showed, and with
 * `compressed` the copies beside them. The copy of a text that changed goes, for hosts send it without a look at the text.
 */
export function stayingFiles(
	{ files, isNew }: Pick<BuiltSite, 'files' | 'isNew'>,
	compressed: boolean,
): (file: string) => boolean {
	return (file) => {
		if (files[file]) return true;
		const text = withoutCompression(file);
		return compressed && files[text] !== undefined && !isNew(text);
	};
}

/** The file of which a file would be the compressed copy; itself when it is none. */
export function withoutCompression(file: string): string {
	return file.replace(/\.(?:br|gz)$/, '');
}
