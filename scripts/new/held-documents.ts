import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentNumber, numberSlug } from '#domain/document-number.ts';
import { parseEntryPath } from '#domain/entry-path.ts';
import { splitFrontMatter } from '#domain/front-matter.ts';
import { slugify } from '#domain/text.ts';
import { listFiles } from '../content-files.ts';
import { frontMatterHead } from '../import/front-matter-head.ts';
import { frontMatterValue } from '../import/front-matter-value.ts';

/** A document that the archive has, perhaps as a draft. */
export interface HeldDocument {
	/** Below the content folder. */
	readonly path: string;
	readonly title: string;
}

/** The documents below `content` that carry a number, whoever issued them and when. Throws `UnreadableError`. */
export function documentsNumbered(content: string, number: DocumentNumber): HeldDocument[] {
	const folder = join(content, 'van-ban');
	if (!existsSync(folder)) return [];
	const wanted = withoutZeros(numberSlug(number));
	return listFiles(folder)
		.map((path) => `van-ban/${path}`)
		.filter((path) => parseEntryPath(path))
		.sort()
		.flatMap((path) => {
			const written = fieldOf(content, path, 'number');
			return typeof written === 'string' && withoutZeros(slugify(written)) === wanted
				? [{ path, title: titleOf(content, path) }]
				: [];
		});
}

/** The title of an entry, «chưa có tiêu đề» for one without. */
export function titleOf(content: string, path: string): string {
	const title = fieldOf(content, path, 'title');
	return typeof title === 'string' && title !== '' ? title : 'chưa có tiêu đề';
}

function fieldOf(content: string, path: string, key: string): unknown {
	return frontMatterValue(splitFrontMatter(frontMatterHead(join(content, path)) ?? '')?.yaml ?? '', key);
}

/** «05/KH-UBND» and «5/KH-UBND» are one number. */
function withoutZeros(slug: string): string {
	return slug.replace(/^0+(?=\d)/, '');
}
