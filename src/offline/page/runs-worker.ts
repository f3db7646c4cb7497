import { SaveFailure } from '../save/failure.ts';

/** What is asked of a worker that is being installed. */
type Installing = Pick<ServiceWorker, 'state' | 'addEventListener'>;

export interface Registered {
	readonly active: unknown;
	readonly installing: Installing | null;
	readonly waiting: Installing | null;
}

/**
 * Whether the site has a worker, without which nobody could open what is saved. Registering does not tell: the installation comes
 * after it, and fails when the network is lost, the device is full, or the site is just being published. Throws `stopped`.
 */
export async function runsWorker({ active, installing, waiting }: Registered, signal: AbortSignal): Promise<boolean> {
	const worker = installing ?? waiting;
	if (active || !worker) return Boolean(active);
	return new Promise((resolve, reject) => {
		const look = () => {
			// 'activating' or 'activated'.
			if (worker.state.startsWith('activat')) resolve(true);
			if (worker.state === 'redundant') resolve(false);
		};
		const stop = () => reject(new SaveFailure('stopped'));
		worker.addEventListener('statechange', look);
		signal.addEventListener('abort', stop);
		if (signal.aborted) stop();
		look();
	});
}
