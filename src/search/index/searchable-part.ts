/** A tag or comment from where the expression stands on. What is in quotation marks may hold any sign. */
const markup = /<!--[\s\S]*?-->|<(\/?)([a-zA-Z][\w-]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>/g;
const attribute = /([^\s=/]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"']+))?/g;
const noContent = setOf('area base br col embed hr img input link meta source track wbr');
/** What Pagefind passes over. */
const unread = setOf('form footer iframe label nav noscript script style svg template');
/** Their content is no markup, whatever it looks like. */
const raw = setOf('iframe noscript script style template textarea title');
/** They stand within a line: Pagefind reads the text around and in them as one. */
const neutral = setOf('a abbr acronym b bdo big cite code dfn em i kbd q samp small span strong sub sup time tt var');
/** Attributes that take their value from another one of the tag. */
const fields = /^data-pagefind-(?:meta|default-meta|filter|sort|index-attrs)$/;

/** An element whose inside is read or passed over: `depth` counts the elements of its name that are open. */
interface Inside {
	readonly name: string;
	depth: number;
}

/**
 * The part of a page's HTML that the search index is made of, as a page of its own: the elements with `data-pagefind-body` without
 * what they say is to be ignored, and the fields of the head. Tags and attributes that Pagefind does not heed are left out, so that
 * it stays the same when only links, classes or the lists around the text change. Undefined when the page is not to be indexed.
 */
export function searchablePart(html: string): string | undefined {
	if (!html.includes('data-pagefind-body')) return undefined;
	let head = '';
	let text = '';
	let body: Inside | undefined;
	let skipped: Inside | undefined;
	/** Of the neutral tags that are open, which were kept. */
	const keptTags: boolean[] = [];
	let done = 0;
	markup.lastIndex = 0;
	for (let tag = markup.exec(html); tag; tag = markup.exec(html)) {
		const [whole, slash, written, rest = ''] = tag;
		if (body && !skipped) text += html.slice(done, tag.index);
		done = tag.index + whole.length;
		if (!written) continue;
		const name = written.toLowerCase();
		if (!slash && raw.has(name)) {
			const end = html.indexOf(`</${written}`, done);
			if (body && !skipped && name === 'textarea') text += html.slice(done, end < 0 ? undefined : end);
			if (end < 0) break;
			done = html.indexOf('>', end) + 1;
			markup.lastIndex = done;
			continue;
		}
		if (skipped) {
			if (name === skipped.name) skipped.depth += slash ? -1 : 1;
			if (skipped.depth === 0) skipped = undefined;
			continue;
		}
		if (slash) {
			if (!body) continue;
			if (!neutral.has(name) || keptTags.pop()) text += `</${name}>`;
			if (name === body.name && --body.depth === 0) {
				body = undefined;
				if (!html.includes('data-pagefind-', done)) break;
			}
			continue;
		}
		const attributes = heeded(rest);
		if (!noContent.has(name) && (unread.has(name) || attributes.includes(' data-pagefind-ignore'))) {
			skipped = { name, depth: 1 };
			continue;
		}
		if (!body && attributes.includes(' data-pagefind-body')) body = { name, depth: 0 };
		if (!body) {
			if (attributes.includes(' data-pagefind-')) head += `<${name}${attributes}>`;
			continue;
		}
		if (name === body.name) body.depth += 1;
		if (neutral.has(name)) keptTags.push(attributes !== '');
		if (name === 'img' || (neutral.has(name) && attributes === '')) continue;
		text += `<${name}${attributes}>`;
	}
	if (text === '') return undefined;
	return `<html lang="vi"><head>${head}</head><body>${text.replace(/[ \t\r\n]+/g, ' ')}</body></html>`;
}

/** The attributes that Pagefind heeds, each after a blank; all of a tag that holds a field. */
function heeded(attributes: string): string {
	if (!/(?:^|\s)(?:id|data-pagefind-)/i.test(attributes)) return '';
	const all = [...attributes.matchAll(attribute)].map(([written, name = '']) => ({
		written,
		name: name.toLowerCase(),
	}));
	const holdsField = all.some(({ name }) => fields.test(name));
	return all
		.filter(({ name }) => holdsField || name === 'id' || name.startsWith('data-pagefind-'))
		.map(({ written }) => ` ${written}`)
		.join('');
}

function setOf(names: string): ReadonlySet<string> {
	return new Set(names.split(' '));
}
