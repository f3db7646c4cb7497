import { isPeriodName } from './period-names.ts';
import { slugify } from './text.ts';

export const collections = ['tin-tuc', 'van-ban', 'diem-tin'] as const;
export type Collection = (typeof collections)[number];

/** The folder for items whose year the source does not tell. */
export const undatedFolder = 'khong-ngay';

export interface EntryPath {
	readonly collection: Collection;
	/** A year, or `khong-ngay`. */
	readonly folder: string;
	readonly slug: string;
}

const pattern = new RegExp(`^(${collections.join('|')})/(\\d{4}|${undatedFolder})/([a-z0-9]+(?:-[a-z0-9]+)*)\\.md$`);

/** Reads `tin-tuc/2025/ten-tep.md` (a path below `content/`). Undefined when the path breaks the archive's rules. */
export function parseEntryPath(path: string): EntryPath | undefined {
	const match = pattern.exec(path);
	const slug = match?.[3];
	// Below a folder of news stand its months, under the same addresses as entries would.
	if (!match || !slug || isPeriodName(slug)) return undefined;
	return { collection: match[1] as Collection, folder: match[2] as string, slug };
}

/**
 * The file name (without `.md`) that a document must have: number, issuer and year, so that the URL is unique and
 * stays when the title changes. Without a number the name is free after the prefix `khong-so-`, and the result is undefined.
 */
export function documentSlug(document: {
	number?: string | undefined;
	issuer: string;
	year?: string | undefined;
}): string | undefined {
	if (document.number === undefined) return undefined;
	return [slugify(document.number), document.issuer, document.year].filter(Boolean).join('-');
}
