import type { Mention } from '#domain/citations/mentions.ts';
import { renderEntryBody } from './entry-body.ts';

/** What a body mentions, as the site finds it when it renders, outside Astro. `manual`: texts that the editor assigned by hand. */
export function mentionsOfBody(body: string, manual: readonly string[]): readonly Mention[] {
	return renderEntryBody(body, { manual }).mentions;
}
