import { plainMessage } from '../build-log.ts';

/** What a person needs of an error: its message, place and hint. Astro and Vite add the last two. */
export function describeError(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	if (isDiskFull(error)) {
		return 'Ổ đĩa đã đầy: hãy dọn bớt rồi dựng lại. Trang đã dựng lần trước còn nguyên.';
	}
	const { loc, hint, id } = error as Error & {
		loc?: { file?: string; line?: number; column?: number };
		hint?: string;
		id?: string;
	};
	const place = [loc?.file ?? id, loc?.line, loc?.column].filter((part) => part !== undefined).join(':');
	return plainMessage([place, error.message, hint].filter(Boolean).join('\n'));
}

function isDiskFull(error: Error & { code?: string; cause?: unknown }): boolean {
	if (error.code === 'ENOSPC' || error.code === 'EDQUOT' || error.message.includes('ENOSPC')) return true;
	return error.cause instanceof Error && isDiskFull(error.cause);
}
