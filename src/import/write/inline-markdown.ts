import { withoutPageMarks } from '#import/model.ts';
import { storable } from './clean-text.ts';
import { escapeText, hasMarks, zeals } from './escape-text.ts';
import { blockStart, type Stretch } from './line-starts.ts';
import { blanksJoined, type Place, shownText } from './shown-text.ts';

/**
 * The Markdown of a text in its place, which shows exactly the words of `text`. Markup that the source had (`markdown`) is
 * kept when it shows the same words and nothing else than emphasis and safe links. Line ends become hard breaks where the
 * place allows them. Page marks stay. Throws `RefusedCapture` when the parser fails.
 */
export function inlineMarkdown(text: string, place: Place, markdown?: string): string {
	const lines = storable(text)
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '');
	const plain = place === 'heading' || place === 'cell' ? lines.join(' ') : lines.join('\n');
	const words = blanksJoined(withoutPageMarks(plain));
	return (markdown ? kept(markdown, words, place) : undefined) ?? escaped(plain, words, place);
}

function kept(markdown: string, words: string, place: Place): string | undefined {
	const written = storable(markdown)
		.trim()
		.replace(/\n\s*/g, place === 'heading' || place === 'cell' ? ' ' : '\n');
	return written.length < 200_000 && shownText(written, place) === words ? written : undefined;
}

function escaped(text: string, words: string, place: Place): string {
	const forced = forcedEscapes(text, place);
	if (forced.length === 0 && !hasMarks(text)) return withBreaks(text);
	// Whether an address ends where one thinks, or a mark counts, only the parser itself knows for all texts.
	for (const zeal of zeals) {
		const candidate = withBreaks(escapeText(text, zeal, forced));
		if (zeal === 'entities' || shownText(candidate, place) === words) return candidate;
	}
	return text;
}

function withBreaks(text: string): string {
	return text.replaceAll('\n', '\\\n');
}

function forcedEscapes(text: string, place: Place): Stretch[] {
	if (place === 'cell') return [...text.matchAll(/\|/g)].map(({ index }) => ({ at: index, length: 1 }));
	if (place === 'heading') {
		const closing = /(?:^|[ \t])(#+)$/.exec(text.slice(-1000));
		return closing ? [{ at: text.length - 1, length: 1 }] : [];
	}
	const found: Stretch[] = [];
	let at = 0;
	for (const [index, line] of text.split('\n').entries()) {
		const start = blockStart(line, index === 0);
		if (start) found.push({ at: at + start.at, length: start.length });
		else if (place === 'item' && index === 0 && /^\[[ xX]\]/.test(line)) found.push({ at: 0, length: 1 });
		at += line.length + 1;
	}
	return found;
}
