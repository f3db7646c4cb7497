import { ProgressLine, type ProgressStream } from '../import/progress-line.ts';

/** Begins to tell how far one has come with so many files; `tick` says that one of them is done. */
export type Progress = (total: number) => { readonly tick: (name: string) => void };

/** Files after which a terminal is told anew: some need less than a millisecond. */
const every = 100;
/** Up to so many files nothing is shown: they are done before anybody has read a line. */
const quiet = 2000;

/** Tells on a stream such as `process.stderr`, in a line that is gone at the end. */
export function progressOn(stream: ProgressStream): Progress {
	return (total) => {
		const line = new ProgressLine(total, stream);
		let done = 0;
		return {
			tick(name) {
				if (total <= quiet) return;
				if (done++ % every === 0) line.reading(name);
				line.tick();
				if (done === total) line.clear();
			},
		};
	};
}
