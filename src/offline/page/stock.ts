import type { PackSummary } from '../pack.ts';
import type { Device } from '../save/device.ts';
import { fetchOffers } from '../save/manifest.ts';
import { type ReadPages, readPages } from '../save/read-pages.ts';
import { freeRoom } from '../save/room.ts';
import { savedPacks } from '../save/saved-packs.ts';
import { partlySaved, sweep, sweepIndex } from '../save/sweep.ts';
import type { SavedPack } from '../stores.ts';

/** What the device holds. */
export interface Held {
	readonly saved: readonly SavedPack[];
	readonly partly: ReadonlySet<string>;
	readonly read: ReadPages;
	/** Bytes; undefined where the browser does not tell. */
	readonly free: number | undefined;
	/** Whether the browser may remove what is saved when the device is nearly full. */
	readonly mayVanish: boolean;
}

/** What the archive offers and what the device holds. */
export interface Stock extends Held {
	/** Undefined until they came, or when they cannot be had. */
	readonly offers: readonly PackSummary[] | undefined;
	/** Whether the archive is still being asked. */
	readonly asking: boolean;
}

/** Keeps account of both, and tells when it has looked anew. */
export function stockKeeper(device: Device, onLook: (stock: Stock) => void) {
	let held: Held = { saved: [], partly: new Set(), read: { pages: 0, bytes: 0 }, free: undefined, mayVanish: false };
	let offers: Stock['offers'];
	let asking = true;
	let looking = Promise.resolve();

	const now = (): Stock => ({ ...held, offers, asking });

	/** Looks at the device. One look at a time, so that an older one never replaces a newer. */
	function look(): Promise<void> {
		looking = looking.then(async () => {
			held = await takeStock(device).catch(() => held);
			onLook(now());
		});
		return looking;
	}

	return {
		now,
		look,
		/** Asks the archive what it offers, and removes what no longer belongs to any of it. */
		async ask(): Promise<void> {
			asking = true;
			offers = (await fetchOffers(device)) ?? offers;
			asking = false;
			if (offers) await sweep(offers, device).catch(() => {});
			await look();
		},
	};
}

async function takeStock(device: Device): Promise<Held> {
	const saved = await savedPacks(device);
	await sweepIndex(saved, device).catch(() => {});
	const [partly, read, free, persisted] = await Promise.all([
		partlySaved(saved, device),
		readPages(device),
		freeRoom(device),
		navigator.storage?.persisted?.().catch(() => undefined),
	]);
	return { saved, partly, read, free, mayVanish: persisted === false };
}
