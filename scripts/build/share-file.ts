import { closeSync, openSync, readFileSync, readSync, writeFileSync, writeSync } from 'node:fs';
import type { PagePlan, PlannedContent, PlannedPage } from '../../src/plan.ts';

/** A page as a renderer gets it. */
export interface SharedPage {
	readonly route: string;
	readonly params: Readonly<Record<string, string | undefined>>;
	/** Its view, and the rendered text of its entry, as JSON. */
	readonly content: string;
}

interface Row {
	/** JSON has no undefined, and Astro wants every parameter named. */
	readonly params: Readonly<Record<string, string | null>>;
	readonly at: number;
	readonly length: number;
}

interface Index {
	/** All routes that are planned page by page; of others every page is rendered, or none. */
	readonly routes: readonly string[];
	/** Whether this renderer also renders the pages of the other routes. */
	readonly others: boolean;
	readonly pages: Readonly<Record<string, readonly Row[]>>;
}

/** Writes what one renderer has to render: the contents one after the other, and where each begins. */
export class ShareWriter {
	readonly #file: number;
	readonly #path: string;
	readonly #pages: Record<string, Row[]> = {};
	#at = 0;

	constructor(path: string) {
		this.#path = path;
		this.#file = openSync(path, 'w');
	}

	/** Adds a page. */
	add({ route, params, content }: SharedPage): void {
		const bytes = Buffer.from(content);
		writeSync(this.#file, bytes);
		this.#pages[route] ??= [];
		this.#pages[route].push({ params: mapped(params, (value) => value ?? null), at: this.#at, length: bytes.length });
		this.#at += bytes.length;
	}

	/** Completes the share; nothing can be added any more. */
	close({ routes, others }: Omit<Index, 'pages'>): void {
		closeSync(this.#file);
		const index: Index = { routes, others, pages: this.#pages };
		writeFileSync(`${this.#path}.json`, JSON.stringify(index));
	}
}

/** A plan that tells which routes it knows, and whether the pages of all others are wanted. */
export interface Share extends PagePlan {
	readonly routes: ReadonlySet<string>;
	readonly others: boolean;
}

/** What `ShareWriter` wrote to these files, read page by page. */
export function openShares(paths: readonly string[]): Share {
	const shares = paths.map(openShare);
	return {
		routes: new Set(shares.flatMap(({ routes }) => [...routes])),
		others: shares.some(({ others }) => others),
		pagesOf: (route) => shares.flatMap(({ pagesOf }) => pagesOf(route)),
	};
}

function openShare(path: string): Share {
	const { routes, others, pages } = JSON.parse(readFileSync(`${path}.json`, 'utf8')) as Index;
	const file = openSync(path, 'r');
	const pageAt = ({ params, at, length }: Row): PlannedPage => ({
		params: mapped(params, (value) => value ?? undefined),
		open() {
			const bytes = Buffer.alloc(length);
			readSync(file, bytes, 0, length, at);
			return JSON.parse(bytes.toString('utf8')) as PlannedContent;
		},
	});
	return {
		routes: new Set(routes),
		others,
		pagesOf: (route) => (pages[route] ?? []).map(pageAt),
	};
}

function mapped<From, To>(values: Readonly<Record<string, From>>, map: (value: From) => To): Record<string, To> {
	return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, map(value)]));
}
