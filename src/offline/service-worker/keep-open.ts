import { keepRead } from './keep-read.ts';
import type { Visited } from './navigation.ts';
import { isPage, pageAddress } from './page-address.ts';
import type { WorkerScope } from './worker-scope.ts';

/** Keeps the pages that are open: the first visit to the site happens before there is a worker. Never rejects. */
export async function keepOpenPages(clients: Pick<WorkerScope['clients'], 'matchAll'>, device: Visited): Promise<void> {
	if (device.savesData()) return;
	const open = await clients.matchAll({ includeUncontrolled: true, type: 'window' });
	for (const { url } of open) {
		const address = pageAddress(url, device.root);
		if (!address || device.shell.has(address)) continue;
		const answer = await device.fetch(address, {}).catch(() => undefined);
		if (answer && isPage(answer)) await keepRead(address, answer, device);
	}
}
