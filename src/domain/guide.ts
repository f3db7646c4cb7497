import { urls } from './urls.ts';

/** One page of the guide for publishers. */
export interface GuidePart {
	readonly url: string;
	readonly title: string;
	readonly description: string;
}

/** The part that is made from the rules themselves; all others are files in `content/trang/huong-dan/`. */
export const faultsPart = {
	url: urls.guide('loi'),
	title: 'Các lỗi thường gặp',
	description: 'Từng lỗi mà kho báo: vì sao quan trọng, cách sửa, và một ví dụ thật.',
} as const satisfies GuidePart;

/** A file of `content/trang/`. */
interface Page {
	/** Path without extension: `huong-dan/them-muc`. */
	readonly id: string;
	readonly data: { readonly title: string; readonly description: string; readonly order?: number | undefined };
}

const folder = 'huong-dan/';

/** The last part of the address of a page of the guide, or undefined for other pages: `them-muc`. */
export function guidePartOf({ id }: Pick<Page, 'id'>): string | undefined {
	return id.startsWith(folder) ? id.slice(folder.length) : undefined;
}

/** All parts of the guide in reading order; the faults come last. */
export function guideParts(pages: readonly Page[]): GuidePart[] {
	const written = pages
		.filter((page) => guidePartOf(page) !== undefined)
		.toSorted((a, b) => (a.data.order ?? 0) - (b.data.order ?? 0) || (a.id < b.id ? -1 : 1))
		.map((page) => ({
			url: urls.guide(guidePartOf(page)),
			title: page.data.title,
			description: page.data.description,
		}));
	return [...written, faultsPart];
}
