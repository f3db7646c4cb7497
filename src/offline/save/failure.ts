/** Why something could not be saved. */
export type SaveFault =
	/** The network was lost, and did not come back in time. */
	| 'network'
	/** The device has no room. */
	| 'full'
	/** The browser would not write, for another reason. */
	| 'unwritable'
	/** The files on the server are not those that the pack names. */
	| 'different'
	/** The archive offers no such pack any more. */
	| 'gone'
	/** The reader stopped it. */
	| 'stopped'
	/** Another tab is saving the same pack. */
	| 'elsewhere'
	/** The browser does not run what shows saved pages without a network. */
	| 'worker';

/** Bytes; what is free is unknown where the browser does not tell. */
export interface Room {
	readonly needed: number;
	readonly free?: number | undefined;
}

/** A pack was not saved. Whatever was saved before stands as it was. */
export class SaveFailure extends Error {
	readonly fault: SaveFault;
	/** What a full device lacks. */
	readonly room: Room | undefined;
	/** Whether a file differs in that the server has none any more. */
	readonly withdrawn: boolean;

	constructor(
		fault: SaveFault,
		{ room, withdrawn = false, cause }: { room?: Room; withdrawn?: boolean; cause?: unknown } = {},
	) {
		super(`Not saved: ${fault}`, { cause });
		this.fault = fault;
		this.room = room;
		this.withdrawn = withdrawn;
	}
}

/** Throws the failure that a reader's «Dừng» is. */
export function throwIfStopped(signal: AbortSignal): void {
	if (signal.aborted) throw new SaveFailure('stopped');
}

/** Whether the browser refused to write because there is no room. */
export function isFull(error: unknown): boolean {
	return error instanceof Error && error.name === 'QuotaExceededError';
}
