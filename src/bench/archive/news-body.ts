import { bodyLength } from './body-length.ts';
import { table } from './tables.ts';
import { below, capitalised, paragraph, type Setting, write } from './text-writer.ts';

/** The Markdown of a news item: paragraphs that hold the given sentences, in longer ones headings, sometimes a list or a table. */
export function newsBody(given: readonly string[], random: () => number, setting: Setting): string {
	const length = bodyLength(random, 2700, 0.6);
	const parts = [`${setting.province} – ${paragraph(2, [], random, setting)}`];
	const waiting = [...given];
	const hasHeadings = length > 1800 && random() < 0.6;
	const listAt = random() < 0.2 ? 1 + below(random, 4) : -1;
	const tableAt = random() < 0.1 ? 2 + below(random, 3) : -1;
	let written = parts[0]!.length;
	for (let at = 1; written < length || waiting.length > 0; at++) {
		if (hasHeadings && at % 4 === 2) parts.push(`## ${capitalised(write('newsHeading', random, setting))}`);
		if (at === listAt) parts.push(list(random, setting));
		if (at === tableAt) parts.push(table(random, setting));
		const cited = at % 2 === 1 || written >= length ? waiting.splice(0, 1) : [];
		parts.push(paragraph(2 + below(random, 4), cited, random, setting));
		written += parts.at(-1)!.length;
	}
	return parts.join('\n\n');
}

/** A list of things done or given. */
export function list(random: () => number, setting: Setting): string {
	return Array.from({ length: 3 + below(random, 5) }, () => `- ${capitalised(write('item', random, setting))}`).join(
		'\n',
	);
}
