import { trustedScript } from '#hosting/trusted-script.ts';
import workerAddress from './worker.ts?worker&url';

/** Starts the thread that searches what is saved. */
export function startWorker(): Worker {
	return new Worker(trustedScript('tim-da-luu', workerAddress), { type: 'module' });
}
