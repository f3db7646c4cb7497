import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CardFonts } from './draw-card.ts';

/** The whole fonts, as `scripts/heading-font.ts` cuts the font of the pages from. The only place here that reads the disk. */
const files = {
	regular: '@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf',
	semibold: '@expo-google-fonts/be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf',
};

/** Be Vietnam Pro in the two weights of the cards. Throws when the package is not installed. */
export function readCardFonts(): CardFonts {
	const { resolve } = createRequire(import.meta.url);
	return { regular: readFileSync(resolve(files.regular)), semibold: readFileSync(resolve(files.semibold)) };
}
