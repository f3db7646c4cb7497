import { faultsPart } from '#domain/guide.ts';
import { urls } from '#domain/urls.ts';

/** A page that the archive always has. */
export interface StandingPage {
	readonly path: string;
	/** Whether what it shows comes from the entries; else it is code or `content/trang/`, and nothing tells when it changed. */
	readonly ofEntries: boolean;
}

const written = (path: string): StandingPage => ({ path, ofEntries: false });
const counted = (path: string): StandingPage => ({ path, ofEntries: true });

/** Pages that lead to lists. */
export const indexPages: readonly StandingPage[] = [urls.provinces(), urls.topics(), urls.agencies(), urls.years()].map(
	counted,
);

/** The parts of the guide that are files. */
const guideTexts = [
	'them-muc',
	'ket-qua',
	'sua-va-go',
	'khi-nao-len-trang',
	'tep-dinh-kem',
	'vien-dan',
	'truong-thong-tin',
	'tu-ngu',
	'may-rieng',
	'ban-sao',
];

/** Pages about the archive; `content/trang/` is not in the archive, so `src/e2e/sitemap.test.ts` compares this list with it. */
export const pagesAbout: readonly StandingPage[] = [
	counted(urls.home()),
	counted(urls.health()),
	counted(urls.data()),
	written(urls.dataColumns()),
	written(urls.offline()),
	written(urls.page('gioi-thieu')),
	written(urls.page('rieng-tu')),
	written(urls.page('an-toan')),
	written(urls.page('tro-nang')),
	written(urls.guide()),
	...guideTexts.map((part) => written(urls.guide(part))),
	written(faultsPart.url),
];
