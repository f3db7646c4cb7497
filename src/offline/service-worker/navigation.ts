import { offlinePage } from '../pack.ts';
import { addressOf } from '../save/device.ts';
import { savedOnHeader } from '../stores.ts';
import { forget } from './forget.ts';
import type { Keeper } from './keep-files.ts';
import { keepRead, replaceKept } from './keep-read.ts';
import { type Saved, withNotice } from './notice.ts';
import { isGone, isPage, pageAddress } from './page-address.ts';
import { savedCopy } from './saved-copy.ts';

export interface Visited extends Keeper {
	readonly wait: (milliseconds: number) => Promise<undefined>;
	/** What the worker keeps from its installation on. */
	readonly shell: Shell;
	/** Whether the reader wants nothing to be loaded that was not asked for. */
	readonly savesData: () => boolean;
}

export interface Shell {
	/** Whether it has something at an address. */
	readonly has: (address: string) => boolean;
	readonly match: (address: string) => Promise<Response | undefined>;
}

export interface Visit {
	/** What was asked for, with its query. */
	readonly address: string;
	/** Asks the network. */
	readonly ask: () => Promise<Response>;
	/** Lets the worker live until a promise is settled. */
	readonly until: (promise: Promise<unknown>) => void;
}

/** Milliseconds that a reader waits for the network when there is a copy on the device. */
export const patience = 4_000;

/**
 * What a reader gets who opens a page: it comes from the network when that answers in time, else from the device, and says so
 * then. Where there is no copy the network has all the time it needs, and a server that fails speaks for itself; without a
 * network, the page that tells what is saved answers.
 */
export async function answerVisit(visit: Visit, device: Visited): Promise<Response> {
	const address = pageAddress(visit.address, device.root)!;
	const network = fromNetwork(address, visit, device);
	visit.until(network.then(({ noted }) => noted));
	const inTime = await Promise.race([network, device.wait(patience)]);
	if (inTime?.answer && !inTime.fault) return inTime.answer;
	const copy = await copyOf(address, { address: visit.address, fault: inTime?.fault ?? 'network' }, device);
	return copy ?? (await network).answer ?? notOnDevice(device);
}

interface FromNetwork {
	/** Missing when there was no network. */
	readonly answer?: Response;
	/** Why a copy would be better. */
	readonly fault?: Saved['fault'];
	/** Settled when the device has taken note of the answer. Never rejects. */
	readonly noted?: Promise<void>;
}

async function fromNetwork(address: string, { ask }: Visit, device: Visited): Promise<FromNetwork> {
	const answer = await ask().catch(() => undefined);
	if (!answer) return { fault: 'network' };
	if (answer.status >= 500) return { answer, fault: 'server' };
	if (isGone(answer)) return { answer, noted: forget([address], device) };
	if (answer.type === 'opaqueredirect') return { answer, noted: forgetMoved(address, device) };
	if (!isPage(answer) || device.shell.has(address)) return { answer };
	const note = device.savesData() ? replaceKept : keepRead;
	return { answer, noted: note(address, answer.clone(), device) };
}

/** The worker is not told where a redirect leads. A page that has another address now must not be read at the former one. */
async function forgetMoved(address: string, device: Visited): Promise<void> {
	if (!(await savedCopy(address, device).catch(() => undefined))) return;
	const answer = await device.fetch(address, { method: 'HEAD' }).catch(() => undefined);
	const present = answer?.ok && answer.redirected ? pageAddress(answer.url, device.root) : undefined;
	if (present && present !== address) await forget([address], device);
}

async function copyOf(address: string, asked: Omit<Saved, 'savedOn'>, device: Visited): Promise<Response | undefined> {
	if (device.shell.has(address)) return device.shell.match(address);
	const copy = await savedCopy(address, device);
	const savedOn = copy?.headers.get(savedOnHeader);
	if (!copy || !savedOn) return copy;
	return new Response(withNotice(await copy.text(), { ...asked, savedOn }), { headers: copy.headers });
}

async function notOnDevice(device: Visited): Promise<Response> {
	const page = await device.shell.match(addressOf(offlinePage, device));
	// Only a browser that has removed what the worker keeps comes here, and shows its own page then.
	if (!page) return Response.error();
	return new Response(page.body, { status: 503, headers: page.headers });
}
