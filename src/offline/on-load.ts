import { savesData } from '#search/client/saves-data.ts';
import { registerWorker } from './register.ts';

/**
 * What every page does for reading without a network: on a first visit, when nothing else is being loaded, it has the service
 * worker installed. Not for those who save data; they are asked on the page where pages are saved. A site in development has no
 * worker, for it would show what was there before.
 */

const { serviceWorker } = navigator;

if (import.meta.env.PROD && serviceWorker && !serviceWorker.controller && !savesData())
	addEventListener('load', () => registerWorker());
