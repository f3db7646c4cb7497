/** What a worker may take for its memory, in MB. */
interface MemoryLimits {
	/** The heap of V8: beyond it the worker ends by itself. */
	readonly heap: number;
	/** Memory in all: beyond it the worker is ended, where the operating system tells. */
	readonly resident: number;
}

/** What workers may take. Two side by side, or one alone, and the parent stay below 1 GB. */
export interface Limits extends MemoryLimits {
	/** For one capture, from the moment it is begun. */
	readonly seconds: number;
	/** For a capture that was too much for a worker beside another: it is read once more, alone. */
	readonly alone: MemoryLimits;
	/** A worker that has done so many jobs, or holds so many MB after one, makes room for a new one. */
	readonly jobs: number;
	readonly recycleAbove: number;
}

export const limits: Limits = {
	seconds: 60,
	heap: 300,
	resident: 420,
	alone: { heap: 640, resident: 760 },
	jobs: 150,
	recycleAbove: 220,
};
