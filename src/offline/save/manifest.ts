import { type PackFile, type PackManifest, type PackSummary, packListUrl, packUrl } from '../pack.ts';
import { askServer } from './ask-server.ts';
import { addressOf, type Device } from './device.ts';
import { SaveFailure } from './failure.ts';

interface Asking {
	readonly signal: AbortSignal;
	readonly onWaiting?: ((waiting: boolean) => void) | undefined;
}

/** What a pack consists of as of now. Throws `gone` when the archive has no such pack. */
export async function fetchManifest(id: string, device: Device, asking: Asking): Promise<PackManifest> {
	const { bytes } = await askServer(addressOf(packUrl(id), device), device, { cache: 'no-store', ...asking });
	if (!bytes) throw new SaveFailure('gone');
	return parse<PackManifest>(bytes);
}

/** All packs that the archive offers, or undefined when they cannot be had now: asked once, since a reader waits for them. */
export async function fetchOffers({ fetch, root }: Device): Promise<readonly PackSummary[] | undefined> {
	try {
		const response = await fetch(addressOf(packListUrl, { root }), { cache: 'no-store' });
		const offers: unknown = response.ok && (await response.json());
		return Array.isArray(offers) ? (offers as PackSummary[]) : undefined;
	} catch {
		return undefined;
	}
}

/** The files to save, and how many entries they make. */
export interface Wanted {
	readonly files: readonly PackFile[];
	readonly entries: number;
	readonly bytes: number;
}

/** All of a pack or, where it is large and the reader wants no more, its newest entries. */
export function wantedOf({ pages, others, texts, newest, entries, bytes }: PackManifest, onlyNewest: boolean): Wanted {
	if (!onlyNewest || !newest) return { files: [...others, ...pages, ...texts], entries, bytes };
	const files = [...others.slice(0, newest.others), ...pages.slice(0, newest.entries), ...texts.slice(0, newest.texts)];
	return { files, entries: newest.entries, bytes: newest.bytes };
}

/** Wanted files without some that cannot be had. Throws `different` when no entry is left. */
export function without(wanted: Wanted, lacking: readonly PackFile[], { pages }: PackManifest): Wanted {
	const entries = wanted.entries - lacking.filter((file) => pages.includes(file)).length;
	if (entries === 0) throw new SaveFailure('different');
	const files = wanted.files.filter((file) => !lacking.includes(file));
	return { files, entries, bytes: wanted.bytes - bytesOf(lacking) };
}

/** What files weigh together. */
export function bytesOf(files: readonly PackFile[]): number {
	return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** A page of some network's own, such as one that asks for a password, is no manifest. */
function parse<Value>(bytes: ArrayBuffer): Value {
	try {
		return JSON.parse(new TextDecoder().decode(bytes)) as Value;
	} catch (cause) {
		throw new SaveFailure('network', { cause });
	}
}
