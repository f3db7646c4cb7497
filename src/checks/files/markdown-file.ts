import type { Document } from 'yaml';
import { parseFrontMatter, splitFrontMatter } from '#domain/front-matter.ts';
import type { RuleId } from '../catalogue/catalogue.ts';
import { error, type Fault, type Place, topOfFile } from '../fault.ts';
import { type Body, type BodyNode, parseBody } from './body.ts';
import { decode, type SourceFile } from './decode.ts';
import { readFrontMatter } from './front-matter.ts';
import { lineStartsOf, placeAt } from './line-index.ts';
import { bodyPassages, fieldPassages, type Passage } from './passages.ts';

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
	const split = splitFrontMatter(text);
	if (!split) {
		const opened = /^---[ \t]*\n/.test(text);
		return opened
			? stop(
					topOfFile,
					'front-matter',
					'phần đầu tệp không có dòng --- đóng lại',
					'thêm một dòng --- sau khóa cuối cùng',
				)
			: stop(
					topOfFile,
					'front-matter',
					'tệp không mở đầu bằng phần khai báo giữa hai dòng ---',
					'dòng đầu tiên phải là ---',
				);
	}
	const lineStarts = lineStartsOf(text);
	const atText = (offset: number) => placeAt(lineStarts, offset);
	const atYaml = (offset: number) => atText((lineStarts[split.yamlLine - 1] ?? 0) + offset);
	const atBody = (offset: number) => atText((lineStarts[split.bodyLine - 1] ?? 0) + offset);
	const frontMatter = readFrontMatter(path, split.yaml, atYaml);
	if (!frontMatter.data || !frontMatter.document) return { faults: [...faults, ...frontMatter.faults] };
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
