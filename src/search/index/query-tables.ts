import { alternativesTable } from '../alternatives-table.ts';
import type { QueryTables } from '../engine/archive-index.ts';
import { provinceTable } from './province-table.ts';

/** What the browser reads queries with, from the vocabularies. */
export function queryTables(): QueryTables {
	return { alternatives: alternativesTable(), provinces: provinceTable() };
}
