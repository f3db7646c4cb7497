import type { MovedAddress } from '#domain/moved-addresses.ts';

/** What the configuration of nginx depends on. */
export interface NginxSite {
	/** Absolute path of the folder that holds the built site. */
	readonly root: string;
	/** Host names, the one that readers should see first. */
	readonly serverNames: readonly string[];
	readonly base: string;
	/** Where plain http is answered: `80`, `127.0.0.1:8080`. */
	readonly listen: readonly string[];
	/** Absent when the site is on plain http only. */
	readonly tls?: {
		readonly listen: readonly string[];
		readonly certificate: string;
		readonly key: string;
	};
	/** Whether nginx has the module `brotli_static`. */
	readonly brotli: boolean;
	readonly moved: readonly MovedAddress[];
	/** Site paths of files that were taken away for good. */
	readonly gone: readonly string[];
}
