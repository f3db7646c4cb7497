import { type PictureAttributes, pictureAttributes, type ShownPicture } from '#domain/shown-picture.ts';
import { type StartTag, startTags } from '#domain/start-tags.ts';

/** Letters of text after which a picture lies below the first screen, whatever stands above the text. */
const firstScreen = 400;

/**
 * Gives the pictures of a rendered body their size, so that nothing moves when they come, and smaller files to choose from.
 * All but one at the very top are loaded only when they come near. `pictures` are those of which the archive knows more than
 * the address.
 */
export function completePictures(html: string, pictures: readonly ShownPicture[]): string {
	if (!/<img\b/i.test(html)) return html;
	const known = new Map(pictures.map((picture) => [picture.src, picture]));
	const parts: string[] = [];
	let done = 0;
	for (const tag of startTags(html)) {
		if (tag.name !== 'img') continue;
		const isOnTop = done === 0 && html.slice(0, tag.start).replace(/<[^>]*>/g, '').length < firstScreen;
		const afterName = tag.start + '<img'.length;
		parts.push(html.slice(done, afterName), attributesFor(tag, known, isOnTop));
		done = afterName;
	}
	parts.push(html.slice(done));
	return parts.join('');
}

function attributesFor(tag: StartTag, known: ReadonlyMap<string, ShownPicture>, isOnTop: boolean): string {
	const given = new Set(tag.attributes.map(({ name }) => name));
	const address = tag.attributes.find(({ name }) => name === 'src')?.value ?? '';
	const picture = known.get(plainAddress(address));
	const size: Partial<PictureAttributes> = picture ? pictureAttributes(picture, address) : {};
	const wanted = { ...size, decoding: 'async', ...(!isOnTop && { loading: 'lazy' }) };
	return Object.entries(wanted)
		.filter(([name]) => !given.has(name))
		.map(([name, value]) => ` ${name}="${value}"`)
		.join('');
}

/** An address as file names are written; one with broken escapes is nobody's. */
function plainAddress(address: string): string {
	try {
		return decodeURI(address);
	} catch {
		return '';
	}
}
