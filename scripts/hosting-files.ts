import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MovedAddress } from '#domain/moved-addresses.ts';
import { headersFile } from '#hosting/headers-file.ts';
import { redirectsFile } from '#hosting/redirects-file.ts';

/**
 * Writes what static hosts read beside the pages into the folder of the built site: `_headers`, `_redirects`, and
 * `.nojekyll`, without which GitHub Pages leaves out folders such as `_astro`.
 */
export function writeHostingFiles(folder: string, base: string, moved: readonly MovedAddress[]): void {
	writeFileSync(join(folder, '_headers'), headersFile(base));
	writeFileSync(join(folder, '_redirects'), redirectsFile(moved, base));
	writeFileSync(join(folder, '.nojekyll'), '');
}
