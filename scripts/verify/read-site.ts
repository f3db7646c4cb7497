import { setTimeout } from 'node:timers/promises';
import type { Found } from '#copies/compare.ts';
import { SeveralAtOnce } from '../build/several-at-once.ts';
import { hashOfStream } from './hash-file.ts';
import type { Progress } from './progress.ts';

/** Files asked for side by side: a host must not take it for an attack. */
const atOnce = 4;
/** Milliseconds before each further attempt at a file that a server failed to give. */
const pauses = [1000, 4000];
/** Milliseconds after which a file counts as not given. */
const patience = 120_000;

/** What a site gives at the addresses of these files. Whatever is sent compressed counts as what it holds. */
export async function readSite(
	address: string,
	paths: readonly string[],
	progress: Progress,
): Promise<Map<string, Found>> {
	const found = new Map<string, Found>();
	const { tick } = progress(paths.length);
	const asking = new SeveralAtOnce(atOnce);
	for (const path of paths) {
		await asking.start(async () => {
			const there = await ask(addressOf(address, path), path === '404.html');
			if (there !== undefined) found.set(path, there);
			tick(path);
		});
	}
	await asking.finish();
	return found;
}

/** The address at which readers find a file: a page has that of its folder. `address` ends in a slash. */
export function addressOf(address: string, path: string): string {
	const names = path.replace(/(^|\/)index\.html$/, '$1').split('/');
	return address + names.map(encodeURIComponent).join('/');
}

/** Undefined when the server says that nothing is there. The page for what is not there comes with that status. */
async function ask(url: string, is404: boolean): Promise<Found | undefined> {
	for (const pause of [...pauses, undefined]) {
		const answer = await askOnce(url, is404);
		if (pause === undefined || answer === undefined || typeof answer === 'string' || !('again' in answer))
			return answer;
		await setTimeout(pause);
	}
	return undefined;
}

async function askOnce(url: string, is404: boolean): Promise<Found | { fault: string; again: true } | undefined> {
	try {
		const response = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(patience) });
		const { status, body } = response;
		if (status === 200 || (is404 && status === 404))
			return { hash: await hashOfStream(body ?? (async function* () {})()) };
		await body?.cancel();
		if (status >= 300 && status < 400) return 'redirect';
		if (status === 404 || status === 410) return undefined;
		const fault = `máy chủ trả lời ${status}`;
		return status === 429 || status >= 500 ? { fault, again: true } : { fault };
	} catch (error) {
		return { fault: reasonOf(error as Error), again: true };
	}
}

/** Why nothing came, in Vietnamese as far as it is known. */
export function reasonOf({ name, message, cause }: Error): string {
	if (name === 'TimeoutError') return 'máy chủ không trả lời kịp';
	const { code } = (cause ?? {}) as NodeJS.ErrnoException;
	if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'không tìm thấy máy chủ này';
	if (code === 'ECONNREFUSED') return 'máy chủ từ chối kết nối';
	return `không nối được: ${code ?? message}`;
}
