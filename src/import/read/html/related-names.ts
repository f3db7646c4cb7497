import { folded } from './words.ts';

/** «Xem thêm» as a link leads on to the same item; as a name it stands before other items. */
export function isMoreLink(text: string): boolean {
	return /^(?:xem|doc) (?:them|tiep)$|^read more$/.test(folded(text));
}

const words =
	/(?:^|[-_ ])(?:related|relate|relatednews|other-?news|othernews|tin-?lien-?quan|lien-?quan|lienquan|tinlienquan|tin-?khac|tinkhac|cung-?chuyen-?muc|cungchuyenmuc|cung-?chu-?de|yarpp|jp-relatedposts|box-?tinlienquan|relatedonenews)(?=$|[-_ ])/i;

/** Whether a page's own names for an element say that it holds other items. */
export function isNamedRelated(element: Element): boolean {
	const own = `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('type') ?? ''}`;
	return words.test(own.slice(0, 500));
}
