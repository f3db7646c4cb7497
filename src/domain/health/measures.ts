import { contentMeasures } from './content-measures.ts';
import { documentMeasures } from './document-measures.ts';
import type { Measure } from './measure.ts';
import { originMeasures } from './origin-measures.ts';
import { withdrawalMeasures } from './withdrawal-measures.ts';

/** Everything that is measured, in the order in which it is told. */
export const measures: readonly Measure[] = [
	...originMeasures,
	...contentMeasures,
	...documentMeasures,
	...withdrawalMeasures,
];
