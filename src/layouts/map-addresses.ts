import { type Attribute, type StartTag, startTags } from '#domain/start-tags.ts';

/** Attributes that hold one address. */
const single = new Set(['action', 'cite', 'formaction', 'href', 'poster', 'src', 'xlink:href']);
const lists = new Set(['imagesrcset', 'srcset']);

/**
 * A page with every address in its attributes replaced by what `map` makes of it: those of links, pictures, forms, lists of
 * pictures and pages that lead on. Addresses are given as the source has them, entities included; everything else stays.
 */
export function mapAddresses(html: string, map: (address: string) => string): string {
	const parts: string[] = [];
	let done = 0;
	for (const tag of startTags(html)) {
		for (const attribute of tag.attributes) {
			const made = mapped(attribute, tag, map);
			if (made === attribute.value) continue;
			parts.push(html.slice(done, attribute.start), made);
			done = attribute.start + attribute.value.length;
		}
	}
	parts.push(html.slice(done));
	return parts.join('');
}

function mapped({ name, value }: Attribute, tag: StartTag, map: (address: string) => string): string {
	if (single.has(name)) return map(value);
	if (lists.has(name))
		return value.replace(/([^\s,](?:\S*[^\s,])?)(,|[^,]*)/g, (_, url: string, size: string) => map(url) + size);
	if (name === 'content' && tag.name === 'meta' && refreshes(tag))
		return value.replace(
			/^([\s\d.]+[;,\s]\s*(?:url\s*=\s*)?["']?)(.*)$/is,
			(_, wait: string, url: string) => wait + map(url),
		);
	return value;
}

function refreshes({ attributes }: StartTag): boolean {
	return attributes.some(({ name, value }) => name === 'http-equiv' && value.toLowerCase() === 'refresh');
}
