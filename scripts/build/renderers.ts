import { type ChildProcess, fork } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { root } from '../paths.ts';
import type { FromRenderer, RenderedPage, ToRenderer } from './renderer-messages.ts';
import { ShareWriter } from './share-file.ts';

/** A page to render, as it goes into a share. */
export type Job = Parameters<ShareWriter['add']>[0];

/** What one renderer has left behind. */
export interface Rendering {
	/** The folder with the site as far as it rendered it. */
	readonly site: string;
	readonly pages: readonly RenderedPage[];
}

/** Renderers at most: each holds Astro, some hundreds of megabytes. */
const most = Math.min(availableParallelism(), 4);
/** Fewer pages are not worth the two seconds that another renderer needs to begin. */
const pagesEach = 400;

interface Renderer {
	readonly folder: string;
	readonly process: ChildProcess;
	readonly finished: Promise<void>;
}

/**
 * The processes that render. They are started before it is known what there is to render, because Astro needs seconds to
 * begin, and get their shares later.
 */
export class Renderers {
	readonly #folder: string;
	readonly #verbose: boolean;
	readonly #all: Renderer[] = [];

	/** `folder` is empty and ours. */
	constructor(folder: string, verbose: boolean) {
		this.#folder = folder;
		this.#verbose = verbose;
	}

	/** Starts what a site of about so many new pages needs. */
	start(pages: number): void {
		const wanted = Math.max(1, Math.min(most, Math.ceil(pages / pagesEach)));
		while (this.#all.length < wanted) this.#all.push(this.#spawn(this.#all.length));
	}

	/**
	 * Hands out the pages, to more renderers when there are more than was expected. `routes` are those that are planned page by
	 * page; the pages of all others are rendered when `others` says so. Returns how many pages it handed out.
	 */
	share(jobs: Iterable<Job>, { routes, others }: { routes: readonly string[]; others: boolean }): number {
		const files = Array.from({ length: most }, (_, index) => join(this.#folder, `share-${index}`));
		const writers = files.map((file) => new ShareWriter(file));
		let count = 0;
		for (const job of jobs) writers[count++ % most]!.add(job);
		for (const [index, writer] of writers.entries()) writer.close({ routes, others: others && index === 0 });
		this.start(count);
		const all = this.#all;
		for (const [index, { process }] of all.entries()) {
			process.send({ shares: files.filter((_, at) => at % all.length === index) } satisfies ToRenderer);
		}
		return count;
	}

	/** Waits until all is rendered. Rejects with the message of the first renderer that fails. */
	async finish(): Promise<Rendering[]> {
		try {
			await Promise.all(this.#all.map(({ finished }) => finished));
		} finally {
			this.stop();
		}
		return this.#all.map(({ folder }) => ({
			site: join(folder, 'site'),
			pages: JSON.parse(readFileSync(join(folder, 'rendered.json'), 'utf8')) as RenderedPage[],
		}));
	}

	/** Ends them, whatever they do. */
	stop(): void {
		for (const { process } of this.#all) process.kill('SIGKILL');
	}

	#spawn(index: number): Renderer {
		const folder = join(this.#folder, `renderer-${index}`);
		mkdirSync(folder, { recursive: true });
		// Vitest's own variables would put Astro and Vite into test mode.
		const { VITEST, NODE_ENV, ...env } = process.env;
		const child = fork(join(import.meta.dirname, 'renderer.ts'), [folder, this.#verbose ? 'verbose' : ''], {
			cwd: root,
			env,
			stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
		});
		const finished = new Promise<void>((resolve, reject) => {
			child.on('message', (message: FromRenderer) => {
				if (message.kind === 'done') resolve();
				else reject(Object.assign(new Error(message.message), { stack: message.stack }));
			});
			child.on('error', reject);
			child.on('exit', (code, signal) =>
				reject(new Error(`Tiến trình dựng trang dừng giữa chừng (${signal ?? `mã ${code}`}).`)),
			);
		});
		// Whoever waits for it later gets the error; until then it must not end this process.
		finished.catch(() => {});
		return { folder, process: child, finished };
	}
}
