import { cardSize } from './card-size.ts';

/** Pixels at the left and right edge that stay free: some programs cut them off. */
export const margin = 60;
/** What a line may take. */
export const width = cardSize.width - 2 * margin;
/** Pixels free on both sides of a dot between two facts. */
export const dotRoom = 13;
