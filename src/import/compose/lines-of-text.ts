import type { Line } from '../model.ts';

/**
 * The lines of a text capture (decoded, NFC, line ends LF) as they stand there, numbered from 1. Form feeds begin pages;
 * without any, every line is on page 0.
 */
export function linesOfText(text: string): Line[] {
	const body = text.trimEnd();
	let page = body.includes('\f') ? 1 : 0;
	return body.split('\n').flatMap((printed, index) => {
		const parts = printed.split('\f');
		return parts.flatMap((part, nth): Line[] => {
			if (nth > 0) page++;
			const only = parts.length === 1;
			return only || part.trim() !== '' ? [{ text: part, page, number: index + 1 }] : [];
		});
	});
}
