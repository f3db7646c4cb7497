import { isPlaced } from './page-layout.ts';
import { type Ending, endingOf, startsLower, startsUpper } from './sentence.ts';
import type { Joint, Measures } from './situation.ts';
import { asksForNumber, endsUnfinished } from './starts.ts';

/**
 * Whether the next line goes on where first lines of paragraphs are short: a longer line begins no paragraph, and a short one
 * that goes on below does. Undefined where first lines are as long as others.
 */
export function joinsByFirstLine(
	{ paragraph, next, afterNext }: Joint,
	{ wrapping }: Measures,
	ending: Ending,
): boolean | undefined {
	const { firstLines } = wrapping;
	if (firstLines === undefined || isPlaced(next.line)) return undefined;
	const last = paragraph.at(-1)!;
	if (next.text.length > firstLines + 4) return !wrapping.tooLong(next);
	if (ending !== 'open') return startsLower(next.text);
	if (last.text.endsWith(',') || endsUnfinished(last.text) || asksForNumber(last.text)) return true;
	if (!startsUpper(next.text)) return true;
	const goesOnBelow =
		afterNext !== undefined && endingOf(next.text) === 'open' && afterNext.text.length > next.text.length;
	return !goesOnBelow;
}
