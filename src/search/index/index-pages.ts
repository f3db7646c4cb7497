import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SitePage } from './read-pages.ts';
import type { Page } from './run-pagefind.ts';
import { updateIndex } from './update-index.ts';

/**
 * Indexes any pages, which come one by one, without a cache: writes Pagefind's index to `dist/pagefind`, and the index of terms
 * that ranks its pages beside it. Returns how many pages it took in. Throws when Pagefind reports a fault.
 */
export async function indexPages(pages: AsyncIterable<Page>, dist: string): Promise<{ pages: number }> {
	return inTemporaryFolder(dist, async (folder) => {
		const written: SitePage[] = [];
		for await (const { url, html } of pages) {
			const file = join(folder, `${createHash('sha256').update(url).digest('hex')}.html`);
			await writeFile(file, html);
			written.push({ url, file, key: '' });
		}
		return updateIndex({ dist, cache: join(folder, 'cache'), pages: written, code: '' });
	});
}

/** Within `dist`: files need not be copied from another disk, and whoever clears away `dist` leaves nothing behind. */
async function inTemporaryFolder<Result>(dist: string, work: (folder: string) => Promise<Result>): Promise<Result> {
	await mkdir(dist, { recursive: true });
	const folder = await mkdtemp(join(dist, '.chi-muc-'));
	try {
		return await work(folder);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}
