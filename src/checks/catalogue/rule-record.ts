import type { CheckOptions } from '../run.ts';

/** What the guide for publishers says of one rule. Texts are Vietnamese; `code` in them stands between backquotes. */
export interface RuleRecord {
	/** A heading without a full stop. */
	readonly title: string;
	/** Why it matters to those who read the archive. */
	readonly why: string;
	/** Ways to put it right, the usual one first. */
	readonly fixes: readonly [string, ...string[]];
	/** `error` stops publication, `warning` asks a person to look; `both`: it depends on the case. */
	readonly severity: 'error' | 'warning' | 'both';
	/** `npm run check -- --fix` mends it. */
	readonly fixable?: true;
	/** Content that sets the rule off. Each is run: by a test, and by the build to show the real message. */
	readonly examples: readonly [Example, ...Example[]];
}

/** A small archive with one thing wrong. */
export interface Example {
	/** What this case shows, where a rule has several. */
	readonly caption?: string;
	/** Path below `content/` → text or bytes. */
	readonly files: Readonly<Record<string, string | Uint8Array>>;
	/** Where the rule fires. */
	readonly file: string;
	readonly line: number;
	/** Further rules that the same slip sets off. */
	readonly also?: readonly string[];
	/** First and last line to show; without it, the lines around the fault. `none` when the text shows nothing of it. */
	readonly shown?: readonly [first: number, last: number] | 'none';
	/** What the check is told besides the files. */
	readonly options?: CheckOptions;
}

/** A group of records. The keys are the ids of the rules. */
export function defineRules<Id extends string>(records: Readonly<Record<Id, RuleRecord>>): typeof records {
	return records;
}
