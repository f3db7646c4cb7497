import { expect, test } from 'vitest';
import { pictureSize } from './picture-size.ts';

const bytes = (...parts: (string | number)[]) =>
	new Uint8Array(
		Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.of(part)))),
	);
const exif = `\u00FF\u00E1\u0000\u0012${'x'.repeat(16)}`;
/** Exif with one field: the orientation 6, a quarter to the right. */
const onItsSide = `\u00FF\u00E1\0\u0022Exif\0\0MM\0*\0\0\0\u0008\0\u0001\u0001\u0012\0\u0003\0\0\0\u0001\0\u0006\0\0\0\0\0\0`;
const frame = '\u00FF\u00C0\0\u0011\u0008\u000B\u00B8\u000F\u00A0x';

test.each<[string, Uint8Array, [number, number] | undefined]>([
	['PNG', bytes('\u0089PNG\r\n\u001A\n', '\0\0\0\rIHDR', '\0\0\u000F\u00A0', '\0\0\u000B\u00B8', 'x'), [4000, 3000]],
	[
		'JPEG',
		bytes('\u00FF\u00D8', exif, '\u00FF\u00C0\0\u0011\u0008', '\u000B\u00B8', '\u000F\u00A0', 'x'),
		[4000, 3000],
	],
	[
		'progressive JPEG',
		bytes('\u00FF\u00D8\u00FF\u00C4\0\u0004xx\u00FF\u00C2\0\u0011\u0008\u0001\0\u0002\0'),
		[512, 256],
	],
	['WebP, extended', bytes('RIFFxxxxWEBPVP8X', '\n\0\0\0', 'xxxx', '\u009F\u000F\0', '\u00B7\u000B\0'), [4000, 3000]],
	['WebP, lossy', bytes('RIFFxxxxWEBPVP8 ', 'xxxxxxx\u009D\u0001*', '\u00A0\u000F', '\u00B8\u000B'), [4000, 3000]],
	['WebP, lossless', bytes('RIFFxxxxWEBPVP8L', 'xxxx/', '\u009F\u00CF\u00ED\u0002'), [4000, 3000]],
	['JPEG that lies on its side', bytes('\u00FF\u00D8', onItsSide, frame), [3000, 4000]],
	[
		'JPEG whose camera was upside down',
		bytes('\u00FF\u00D8', onItsSide.replace('\u0006', '\u0003'), frame),
		[4000, 3000],
	],
	['GIF', bytes('GIF89a', '\u00A0\u000F', '\u00B8\u000B', 'xxx'), [4000, 3000]],
	['JPEG cut off', bytes('\u00FF\u00D8\u00FF\u00E1\u00FF\u00FF'), undefined],
	['nothing', bytes(''), undefined],
	['text', bytes('Chữ thường, không phải ảnh'.normalize('NFD')), undefined],
])('%s', (_, head, size) => {
	const found = pictureSize(head);
	expect(found && [found.width, found.height]).toEqual(size);
});
