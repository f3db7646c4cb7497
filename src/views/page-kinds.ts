import { dataPage } from './data/data-page.ts';
import { formerPages } from './former-pages.ts';
import { healthPage } from './health.ts';
import { home } from './home.ts';
import { agencyIndex, provinceIndex, topicIndex, yearIndex } from './indexes.ts';
import { agencyLists, documentList, documentPeriods, documentTypeLists } from './lists/document-lists.ts';
import {
	briefList,
	briefPeriods,
	newsList,
	newsPeriods,
	provinceLists,
	timePeriods,
	topicLists,
} from './lists/entry-lists.ts';
import { numberList } from './lists/number-list.ts';
import { unmatchedList } from './lists/unmatched-list.ts';
import { numberPages } from './number/number-pages.ts';
import type { PageKind } from './page-kind.ts';
import { briefPages, documentPages, newsPages } from './reading/reading-pages.ts';
import { searchPage } from './search-page.ts';

/** Every kind of page that is made from the archive. Pages of other routes show nothing but code and `content/trang/`. */
export const pageKinds: readonly PageKind<unknown>[] = [
	agencyIndex,
	agencyLists,
	briefList,
	briefPages,
	briefPeriods,
	dataPage,
	documentList,
	documentPages,
	documentPeriods,
	documentTypeLists,
	formerPages,
	healthPage,
	home,
	newsList,
	newsPages,
	newsPeriods,
	numberList,
	numberPages,
	provinceIndex,
	provinceLists,
	searchPage,
	timePeriods,
	topicIndex,
	topicLists,
	unmatchedList,
	yearIndex,
];
