import { type Document, isScalar } from 'yaml';
import type { Place } from '../fault.ts';
import type { TextBlock } from './body.ts';

/** A stretch of text that readers see, with a way back to its place in the file. */
export interface Passage {
	readonly field: 'title' | 'summary' | 'abstract' | 'body';
	readonly kind: 'field' | TextBlock['kind'];
	readonly text: string;
	readonly at: (index: number) => Place;
}

const fields = ['title', 'summary', 'abstract'] as const;

/** The text fields of a front matter. `at` places an offset of the YAML text in the file. */
export function* fieldPassages(document: Document, yaml: string, at: (offset: number) => Place): Generator<Passage> {
	for (const field of fields) {
		const node = document.get(field, true);
		if (!isScalar(node) || typeof node.value !== 'string') continue;
		const [start, end] = node.range ?? [0, 0, 0];
		const { value: text } = node;
		const raw = yaml.slice(start, end);
		// Quotes, escapes and indentation only ever make the source longer than the value.
		const offsetOf = (index: number) =>
			Math.max(0, raw.indexOf(text.slice(index, index + 12).split('\n', 1)[0] ?? '', index));
		yield { field, kind: 'field', text, at: (index) => at(start + offsetOf(index)) };
	}
}

/** The paragraphs, headings and table cells of a body. `at` places an offset of the body in the file. */
export function* bodyPassages(blocks: readonly TextBlock[], at: (offset: number) => Place): Generator<Passage> {
	for (const { kind, start, runs } of blocks) {
		const text = runs.map((run) => run.text).join('');
		const offsetOf = (index: number) => {
			const run = runAt(runs, index);
			return run ? run.at + index - run.from : start;
		};
		yield { field: 'body', kind, text, at: (index) => at(offsetOf(index)) };
	}
}

/** The run that holds the character at `index` of the joined text. */
function runAt(runs: TextBlock['runs'], index: number): TextBlock['runs'][number] | undefined {
	let low = 0;
	let high = runs.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((runs[middle]?.from ?? 0) <= index) low = middle;
		else high = middle - 1;
	}
	return runs[low];
}
