// The package has no types of its own, and @types/subset-font is older than `keepFeatures` and `noHinting`.
declare module 'subset-font' {
	interface Options {
		readonly targetFormat?: 'sfnt' | 'woff' | 'woff2';
		readonly noHinting?: boolean;
		/** OpenType layout features to keep; all when left out. */
		readonly keepFeatures?: readonly string[];
	}
	export default function subsetFont(font: Buffer, text: string, options?: Options): Promise<Buffer>;
}
