import { type Device, namesOf } from '../save/device.ts';

/** Other tabs with this page: each hears when one has changed what is saved. Older browsers go without. */
export function tabs(device: Pick<Device, 'root'>, onChange: () => void): { readonly tell: () => void } {
	if (typeof BroadcastChannel === 'undefined') return { tell() {} };
	const channel = new BroadcastChannel(namesOf(device).records);
	channel.addEventListener('message', onChange);
	return { tell: () => channel.postMessage('') };
}
