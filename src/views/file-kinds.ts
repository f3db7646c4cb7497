import { cards } from '#cards/card-files.ts';
import { exportKinds } from '#exports/export-kinds.ts';
import { oaiRepositories } from '#exports/oai/oai.ts';
import { openApi } from '#exports/openapi/openapi.ts';
import { feedFiles } from '#feeds/feed-files.ts';
import { llms } from '#seo/llms.ts';
import { robots } from '#seo/robots.ts';
import { securityText } from '#seo/security-txt.ts';
import { sitemaps } from '#seo/sitemap/sitemap.ts';
import { monthTable, provinceTable } from './count-tables.ts';
import { directiveFile } from './documents/directive-file.ts';
import { neighbourFiles } from './documents/neighbour-files.ts';
import type { AnyFileKind } from './file-kind.ts';
import { healthLists } from './health-lists.ts';
import { indicatorFiles } from './reading/indicator-files.ts';
import { smallerPictures } from './reading/smaller-pictures.ts';
import { scriptFiles } from './script-files.ts';
import { tableFiles } from './tables.ts';

/** Every kind of file that the build writes beside the pages. */
export const fileKinds: readonly AnyFileKind[] = [
	cards,
	robots,
	securityText,
	...exportKinds,
	feedFiles,
	healthLists,
	scriptFiles,
	tableFiles,
	indicatorFiles,
	smallerPictures,
	neighbourFiles,
	directiveFile,
	provinceTable,
	monthTable,
	sitemaps,
	oaiRepositories,
	openApi,
	llms,
];
