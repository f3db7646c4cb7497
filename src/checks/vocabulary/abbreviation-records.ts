import { fold } from '#domain/text.ts';
import { toOldPlacement } from '#domain/tone-placement.ts';
import { error, type Fault, quote } from '../fault.ts';
import { type KeyPath, offsetOf } from '../schema/yaml-place.ts';
import type { VocabularyFile } from './vocabulary-file.ts';

interface Placed {
	readonly path: KeyPath;
	readonly word: string;
}

/**
 * In the vocabulary of abbreviations, letters with two meanings need words that tell which one is meant, and a spelling
 * belongs to one group.
 */
export function* abbreviationRecords(file: VocabularyFile): Generator<Fault> {
	if (file.name !== 'viet-tat.json') return;
	const { abbreviations, variants } = file.data as {
		abbreviations: { short: string; when?: string[] }[];
		variants: { words: string[] }[];
	};
	for (const [index, { short, when }] of abbreviations.entries()) {
		const first = abbreviations.findIndex((other) => lettersOf(other.short) === lettersOf(short));
		const last = abbreviations.findLastIndex((other) => lettersOf(other.short) === lettersOf(short));
		if (when || first === last) continue;
		const path = ['abbreviations', index, 'short'];
		const other = lineOf(file, ['abbreviations', first === index ? last : first, 'short']);
		const message = `chữ viết tắt ${quote(short)} còn có nghĩa khác ở dòng ${other}`;
		yield fault(file, path, message, 'thêm «when»: những từ cho biết đang nói nghĩa nào');
	}
	const known = new Map<string, Placed>();
	for (const [group, { words }] of variants.entries()) {
		for (const [index, word] of words.entries()) {
			const path = ['variants', group, 'words', index];
			const earlier = known.get(spellingOf(word));
			if (earlier === undefined) known.set(spellingOf(word), { path, word });
			else {
				const message = `cách viết ${quote(word)} đã có ở dòng ${lineOf(file, earlier.path)} (${quote(earlier.word)})`;
				yield fault(file, path, message, 'giữ một; dấu gạch nối, chữ hoa và hòa/hoà không làm thành cách viết khác');
			}
		}
	}
}

/** The search takes «QĐ» and «qd», «KT-XH» and «KT XH» for the same letters. */
function lettersOf(short: string): string {
	return fold(short)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

function spellingOf(word: string): string {
	return (
		word
			.normalize('NFC')
			.toLowerCase()
			.match(/[\p{L}\p{N}]+/gu) ?? []
	)
		.map(toOldPlacement)
		.join(' ');
}

function fault(file: VocabularyFile, path: KeyPath, message: string, hint: string): Fault {
	return error(file.path, file.at(offsetOf(file.document(), path)), 'vocabulary-id', message, hint);
}

function lineOf(file: VocabularyFile, path: KeyPath): number {
	return file.at(offsetOf(file.document(), path)).line;
}
