/** Reads a file of the index, decompressed. Rejects when it cannot be had; the next call tries again. */
export type ReadFile = (path: string) => Promise<Uint8Array>;

/** A reader that asks for each file once and forgets those that failed. */
export function remembering(read: ReadFile): ReadFile {
	const files = new Map<string, Promise<Uint8Array>>();
	return (path) => {
		const known = files.get(path);
		if (known) return known;
		const file = read(path);
		files.set(path, file);
		file.catch(() => files.delete(path));
		return file;
	};
}

export async function readJson<Value>(read: ReadFile, path: string): Promise<Value> {
	return JSON.parse(new TextDecoder().decode(await read(path))) as Value;
}

/** Loads a value once, and again after a failure. */
export function kept<Value>(load: () => Promise<Value>): () => Promise<Value> {
	let value: Promise<Value> | undefined;
	return () => {
		value ??= load();
		value.catch(() => {
			value = undefined;
		});
		return value;
	};
}
