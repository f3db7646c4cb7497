import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { cache, root } from './paths.ts';

/**
 * The whole font, 135 kB. Packages that cut it into subsets for the web lose the kerning between letters of different
 * subsets, such as «Tế» and «Kế».
 */
const source = new URL(
	import.meta.resolve('@expo-google-fonts/be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf'),
);

const vowels = [...'aăâeêioôơuưy'];
const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const vietnamese = ['đ', ...vowels.flatMap((vowel) => tones.map((tone) => vowel + tone))].join('').normalize('NFC');
/** Letters of names such as Sjögren, Behçet, Guillain-Barré. */
const western = characters(0xc0, 0xff).replace(/\P{L}/gu, '');
const signs = '\u00a0«»‹›“”‘’‚„–—…·•°%‰+−×÷=≈≠≤≥±§©®™†€₫µ½²³₂';

/** Characters that headings and numbers may need. Any other shows in the system's font. */
const text = `${characters(0x20, 0x7e)}${vietnamese}${vietnamese.toUpperCase()}${western}${signs}`;

function characters(first: number, last: number): string {
	return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');
}

/**
 * Cuts the heading font down to what the archive's headings need. Returns the file's path from the root of the
 * repository: Astro puts a hash of it into every page, which must not depend on where the repository lies. No hinting: it
 * is half the weight, and screens of today do without.
 */
export async function writeHeadingFont(): Promise<string> {
	const font = await subsetFont(readFileSync(source), text, {
		targetFormat: 'woff2',
		noHinting: true,
		keepFeatures: ['ccmp', 'kern', 'liga', 'locl', 'mark', 'mkmk'],
	});
	const folder = `${cache}/fonts`;
	const file = `${folder}/be-vietnam-pro-${createHash('sha256').update(font).digest('hex').slice(0, 16)}.woff2`;
	// A file of this name may have been cut short by a full disk.
	if (!existsSync(file) || !font.equals(readFileSync(file))) {
		mkdirSync(folder, { recursive: true });
		// Renamed when complete: another build, or one broken off, must not leave half a font under this name.
		const draft = `${file}.${process.pid}`;
		writeFileSync(draft, font);
		renameSync(draft, file);
	}
	return `.${file.slice(root.length)}`;
}
