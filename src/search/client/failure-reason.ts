import { OtherFormat } from '../engine/read-manifest.ts';
import { FileUnavailable } from './read-file.ts';
import { type FailureReason, SearchFailure } from './search-failure.ts';

/** Why a search failed, as far as its error tells. */
export function reasonOf(error: unknown): FailureReason | undefined {
	if (error instanceof OtherFormat) return 'format';
	if (isOffline(error)) return 'network';
	return error instanceof SearchFailure ? error.reason : undefined;
}

/** Whether no server has answered at all. One that has lost a file is another matter. */
export function isOffline(error: unknown): boolean {
	return error instanceof FileUnavailable && error.cause !== undefined;
}
