import { parentPort, workerData } from 'node:worker_threads';
import { readBatch, type WantedFile } from './batch.ts';

export interface WorkerData {
	readonly content: string;
	/** Its first number is the index of the file that is being read, for those who must tell where a worker broke down. */
	readonly progress: SharedArrayBuffer;
}

const { content, progress } = workerData as WorkerData;
const reading = new Int32Array(progress);

parentPort?.on('message', (wanted: readonly WantedFile[]) => {
	reading[0] = -1;
	const batch = readBatch(content, wanted, () => {
		reading[0]!++;
	});
	parentPort?.postMessage(batch, [batch.facts.buffer, batch.bodies.buffer]);
});
