import type { Stated } from '../../model.ts';
import { safeLink } from '../safe-link.ts';
import { cleanWords } from './words.ts';

const rubbishAuthors =
	/^(?:admin(?:istrator)?|root|user|editor|webmaster|quản trị(?: viên)?|biên tập(?: viên)?|ban biên tập)$/i;

interface NewsData {
	readonly title?: string;
	readonly author?: string;
	readonly published?: string;
	readonly siteName?: string;
	readonly description?: string;
}

/** What meta elements, JSON-LD, microdata and links of a page say about it. Values as written, blanks tidied. */
export function statedByPage(document: Document, address?: string): Stated {
	const data = newsData(document);
	const meta = (...names: string[]) => metaContent(document, names);
	const url = ownAddress(document, address);
	const author = [data.author, meta('article:author', 'author', 'dc.creator', 'dcterms.creator', 'dc:creator')].find(
		(name) => name && !/^https?:/i.test(name) && !rubbishAuthors.test(name),
	);
	const stated: { [key in keyof Stated]: string | undefined } = {
		title: meta('og:title', 'twitter:title', 'dc.title') ?? data.title ?? windowTitle(document),
		url,
		siteName: meta('og:site_name', 'application-name') ?? data.siteName,
		author,
		description: meta('og:description', 'description', 'dc.description', 'twitter:description') ?? data.description,
		published:
			data.published ??
			meta('article:published_time', 'datepublished', 'pubdate', 'dc.date', 'dc.date.issued', 'dcterms.date', 'date') ??
			microdata(document, 'datePublished') ??
			onlyTime(document),
	};
	return Object.fromEntries(Object.entries(stated).filter(([, value]) => value)) as Stated;
}

/** Old portals decorate the title of the window: «:: Tin tức ::». */
function windowTitle(document: Document): string {
	return cleanWords(document.title).replace(/^[\s:.|*»›–-]+|[\s:|*»›–-]+$/gu, '');
}

function metaContent(document: Document, names: readonly string[]): string | undefined {
	const byName = new Map<string, string>();
	for (const element of document.querySelectorAll('meta[content]')) {
		const name = element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
		const content = cleanWords(element.getAttribute('content')!);
		if (name && content && !byName.has(name.toLowerCase())) byName.set(name.toLowerCase(), content);
	}
	const found = names.find((name) => byName.has(name));
	return found && byName.get(found)!.slice(0, 2000);
}

/** The canonical address; never the home page of the site, which careless templates name on every page. */
function ownAddress(document: Document, address?: string): string | undefined {
	const named = [
		document.querySelector('link[rel~="canonical" i]')?.getAttribute('href'),
		metaContent(document, ['og:url']),
	];
	for (const href of named) {
		const link = href ? safeLink(href, address) : undefined;
		if (link && (new URL(link).pathname.length > 1 || new URL(link).search)) return link;
	}
	return address ? safeLink(address) : undefined;
}

function microdata(document: Document, property: string): string | undefined {
	const element = document.querySelector(`[itemprop~="${property}"]`);
	return element
		? cleanWords(element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.textContent) ||
				undefined
		: undefined;
}

/** A page with several times lists several things, and none of them is surely its own. */
function onlyTime(document: Document): string | undefined {
	const times = new Set(
		[...document.querySelectorAll('time[datetime]')].map((time) => cleanWords(time.getAttribute('datetime')!)),
	);
	return times.size === 1 ? [...times][0] : undefined;
}

function newsData(document: Document): NewsData {
	for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
		const text = script.textContent;
		if (text.length > 500_000) continue;
		let parsed: unknown;
		try {
			parsed = JSON.parse(text);
		} catch {
			continue;
		}
		const article = articleIn(parsed, 0);
		if (article) {
			return {
				...named('title', plain(article['headline'] ?? article['name'])),
				...named('published', plain(article['datePublished'])),
				...named('description', plain(article['description'])),
				...named('author', nameOf(article['author'])),
				...named('siteName', nameOf(article['publisher'])),
			};
		}
	}
	return {};
}

function articleIn(value: unknown, depth: number): Record<string, unknown> | undefined {
	if (typeof value !== 'object' || value === null || depth > 5) return undefined;
	if (Array.isArray(value)) {
		for (const part of value.slice(0, 100)) {
			const found = articleIn(part, depth + 1);
			if (found) return found;
		}
		return undefined;
	}
	const record = value as Record<string, unknown>;
	const types = [record['@type']].flat();
	if (types.some((type) => typeof type === 'string' && /(?:Article|BlogPosting|Report)$/.test(type))) return record;
	return articleIn(record['@graph'] ?? record['mainEntity'], depth + 1);
}

function plain(value: unknown): string | undefined {
	return typeof value === 'string' ? cleanWords(withoutEntities(value)).slice(0, 2000) || undefined : undefined;
}

/** Sites escape quotes in JSON-LD as if it were HTML. */
function withoutEntities(text: string): string {
	return text
		.replace(/&quot;/g, '"')
		.replace(/&#0?39;|&apos;/g, "'")
		.replace(/&amp;/g, '&');
}

function nameOf(value: unknown): string | undefined {
	if (Array.isArray(value)) return value.slice(0, 10).map(nameOf).filter(Boolean).join(', ') || undefined;
	if (typeof value === 'object' && value !== null) return plain((value as Record<string, unknown>)['name']);
	return plain(value);
}

function named(key: string, value: string | undefined): Record<string, string> {
	return value ? { [key]: value } : {};
}
