import data from '../../content/tu-vung/bi-danh.json' with { type: 'json' };
import { aliasesFile } from './shapes.ts';

export type Alias = (typeof aliases)[number];

/** Everyday names of documents («Đề án 06»), valid for a period and sometimes for one province only. */
export const aliases = aliasesFile.parse(data).aliases;
