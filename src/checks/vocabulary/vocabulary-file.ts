import { LineCounter, parseDocument } from 'yaml';
import { nearest } from '#domain/nearest.ts';
import { vocabularyFiles } from '#vocabulary/shapes.ts';
import { error, type Fault, topOfFile } from '../fault.ts';
import { conflictFault } from '../files/conflict.ts';
import { decode, type SourceFile } from '../files/decode.ts';
import { lineStartsOf, placeAt } from '../files/line-index.ts';
import { explainYamlError } from '../files/yaml-errors.ts';
import { schemaFaults, type Validated } from '../schema/schema-faults.ts';
import { hiddenCharactersRule, stackedMarks } from '../text/hidden-characters.ts';
import { notNfc, oddSpaces } from '../text/nfc.ts';
import { explainJsonFault } from './json-slip.ts';
import { jsonFaultOffset } from './json-syntax.ts';

const emptyList = {
	message: 'tệp danh mục bị xóa hoặc bị để trống',
	hint: 'trả lại tệp như trước: mở lịch sử của tệp (History) trên GitHub hay GitLab, chép bản gần nhất; xem «Lỡ xóa một tệp» trong hướng dẫn',
};

/** Names of topics, agencies and provinces stand on every page and are searched by. */
const textRules = [notNfc, oddSpaces, hiddenCharactersRule, stackedMarks];

export interface VocabularyFile extends Validated {
	/** File name in `tu-vung/`. */
	readonly name: string;
}

/** Reads one JSON file of `tu-vung/` and checks its shape. `file` is there only when the shape is right. */
export function readVocabularyFile(source: SourceFile): { file?: VocabularyFile; faults: readonly Fault[] } {
	const { path } = source;
	const name = path.replace(/^tu-vung\//, '');
	const schema = Object.hasOwn(vocabularyFiles, name)
		? vocabularyFiles[name as keyof typeof vocabularyFiles]
		: undefined;
	if (!schema) {
		const hint = nearest(name, Object.keys(vocabularyFiles)) ?? Object.keys(vocabularyFiles).join(', ');
		return {
			faults: [error(path, topOfFile, 'file-name', `kho không có tệp từ vựng tên «${name}»`, `tệp được phép: ${hint}`)],
		};
	}
	const { text, faults: unread } = decode(source);
	// Without the file nothing can be checked, so «delete it» would be the wrong advice.
	const unreadable = unread.map((fault) => (fault.rule === 'file-empty' ? { ...fault, ...emptyList } : fault));
	if (text === undefined) return { faults: unreadable };
	const lineStarts = lineStartsOf(text);
	const at = (offset: number) => placeAt(lineStarts, offset);
	const faults = [...unreadable, ...textRules.flatMap((rule) => [...rule({ path, text, atText: at })])];
	const conflict = conflictFault(path, text, at);
	if (conflict) return { faults: [...faults, conflict] };
	const broken = jsonFaultOffset(text);
	if (broken !== undefined) {
		const { offset, message, hint } = explainJsonFault(text, broken);
		return { faults: [...faults, error(path, at(offset), 'json', message, hint)] };
	}
	const document = parseDocument(text, { lineCounter: new LineCounter(), prettyErrors: false });
	const file = { name, path, document: () => document, data: JSON.parse(text) as unknown, at };
	const duplicates = document.errors.map((duplicate) => {
		const { offset, message, hint } = explainYamlError(duplicate, document, text);
		return error(path, at(offset), 'json', message, hint);
	});
	const shape = [...duplicates, ...schemaFaults(schema, file)];
	return { ...(shape.length === 0 && { file }), faults: [...faults, ...shape] };
}
