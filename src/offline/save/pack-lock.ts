import { type Device, namesOf } from './device.ts';
import { SaveFailure } from './failure.ts';

type Locked = Pick<Device, 'locks' | 'root'>;

/**
 * Does something with a pack that no other tab may do meanwhile. Throws `elsewhere` when one does. Browsers without locks cannot
 * tell: two tabs then do the same work twice, into the same cache.
 */
export async function alone<Result>(id: string, device: Locked, work: () => Promise<Result>): Promise<Result> {
	if (!device.locks) return work();
	return device.locks.request(lockName(id, device), { ifAvailable: true }, (lock) => {
		if (!lock) throw new SaveFailure('elsewhere');
		return work();
	});
}

/** Resolves once no tab works on the pack, even when the one that did was closed. */
export async function untilFree(id: string, device: Locked): Promise<void> {
	await device.locks?.request(lockName(id, device), { mode: 'shared' }, async () => {});
}

function lockName(id: string, device: Locked): string {
	return namesOf(device).pack(id, 'khóa');
}
