import { RefusedCapture } from '../../model.ts';
import type { SingleByteEncoding } from './single-byte.ts';
import type { DecodedUnicode } from './unicode.ts';

type KnownEncoding = DecodedUnicode['name'] | 'utf-16' | SingleByteEncoding;

const names: Readonly<Record<string, KnownEncoding>> = {
	'utf-8': 'utf-8',
	utf8: 'utf-8',
	'utf-16': 'utf-16',
	utf16: 'utf-16',
	'utf-16le': 'utf-16le',
	'utf-16be': 'utf-16be',
	'windows-1258': 'windows-1258',
	cp1258: 'windows-1258',
	tcvn3: 'tcvn3',
	tcvn: 'tcvn3',
	abc: 'tcvn3',
	vni: 'vni',
	viscii: 'viscii',
};

/** The names that `--encoding` takes. */
export const encodingNames = Object.keys(names);

/** The encoding that the person at the terminal names. Throws `RefusedCapture` with the names there are. */
export function namedEncoding(name: string): KnownEncoding {
	const wanted = name.trim().toLowerCase();
	const known = Object.hasOwn(names, wanted) ? names[wanted] : undefined;
	if (known) return known;
	throw new RefusedCapture(
		'unknown-encoding',
		`Không có bảng mã «${name.slice(0, 40)}»; hãy chọn một trong: ${encodingNames.join(', ')}.`,
	);
}
