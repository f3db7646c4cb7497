import { robots } from '#seo/robots.ts';
import type { AnyFileKind } from './file-kind.ts';
import { healthLists } from './health-lists.ts';
import { scriptFiles } from './script-files.ts';
import { tableFiles } from './tables.ts';

/** Every kind of file that the build writes beside the pages. */
export const fileKinds: readonly AnyFileKind[] = [robots, healthLists, scriptFiles, tableFiles];
