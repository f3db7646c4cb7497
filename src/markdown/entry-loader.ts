import { glob, readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { type Collection, parseEntryPath } from '#domain/entry-path.ts';
import { parseFrontMatter, splitFrontMatter } from '#domain/front-matter.ts';
import { shownBody } from '#schema/hidden-characters.ts';
import { isPlanned } from '../plan.ts';
import type { CitationChannel } from './citation-marks.ts';
import { hashRenderInputs } from './render-inputs.ts';

interface Run {
	/** The folder `content/`, ending in a slash. */
	readonly root: string;
	/** What besides an entry's own file decides its outcome; part of every digest. */
	readonly inputs: string;
	readonly context: LoaderContext;
}

/**
 * Loads `content/<collection>/<folder>/<slug>.md` with the same splitting and YAML parsing as the checks, so that what
 * passes the checks is what the site shows (Astro's own parser turns dates into instants and «no» into false).
 * Ids are `<folder>/<slug>`. An entry is rendered again when its file, the vocabularies, the schemas or a Markdown plugin
 * changed. Throws, naming the file, when one is no entry.
 */
export function entryLoader(collection: Collection): Loader {
	return {
		name: `entries-${collection}`,
		async load(context) {
			// The build has read the entries itself, and hands each page what it shows.
			if (isPlanned()) return context.store.clear();
			const root = fileURLToPath(new URL('content/', context.config.root)).replaceAll('\\', '/');
			const run = { root, inputs: await hashRenderInputs(fileURLToPath(context.config.root)), context };
			const gone = new Set(context.store.keys());
			for await (const path of glob(`${collection}/**/*.md`, { cwd: root })) {
				const id = await loadFile(path.replaceAll('\\', '/'), run);
				if (id) gone.delete(id);
			}
			for (const id of gone) context.store.delete(id);
			watch(collection, run);
		},
	};
}

/** Stores one file and returns its id; a draft is not stored, because it may still lack what the schema demands. */
async function loadFile(path: string, { root, inputs, context }: Run): Promise<string | undefined> {
	const place = parseEntryPath(path);
	const file = `${root}${path}`;
	const text = await readFile(file, 'utf8');
	const parts = splitFrontMatter(text);
	if (!place || !parts) throw new Error(`content/${path}: not an entry; run "npm run check" for the reason`);
	const id = `${place.folder}/${place.slug}`;
	const digest = context.generateDigest(`${inputs}\0${text}`);
	if (context.store.get(id)?.digest === digest) return id;

	const { document, counter } = parseFrontMatter(parts.yaml);
	const broken = document.errors[0];
	if (broken) {
		const { line, col } = counter.linePos(broken.pos[0]);
		const at = `content/${path}:${parts.yamlLine + line - 1}:${col}`;
		throw new Error(`${at}: ${broken.message}; run "npm run check" for the reason`);
	}
	const raw = document.toJS() as Record<string, unknown>;
	if (raw?.['draft'] === true) {
		context.store.delete(id);
		return undefined;
	}
	const data = await context.parseData({ id, data: raw, filePath: file });
	// Front matter is the way into and out of the Markdown plugins. Without any, Astro would take the text between two rules
	// at the top of a body for it.
	const body = shownBody(parts.body);
	const channel: CitationChannel = { manual: citedByHand(data) };
	const rendered = await context.renderMarkdown(`---\n${JSON.stringify(channel)}\n---\n${body}`, {
		fileURL: pathToFileURL(file),
	});
	const images = rendered.metadata?.imagePaths;
	context.store.set({
		id,
		data,
		body,
		filePath: `content/${path}`,
		digest,
		rendered,
		...(images && { assetImports: images }),
	});
	return id;
}

/** The texts that the editor assigned to documents by hand. */
function citedByHand(data: Record<string, unknown>): string[] {
	return ((data['citations'] ?? []) as { text: string }[]).map(({ text }) => text);
}

function watch(collection: Collection, run: Run) {
	const { root, context } = run;
	/** The path below `content/`, or undefined when the file is not ours. On Windows the watcher names files with `\`. */
	const ownPath = (file: string) => {
		const path = file.replaceAll('\\', '/');
		return path.startsWith(`${root}${collection}/`) && path.endsWith('.md') ? path.slice(root.length) : undefined;
	};
	const reload = async (file: string) => {
		const path = ownPath(file);
		if (path) await loadFile(path, run).catch((error: Error) => context.logger.error(error.message));
	};
	context.watcher?.on('add', reload);
	context.watcher?.on('change', reload);
	context.watcher?.on('unlink', (file) => {
		const place = parseEntryPath(ownPath(file) ?? '');
		if (place) context.store.delete(`${place.folder}/${place.slug}`);
	});
}
