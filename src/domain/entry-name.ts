import { type Collection, documentSlug, parseEntryPath, undatedFolder } from './entry-path.ts';
import { slugify } from './text.ts';

const maxSlugLength = 60;

/** What decides the name of an entry's file. */
export interface NamedBy {
	readonly collection: Collection;
	/** Of publication or issue. */
	readonly year?: string | undefined;
	readonly title?: string | undefined;
	readonly number?: string | undefined;
	/** Id of the agency. */
	readonly issuer?: string | undefined;
	/** The agency's name when the vocabulary lacks it. */
	readonly issuerName?: string | undefined;
	/** Names the file when there is no title. */
	readonly fallback: string;
}

/**
 * The path below `content/` that the archive's rules give an entry. It differs from every path in `taken`, except that of a
 * document with number and issuer: its name is fixed, so that a path already taken is the same document.
 */
export function nameEntry(entry: NamedBy, taken: ReadonlySet<string> = new Set()): string {
	const { collection, year, title, number, issuer, issuerName, fallback } = entry;
	const path = (slug: string) => `${collection}/${year ?? undatedFolder}/${slug}.md`;
	if (number && issuer) return path(documentSlug({ number, issuer, year }) as string);

	const words = cut(slugify(title ?? '') || slugify(fallback)) || 'khong-tieu-de';
	const numbered = [slugify(number ?? ''), cut(slugify((issuerName ?? '').slice(0, 400))), year]
		.filter(Boolean)
		.join('-');
	const document = slugify(number ?? '') === '' ? `khong-so-${words}` : numbered;
	const slug = ordinary(collection === 'van-ban' ? document : words);
	const used = (name: string) =>
		// The address of a document does not hold its year.
		collection === 'van-ban' ? hasDocument(taken, name) : taken.has(path(name));
	let name = slug;
	for (let count = 2; used(name); count++) name = `${slug}-${count}`;
	return path(name);
}

function cut(slug: string): string {
	if (slug.length <= maxSlugLength) return slug;
	const end = slug.lastIndexOf('-', maxSlugLength);
	return slug.slice(0, end > 0 ? end : maxSlugLength);
}

/** Names such as «thang-3» are addresses of lists. */
function ordinary(slug: string): string {
	return parseEntryPath(`tin-tuc/2025/${slug}.md`) ? slug : `muc-${slug}`;
}

function hasDocument(taken: ReadonlySet<string>, slug: string): boolean {
	for (const path of taken) if (path.startsWith('van-ban/') && path.endsWith(`/${slug}.md`)) return true;
	return false;
}
