import { readdirSync, rmdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { cache, root } from '../paths.ts';
import type { ImportOptions } from './arguments.ts';
import type { CaptureReport } from './capture-report.ts';
import { CaptureWriter } from './capture-writer.ts';
import type { Gathered } from './gather.ts';
import { InOrder } from './in-order.ts';
import { KnownItems } from './known-items.ts';
import { type Limits, limits as usualLimits } from './limits.ts';
import type { Capture, ImportJob, Part } from './messages.ts';
import { runPool } from './pool.ts';
import { ProgressLine, type ProgressStream } from './progress-line.ts';
import type { Loss } from './worker-process.ts';

export interface RunOptions extends Omit<ImportOptions, 'files' | 'json'> {
	readonly files: readonly Gathered[];
	/** The folder that relative paths start from. */
	readonly from: string;
	/** ISO day in Vietnam. */
	readonly today: string;
	readonly signal: AbortSignal;
	readonly progress: ProgressStream;
	/** Another worker than the real one, and other limits, for tests. */
	readonly worker?: string;
	readonly limits?: Limits;
}

export interface ImportRun {
	readonly reports: readonly CaptureReport[];
	/** Files that were not come to because the run was stopped. */
	readonly left: number;
}

const losses: Record<Loss, (seconds: number) => string> = {
	time: (seconds) =>
		`Đọc mất quá lâu (hơn ${seconds} giây) nên đã dừng; hãy tách nhỏ tệp hoặc lưu lại ở dạng khác rồi nhập lại.`,
	memory: () => 'Tệp cần quá nhiều bộ nhớ để đọc nên đã dừng; hãy tách nhỏ tệp hoặc lưu lại ở dạng khác rồi nhập lại.',
	crash: () =>
		'Chương trình đọc tệp dừng đột ngột ở tệp này; hãy lưu lại tệp ở dạng khác rồi nhập lại, hoặc báo người phát triển.',
	'given-up': () =>
		'Đã dừng nhiều lần trong tệp nén này nên phần còn lại chưa được đọc; hãy giải nén rồi nhập từng tệp.',
};

/** Reads the captures and writes their entries. Throws `UnreadableError` when the content folder cannot be read. */
export async function runImport(options: RunOptions): Promise<ImportRun> {
	const { files, signal, from, dryRun, limits = usualLimits } = options;
	const out = resolve(from, options.out ?? join(root, 'content'));
	const originals = options.keepOriginal && !dryRun ? originalsFolder(out) : undefined;
	const writer = new CaptureWriter({ out, shownOut: shownFolder(from, out), dryRun, known: new KnownItems(out) });
	const known = writer.known;
	const progress = new ProgressLine(files.length, options.progress);
	const reports: CaptureReport[] = [];
	const order = new InOrder<Part>((part) => reports.push(writer.take(part)), weightOf);
	let done = 0;
	const finish = (place: number) => {
		order.finish(place);
		progress.tick();
		done++;
	};
	const places = files.flatMap(({ refused }, place) => (refused ? [] : [place]));
	const jobs = places.map((place) => jobOf(files[place]!, options, originals));
	signal.addEventListener('abort', () => order.end());
	for (const [place, { name, refused }] of files.entries()) {
		if (!refused) continue;
		void order.add(place, { name, status: 'refused', reason: refused, warnings: [], entries: [] });
		finish(place);
	}
	await runPool(
		jobs,
		{
			worker: options.worker ?? join(root, 'scripts/import-worker.ts'),
			size: Math.min(2, availableParallelism()),
			limits,
			// Each worker starts anew, and should not have to compile everything anew.
			environment: { NODE_COMPILE_CACHE: join(cache, 'node-compile-cache'), ...process.env },
			signal,
		},
		{
			begin(_, { name, sha256 }: Capture) {
				progress.reading(name);
				return sha256 === undefined || known.ofCapture(sha256).length === 0;
			},
			part: (job, part) => order.add(places[job]!, part),
			lost: (job, capture, why) =>
				order.add(places[job]!, {
					name: capture?.name ?? jobs[job]!.name,
					...(capture?.sha256 && { sha256: capture.sha256 }),
					status: why === 'crash' || why === 'given-up' ? 'failed' : 'refused',
					reason: losses[why](limits.seconds),
					warnings: [],
					entries: [],
				}),
			done: (job) => finish(places[job]!),
		},
	);
	progress.clear();
	if (originals) sweep(originals);
	return { reports, left: files.length - done };
}

function jobOf({ path, name }: Gathered, options: RunOptions, originals: string | undefined): ImportJob {
	const { today, collection, provinces, source, url, capturedOn, encoding } = options;
	return {
		path,
		name,
		start: 0,
		...(originals && { originals }),
		context: {
			today,
			...(collection && { collection }),
			...(provinces && { provinces }),
			...(source && { source }),
			...(url && { url }),
			...(capturedOn && { capturedOn }),
			...(encoding && { encoding }),
		},
	};
}

function weightOf({ entries }: Part): number {
	return entries.reduce((sum, { text }) => sum + text.length, 0);
}

/** Beside the content and outside `public/`: the entries are drafts yet, and a page of a newspaper is not ours to serve. */
function originalsFolder(out: string): string {
	return join(dirname(out), 'ban-goc');
}

function shownFolder(from: string, out: string): string {
	const below = relative(from, out).replaceAll('\\', '/');
	return below === '' ? '.' : below.startsWith('..') ? out : below;
}

/** Removes what workers that were ended have left, and the folder when nothing was kept. */
function sweep(folder: string): void {
	try {
		for (const name of readdirSync(folder)) {
			if (name.endsWith(`.${process.pid}.tmp`)) rmSync(join(folder, name), { force: true });
		}
		rmdirSync(folder);
	} catch {
		// It was never made, or it holds something.
	}
}
