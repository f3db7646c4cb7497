import { linkAttributes, type MentionOutcome } from '#domain/graph/body-targets.ts';
import { mentionId } from '#domain/graph/source.ts';

const mark = /<([ai]) data-vd="(\d+)">([\s\S]*?)<\/\1>/g;

/**
 * Completes the marks of `citationMarks` in rendered HTML: a link where the mention leads to a document, a mere anchor where
 * it stays open or the author has made a link already. `targets` are those of the body's mentions, in order. What readers see of the text never changes.
 */
export function linkCitations(html: string, targets: readonly MentionOutcome[]): string {
	const seen = new Set<string>();
	return html.replace(mark, (_, tag: string, index: string, text: string) => {
		const target = targets[Number(index)];
		// A mention that stretches over two pieces of text has its anchor once.
		const id = seen.has(index) ? '' : ` id="${mentionId(Number(index))}"`;
		seen.add(index);
		if (!target) return text;
		if (target === 'open' || tag === 'i') return id ? `<span${id}>${text}</span>` : text;
		const { class: classes, 'aria-describedby': legend } = linkAttributes(target);
		return `<a class="${classes}" href="${target.href}" aria-describedby="${legend}"${id}>${text}</a>`;
	});
}
