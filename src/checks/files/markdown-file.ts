import type { Document } from 'yaml';
import { parseFrontMatter, splitFrontMatter } from '#domain/front-matter.ts';
import type { RuleId } from '../catalogue/catalogue.ts';
import { error, type Fault, type Place } from '../fault.ts';
import { type Body, type BodyNode, parseBody } from './body.ts';
import { conflictFault } from './conflict.ts';
import { decode, type SourceFile } from './decode.ts';
import { fenceFault, secondFrontMatter } from './fence-fault.ts';
import { readFrontMatter } from './front-matter.ts';
import { lineStartsOf, placeAt } from './line-index.ts';
import { bodyPassages, fieldPassages, type Passage } from './passages.ts';

/** The text of a file, of whatever kind. */
export type Written = Pick<MarkdownFile, 'path' | 'text' | 'atText'>;

/** A Markdown file, parsed once for all rules. */
export interface MarkdownFile {
	/** Path below `content/`. */
	readonly path: string;
	/** The whole text, without byte order mark and with `\n` line ends. */
	readonly text: string;
	/** The YAML nodes of the front matter, parsed again when first asked: kept for every file, they would fill the memory. */
	readonly document: () => Document;
	/** The front matter as plain values, not yet validated. */
	readonly data: Readonly<Record<string, unknown>>;
	readonly body: string;
	readonly nodes: readonly BodyNode[];
	readonly passages: readonly Passage[];
	readonly atText: (offset: number) => Place;
	readonly atYaml: (offset: number) => Place;
	readonly atBody: (offset: number) => Place;
}

/** Reads a file as far as possible: without `file`, the one fault that stopped it is among `faults`. */
export function readMarkdown(source: SourceFile): { file?: MarkdownFile; faults: readonly Fault[] } {
	const { path } = source;
	const { text, faults } = decode(source);
	if (text === undefined) return { faults };
	const stop = (place: Place, rule: RuleId, message: string, hint?: string) => ({
		faults: [...faults, error(path, place, rule, message, hint)],
	});
	const lineStarts = lineStartsOf(text);
	const atText = (offset: number) => placeAt(lineStarts, offset);
	const conflict = conflictFault(path, text, atText);
	if (conflict) return { faults: [...faults, conflict] };
	const split = splitFrontMatter(text);
	if (!split) {
		const { place, message, hint } = fenceFault(text);
		return stop(place, 'front-matter', message, hint);
	}
	const atYaml = (offset: number) => atText((lineStarts[split.yamlLine - 1] ?? 0) + offset);
	const atBody = (offset: number) => atText((lineStarts[split.bodyLine - 1] ?? 0) + offset);
	const frontMatter = readFrontMatter(path, split.yaml, atYaml);
	if (!frontMatter.data || !frontMatter.document) return { faults: [...faults, ...frontMatter.faults] };
	const second = secondFrontMatter(split.body);
	if (second !== undefined) {
		const message = 'phần thông tin đầu tệp bị dán lần thứ hai vào nội dung';
		const hint = 'xóa từ dòng --- này đến hết dòng --- kế tiếp';
		return stop(atBody(second), 'front-matter', message, hint);
	}
	let body: Body;
	try {
		body = parseBody(split.body, path.endsWith('.mdx'));
	} catch {
		return stop(
			atBody(0),
			'markdown',
			'không đọc được phần thân: cú pháp hỏng hoặc lồng quá nhiều cấp',
			'viết đơn giản lại',
		);
	}
	const { data } = frontMatter;
	const passages = [...fieldPassages(frontMatter.document, split.yaml, atYaml), ...bodyPassages(body.blocks, atBody)];
	return {
		file: {
			path,
			text,
			document: parsedWhenAsked(split.yaml),
			data,
			body: split.body,
			nodes: body.nodes,
			passages,
			atText,
			atYaml,
			atBody,
		},
		faults: [...faults, ...frontMatter.faults],
	};
}

function parsedWhenAsked(yaml: string): () => Document {
	let document: Document | undefined;
	return () => {
		document ??= parseFrontMatter(yaml).document;
		return document;
	};
}
