/**
 * What is known of a failed search: `network`: no server answered, and nothing is saved on the device; `nothing-saved`: what is
 * saved was asked for, and there is nothing; `old-browser`: nothing could be loaded, and this browser cannot search what is saved;
 * `format`: the page is of another version than the index, and must be loaded anew.
 */
export type FailureReason = 'network' | 'nothing-saved' | 'old-browser' | 'format';

/** A search that failed, with the reason where it is known. */
export class SearchFailure extends Error {
	readonly reason: FailureReason | undefined;

	constructor(reason: FailureReason | undefined, message?: string) {
		super(message);
		this.reason = reason;
	}
}
