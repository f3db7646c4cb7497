import { glob, readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { type Collection, parseEntryPath } from '#domain/entry-path.ts';
import { parseFrontMatter, splitFrontMatter } from '#domain/front-matter.ts';

/**
 * Loads `content/<collection>/<folder>/<slug>.md` with the same splitting and YAML parsing as the checks, so that what
 * passes the checks is what the site shows (Astro's own parser turns dates into instants and «no» into false).
 * Ids are `<folder>/<slug>`. Unchanged files are not rendered again.
 */
export function entryLoader(collection: Collection): Loader {
	return {
		name: `entries-${collection}`,
		async load(context) {
			const root = fileURLToPath(new URL('content/', context.config.root));
			const gone = new Set(context.store.keys());
			for await (const path of glob(`${collection}/**/*.md`, { cwd: root })) {
				const id = await loadFile(path.replaceAll('\\', '/'), root, context);
				gone.delete(id);
			}
			for (const id of gone) context.store.delete(id);
			watch(collection, root, context);
		},
	};
}

async function loadFile(path: string, root: string, context: LoaderContext): Promise<string> {
	const place = parseEntryPath(path);
	const file = `${root}${path}`;
	const text = await readFile(file, 'utf8');
	const parts = splitFrontMatter(text);
	if (!place || !parts) throw new Error(`content/${path}: not an entry; run "npm run check" for the reason`);
	const id = `${place.folder}/${place.slug}`;
	const digest = context.generateDigest(text);
	if (context.store.get(id)?.digest === digest) return id;

	const data = await context.parseData({
		id,
		data: parseFrontMatter(parts.yaml).document.toJS() as Record<string, unknown>,
		filePath: file,
	});
	const rendered = await context.renderMarkdown(parts.body, { fileURL: pathToFileURL(file) });
	const images = rendered.metadata?.imagePaths;
	context.store.set({
		id,
		data,
		body: parts.body,
		filePath: `content/${path}`,
		digest,
		rendered,
		...(images && { assetImports: images }),
	});
	return id;
}

function watch(collection: Collection, root: string, context: LoaderContext) {
	const inCollection = (file: string) => file.startsWith(`${root}${collection}/`) && file.endsWith('.md');
	const reload = async (file: string) => {
		if (!inCollection(file)) return;
		await loadFile(file.slice(root.length), root, context).catch((error: Error) => context.logger.error(error.message));
	};
	context.watcher?.on('add', reload);
	context.watcher?.on('change', reload);
	context.watcher?.on('unlink', (file) => {
		const place = inCollection(file) && parseEntryPath(file.slice(root.length));
		if (place) context.store.delete(`${place.folder}/${place.slug}`);
	});
}
