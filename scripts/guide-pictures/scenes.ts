import type { GuidePictureName } from '#components/guide-pictures.ts';

/** What a picture shows: a page, the part of it, and what the numbers point at. */
export interface Scene {
	readonly path: string;
	/** The picture holds what lies between the first and the last of these. */
	readonly within: readonly [first: string, last: string];
	/** Numbered from 1, as the guide's list below the picture. */
	readonly callouts: readonly string[];
}

export const scenes: Readonly<Record<GuidePictureName, Scene>> = {
	tin: {
		path: '/tin-tuc/2026/lai-chau-tiem-bu-vac-xin-soi/',
		within: ['nav[aria-label="Đường dẫn"]', '.text .prose'],
		callouts: ['.trail a', 'h1', '.entry-header .lead', '.entry-header .line', '.text .prose'],
	},
	'lay-tu-dau': {
		path: '/tin-tuc/2026/lai-chau-tiem-bu-vac-xin-soi/',
		within: ['.provenance', '.provenance'],
		callouts: [1, 2, 5, 6].map((row) => `.provenance dl > div:nth-child(${row}) dt`),
	},
	'da-go': {
		path: '/tin-tuc/2026/lai-chau-tiem-vac-xin-soi-vung-cao/',
		within: ['main h1', 'main .prose p:last-of-type'],
		callouts: ['main h1', 'main .prose p:nth-of-type(2)', 'main .prose p:nth-of-type(3)'],
	},
	loi: {
		path: '/huong-dan/loi/',
		within: ['section[aria-labelledby="link-host"] h3', 'section[aria-labelledby="link-host"] .message'],
		callouts: ['h3', 'h3 ~ p:nth-of-type(2)', 'ul', '.example > p:first-child', '.message'].map(
			(part) => `section[aria-labelledby="link-host"] ${part}`,
		),
	},
};
