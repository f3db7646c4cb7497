const tracking = /^(?:utm_\w*|fbclid|gclid|zarsrc|zalo_?\w*|_ga|_gl|mc_eid)$/i;

/** Takes off an address what only follows the reader around. */
export function removeTracking(url: URL): void {
	for (const key of [...url.searchParams.keys()]) if (tracking.test(key)) url.searchParams.delete(key);
}
