/** The names that `--encoding` takes; the reader of texts (src/import/read/encoding) knows the same. */
export const encodingNames = [
	'utf-8',
	'utf-16',
	'utf-16le',
	'utf-16be',
	'windows-1258',
	'cp1258',
	'tcvn3',
	'abc',
	'vni',
	'viscii',
] as const;
