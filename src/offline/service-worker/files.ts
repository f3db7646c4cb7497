import { smallerPictureUrl, smallerWidths } from '#domain/shown-picture.ts';
import { assetFolder, isPicture } from '../named-files.ts';
import type { Device } from '../save/device.ts';
import { forget } from './forget.ts';
import type { Shell, Visit } from './navigation.ts';
import { isGone } from './page-address.ts';

export interface FileSources extends Pick<Device, 'caches' | 'root'> {
	readonly shell: Shell;
}

/** `destination` is what a file is asked for: to be shown as an `image`, or by a script, which wants what the server has. */
export type AskedFile = Pick<Request, 'destination'> & Pick<Visit, 'address' | 'until'>;

type Answer = (network: () => Promise<Response>) => Promise<Response>;

/**
 * How a file that pages need is answered; undefined for all that is none of the worker's business: data, feeds, the search
 * index, attachments. Names below `_astro/` hold a hash of the content, so that any copy of them is the right one.
 */
export function fileAnswer({ address, destination, until }: AskedFile, sources: FileSources): Answer | undefined {
	const { root, caches, shell } = sources;
	const { origin, pathname } = new URL(address);
	const file = `${origin}${pathname}`;
	if (!file.startsWith(root)) return undefined;
	if (file.startsWith(`${root}${assetFolder}`))
		return async (network) => (await caches.match(file, { ignoreVary: true })) ?? network();
	if (!file.endsWith('/') && shell.has(file)) return async (network) => (await shell.match(file)) ?? network();
	if (!isPicture(file) || destination !== 'image') return undefined;
	return async (network) => {
		const answer = await network().catch((error: unknown) => ({ error }));
		if (!('error' in answer)) {
			if (isGone(answer)) until(forget(sizesOf(file), sources));
			return answer;
		}
		for (const size of sizesOf(file)) {
			const copy = await caches.match(size, { ignoreVary: true });
			if (copy) return copy;
		}
		throw answer.error;
	};
}

/** A picture of which the build offers smaller ones is kept in one size, and the browser asks for that which suits its screen. */
function sizesOf(file: string): string[] {
	const whole = file.replace(/-\d+\.webp$/, '');
	const widths = smallerWidths({
		src: whole.slice(whole.indexOf('/anh/')),
		width: Number.POSITIVE_INFINITY,
		height: 0,
	});
	return [file, whole, ...widths.map((width) => smallerPictureUrl(whole, width)).reverse()];
}
