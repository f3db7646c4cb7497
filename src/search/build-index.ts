import { glob, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { toIndexLetters } from './letters.ts';

/** What Pagefind writes beside the index for interfaces of its own; the site has its own. */
const unused = /^pagefind-(component-ui|modular-ui|ui|highlight)\./;

/**
 * Indexes the built pages under `dist` that carry `data-pagefind-body`, and writes the index to `dist/pagefind`.
 * Returns how many entries it took in. Throws when Pagefind reports a fault.
 */
export async function buildIndex(dist: string): Promise<{ pages: number }> {
	const output = join(dist, 'pagefind');
	await rm(output, { recursive: true, force: true });
	try {
		// Pages are all Vietnamese; detection would open a second index for a page that lacks `lang`.
		const { index, errors: faults } = await createIndex({ forceLanguage: 'vi' });
		if (!index) throw new Error(faults.join('\n'));
		let pages = 0;
		for await (const file of glob('**/index.html', { cwd: dist })) {
			const html = await readFile(join(dist, file), 'utf8');
			// Lists only repeat what the entries say.
			if (!html.includes('data-pagefind-body')) continue;
			const { errors } = await index.addHTMLFile({ url: pageUrl(file), content: toIndexLetters(html) });
			faults.push(...errors);
			pages += 1;
		}
		faults.push(...(await index.writeFiles({ outputPath: output })).errors);
		if (faults.length > 0) throw new Error(faults.join('\n'));
		for await (const file of glob('*', { cwd: output })) {
			if (unused.test(file)) await rm(join(output, file));
		}
		return { pages };
	} finally {
		await close();
	}
}

function pageUrl(file: string): string {
	return `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
}
