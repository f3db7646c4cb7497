import type { PackFile } from '../pack.ts';
import type { Device } from './device.ts';
import { SaveFailure } from './failure.ts';
import { bytesOf } from './manifest.ts';

type Estimating = Pick<Device, 'estimate'>;

/** Bytes that the browser would still take; undefined where it does not tell. */
export async function freeRoom({ estimate }: Estimating): Promise<number | undefined> {
	const { quota, usage } = (await estimate?.().catch(() => undefined)) ?? {};
	return quota === undefined || usage === undefined ? undefined : Math.max(0, quota - usage);
}

/** Throws `full` when the browser says beforehand that the files do not fit. */
export async function checkRoom(files: readonly PackFile[], device: Estimating): Promise<void> {
	const free = await freeRoom(device);
	if (free !== undefined && bytesOf(files) > free) throw new SaveFailure('full');
}
