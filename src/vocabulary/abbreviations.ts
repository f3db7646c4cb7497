import data from '../../content/tu-vung/viet-tat.json' with { type: 'json' };
import { abbreviationsFile } from './shapes.ts';

export type Abbreviation = (typeof abbreviations)[number];

const file = abbreviationsFile.parse(data);

/** Short forms that readers type and texts use, picked by hand. One short form may have several records. */
export const abbreviations = file.abbreviations;

/** Groups of spellings or names of one term, the usual one first: «vắc xin», «vaccine». */
export const variants: readonly (readonly string[])[] = file.variants.map(({ words }) => words);
