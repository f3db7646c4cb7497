import type { Capture, FromWorker, ImportJob, Part, ToWorker } from './messages.ts';

/** What a worker tells its parent while it does a job. */
export interface Telling {
	/** Before each capture. False: the parent knows it already. */
	begin(capture: Capture): Promise<boolean>;
	/** After each capture; resolves when the parent can take more. */
	part(part: Part): Promise<void>;
}

/** Does a job. Returns the place of the capture after the one that it was about `only`, if there is one. */
export type Work = (job: ImportJob, telling: Telling) => Promise<number | undefined>;

/** Makes this process a worker: does the jobs that the parent sends, one after another, until the parent is gone. */
export function serveJobs(work: Work): void {
	let answered: (go: boolean) => void = () => {};
	const tell = (message: FromWorker) => process.send!(message);
	const ask = (message: FromWorker) =>
		new Promise<boolean>((resolve) => {
			answered = resolve;
			tell(message);
		});
	const telling: Telling = {
		begin: (capture) => ask({ kind: 'begin', capture }),
		part: async (part) => {
			await ask({ kind: 'part', part });
		},
	};
	process.on('message', async (message: ToWorker) => {
		if ('go' in message) {
			answered(message.go);
			return;
		}
		const next = await work(message.job, telling);
		tell({ kind: 'done', residentMegabytes: settledMegabytes(), ...(next !== undefined && { next }) });
	});
	process.once('disconnect', () => process.exit(0));
	// The terminal sends Ctrl-C to the whole group; the parent alone decides what ends.
	process.on('SIGINT', () => {});
}

/** Above this much memory, in MB, it is worth a moment to find out what is still in use. */
const worthCollecting = 200;
/** A collection takes longer than reading a page: the next one waits until so many MB have come. */
const worthCollectingAgain = 40;

let settled = 0;

/** Memory in use, in MB: a worker is not spent because of what it merely has not cleared away yet. */
function settledMegabytes(): number {
	const held = residentHere();
	if (held <= worthCollecting) return held;
	if (held > settled + worthCollectingAgain) {
		globalThis.gc?.();
		settled = residentHere();
	}
	return settled;
}

function residentHere(): number {
	return process.memoryUsage.rss() / 2 ** 20;
}
