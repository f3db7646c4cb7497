/** A file below `public/`. What is costly to know is read from the disk when it is asked for. */
export interface PublicFile {
	/** Bytes. */
	readonly size: number;
	/** Of all bytes, in lower case. */
	sha256(): string;
	/** The first bytes, `edgeBytes` at most. */
	head(): Uint8Array;
	/** The last bytes, `edgeBytes` at most. */
	tail(): Uint8Array;
}

/** By path below `public/`, with `/` between names. */
export type PublicFiles = ReadonlyMap<string, PublicFile>;

/** Enough for the header of a picture and for the directory at the end of a zip or PDF. */
export const edgeBytes = 65_536;
