/** What was made of a person's words: a value, or in Vietnamese why not. */
export type Answer<Value> = { readonly value: Value } | { readonly fault: string };

/** Whether the words could not be understood; the answer then holds the reason. */
export function isFault<Value>(answer: Answer<Value>): answer is { readonly fault: string } {
	return 'fault' in answer;
}
