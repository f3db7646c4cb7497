import type { Block, Draft, Warning } from '../model.ts';
import { withoutPageMarks } from '../model.ts';
import { isVietnameseSyllable } from '../read/encoding/syllable.ts';
import { confusions } from './confusions.ts';
import { doubledWords } from './doubled-words.ts';

/** A report with hundreds of lines is read by nobody. */
const maxOfOneKind = 20;

const slips = confusions.map(
	([written, meant]) =>
		[new RegExp(String.raw`(?<!\p{L})${written.replaceAll(' ', String.raw`\s+`)}(?!\p{L})`, 'giu'), meant] as const,
);
/** Letters that only Vietnamese writes with these marks; a word without any may be foreign. */
const marked = /[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/iu;

/** Borrowed words that are written as one although they have two syllables. */
const borrowed = new Set(['iốt', 'iôt', 'êkíp', 'ôxy', 'ôxi', 'ôzôn', 'vácxin', 'vắcxin']);

interface Passage {
	readonly text: string;
	readonly line?: number | undefined;
	readonly page?: number | undefined;
	readonly prose: boolean;
}

/**
 * Probable slips in the words of a draft. The words themselves are never changed: an editor compares with the source and
 * writes a correction into `corrections`.
 */
export function textWarnings(draft: Draft): Warning[] {
	const warnings: Warning[] = [];
	const count = new Map<string, number>();
	for (const passage of passagesOf(draft)) {
		for (const { rule, message } of slipsIn(passage)) {
			const seen = count.get(rule) ?? 0;
			count.set(rule, seen + 1);
			if (seen >= maxOfOneKind) continue;
			const { line, page } = passage;
			warnings.push({ rule, message, ...(line !== undefined && { line }), ...(page !== undefined && { page }) });
		}
	}
	for (const [rule, number] of count) {
		if (number > maxOfOneKind)
			warnings.push({ rule, message: `còn ${number - maxOfOneKind} chỗ cùng loại không kể ra` });
	}
	return warnings;
}

function* slipsIn({ text, prose }: Passage): Generator<{ rule: string; message: string }> {
	for (const word of new Set(text.match(/[\p{L}\p{M}]+/gu))) {
		if (!isProbablyMisspelt(word)) continue;
		yield { rule: 'spelling', message: `«${word}» không phải một tiếng Việt viết đúng; đối chiếu bản gốc` };
	}
	for (const [pattern, meant] of slips) {
		for (const [found] of text.matchAll(pattern)) {
			yield { rule: 'spelling', message: `«${found}» có lẽ là «${meant}»; đối chiếu bản gốc` };
		}
	}
	for (const found of doubledWords(text)) {
		yield { rule: 'doubled-word', message: `lặp chữ «${found}»; đối chiếu bản gốc` };
	}
	if (/\p{L}\.\.(?!\.)/u.test(text))
		yield { rule: 'punctuation', message: `hai dấu chấm liền nhau sau «${tail(text)}»` };
	if (prose && text.length > 80 && /[\p{L}\p{N}]$/u.test(text)) {
		yield { rule: 'punctuation', message: `thiếu dấu kết câu sau «${tail(text)}»` };
	}
}

/** Acronyms, words with foreign letters and names of people from other countries are left alone. */
function isProbablyMisspelt(word: string): boolean {
	if (word.length < 2 || word.length > 10 || !marked.test(word) || /[fjwz]/i.test(word)) return false;
	if (word.toLocaleUpperCase('vi') === word || /\p{Ll}\p{Lu}/u.test(word)) return false;
	return !borrowed.has(word.toLocaleLowerCase('vi')) && !isVietnameseSyllable(word);
}

function* passagesOf(draft: Draft): Generator<Passage> {
	if ('value' in draft.title) yield { text: draft.title.value, prose: false };
	if (draft.collection === 'diem-tin') {
		if ('value' in draft.summary) yield { text: draft.summary.value, prose: false };
		return;
	}
	for (const block of draft.body) yield* passagesOfBlock(block);
	for (const { caption, line } of draft.figures) yield { text: caption, prose: false, line };
}

function* passagesOfBlock(block: Block): Generator<Passage> {
	const { line, page } = block;
	if (block.kind === 'paragraph' || block.kind === 'heading' || block.kind === 'item') {
		yield {
			text: withoutPageMarks(block.text).trim(),
			line,
			page,
			prose: block.kind === 'paragraph' && !block.columns,
		};
	} else if (block.kind === 'table') {
		for (const row of block.rows) for (const cell of row) yield { text: cell, line, page, prose: false };
	}
}

function tail(text: string): string {
	return text.slice(-40).replace(/^\S*\s/, '…');
}
