import { robots } from '#seo/robots.ts';
import type { AnyFileKind } from './file-kind.ts';

/** Every kind of file that the build writes beside the pages. */
export const fileKinds: readonly AnyFileKind[] = [robots];
