import type { DataCatalog, Dataset } from 'schema-dts';
import { publicUrl, type SiteAddress } from '#domain/site-address.ts';
import { dataUrl } from '#domain/urls.ts';
import { site } from '#site';
import { breadcrumbs } from './breadcrumbs.ts';
import type { HeadMeta } from './head-meta.ts';
import { openGraphOfPage } from './open-graph.ts';
import type { PlainPage } from './page-head.ts';
import { publisher } from './publisher.ts';

/** A table of the open data; its files are `<id>.json` and `<id>.csv` below the page of the data. */
export interface DatasetFacts {
	readonly id: string;
	readonly title: string;
	readonly description: string;
}

/** What the head of the page about the open data tells machines: the catalogue, and where each table can be fetched. */
export function dataHead(page: PlainPage, datasets: readonly DatasetFacts[], address: SiteAddress): HeadMeta {
	const catalogue: DataCatalog = {
		'@type': 'DataCatalog',
		url: publicUrl(page.url, address),
		name: page.title,
		description: page.description,
		inLanguage: site.language,
		license: site.license.url,
		publisher: publisher(address),
		dataset: datasets.map((dataset) => datasetNode(dataset, page.url, address)),
	};
	return {
		metas: openGraphOfPage(page, address),
		links: [
			{ rel: 'describedby', href: dataUrl('datapackage.json'), type: 'application/json' },
			{ rel: 'license', href: site.license.url },
		],
		jsonLd: [catalogue, breadcrumbs([...page.trail, { label: page.title, url: page.url }], address)],
	};
}

function datasetNode({ id, title, description }: DatasetFacts, page: string, address: SiteAddress): Dataset {
	return {
		'@type': 'Dataset',
		name: `${title} – ${site.name}`,
		// Search engines want at least fifty characters.
		description: `${description} Thuộc dữ liệu mở của ${site.name}: ${site.tagline.toLocaleLowerCase('vi')}.`,
		url: publicUrl(page, address),
		license: site.license.url,
		creator: publisher(address),
		isAccessibleForFree: true,
		distribution: [
			{ '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: publicUrl(dataUrl(`${id}.csv`), address) },
			{
				'@type': 'DataDownload',
				encodingFormat: 'application/json',
				contentUrl: publicUrl(dataUrl(`${id}.json`), address),
			},
		],
	};
}
