import { browserDevice } from './browser-device.ts';
import { standIn } from './missing.ts';
import { openShelf } from './shelf.ts';
import { lackOf } from './support.ts';

/** The page of offline reading: which packs are on the device, and saving others. */

const element = (id: string) => document.getElementById(id)!;

const isStandIn = standIn(element('trang-thieu'));
const front = isStandIn ? undefined : (new URLSearchParams(location.search).get('goi') ?? undefined);
lackOf(window).then((lack) => {
	if (lack) element(`thieu-${lack}`).hidden = false;
	else openShelf(element('ngoai-tuyen'), browserDevice(), front);
});
