import type { Fault } from '../fault.ts';
import type { SourceFile } from '../files/decode.ts';
import { abbreviationRecords } from './abbreviation-records.ts';
import { readVocabularyFile, type VocabularyFile } from './vocabulary-file.ts';
import { vocabularyIds } from './vocabulary-ids.ts';

/**
 * Checks the files of `tu-vung/`. Depends on no loaded vocabulary: every other module imports those files and
 * would fail to load when one is broken, so this runs first.
 */
export function checkVocabulary(sources: readonly SourceFile[]): Fault[] {
	const read = sources.map(readVocabularyFile);
	const files = read.map(({ file }) => file).filter((file): file is VocabularyFile => file !== undefined);
	return [
		...read.flatMap(({ faults }) => faults),
		...vocabularyIds(files),
		...files.flatMap((file) => [...abbreviationRecords(file)]),
	];
}
