import { type Document, isAlias, isMap, Scalar, visit, type YAMLError } from 'yaml';
import { parseFrontMatter } from '#domain/front-matter.ts';
import { error, type Fault, type Place, quote } from '../fault.ts';
import { explainYamlError } from './yaml-errors.ts';

/** Above this the YAML parser's search for duplicate keys grows with the square. */
const maxLength = 60_000;

export interface FrontMatter {
	readonly document?: Document;
	readonly data?: Record<string, unknown>;
	readonly faults: readonly Fault[];
}

/**
 * Reads the YAML of a front matter. Without `data` the file cannot be checked further and `faults` says why;
 * duplicate keys are faults too, but leave the data readable. `at` places an offset of the YAML text in the file.
 */
export function readFrontMatter(path: string, yaml: string, at: (offset: number) => Place): FrontMatter {
	const refuse = (offset: number, message: string, hint?: string): FrontMatter => ({
		faults: [error(path, at(offset), 'front-matter', message, hint)],
	});
	if (yaml.length > maxLength) return refuse(0, 'phần đầu tệp quá dài', 'chuyển nội dung xuống dưới dòng --- thứ hai');
	let document: Document.Parsed;
	try {
		({ document } = parseFrontMatter(yaml));
	} catch {
		return refuse(0, 'phần đầu tệp có quá nhiều cấp lồng nhau', 'viết đơn giản lại');
	}
	const broken = document.errors.find(({ code }) => code !== 'DUPLICATE_KEY');
	if (broken) {
		const { message, hint } = explainYamlError(broken);
		// How deep the parser gets depends on the machine, so the line is all that can be said.
		const tooDeep = broken.code === 'RESOURCE_EXHAUSTION' ? yaml.lastIndexOf('\n', broken.pos[0]) + 1 : undefined;
		return refuse(tooDeep ?? openQuote(document, broken) ?? broken.pos[0], message, hint);
	}
	// Aliases can unfold into gigabytes («billion laughs») and no entry needs them.
	const alias = firstAlias(document);
	if (alias !== undefined)
		return refuse(alias, 'kho không dùng neo (&) và bí danh (*) của YAML', 'viết giá trị ra đầy đủ');
	if (!isMap(document.contents))
		return refuse(0, 'phần đầu tệp phải gồm các dòng «khóa: giá trị»', 'chép phần đầu của một mục có sẵn rồi sửa');
	const faults = document.errors.map((duplicate) => {
		const { message, hint } = explainYamlError(duplicate);
		const key = /^[^:\n]*/.exec(yaml.slice(duplicate.pos[0]))?.[0];
		return error(path, at(duplicate.pos[0]), 'front-matter', `${message}: ${quote(key)}`, hint);
	});
	return { document, data: document.toJS() as Record<string, unknown>, faults };
}

/** Where an unclosed quotation mark opens; the parser reports it only where the text ends. */
function openQuote(document: Document, { code, pos: [end] }: YAMLError): number | undefined {
	if (code !== 'MISSING_CHAR') return undefined;
	let offset: number | undefined;
	visit(document, {
		Scalar(_, { type, range }) {
			const isQuoted = type === Scalar.QUOTE_DOUBLE || type === Scalar.QUOTE_SINGLE;
			if (isQuoted && range && range[1] >= end) offset = range[0];
		},
	});
	return offset;
}

function firstAlias(document: Document): number | undefined {
	let offset: number | undefined;
	visit(document, {
		Alias(_, node) {
			if (isAlias(node)) offset = node.range?.[0] ?? 0;
			return visit.BREAK;
		},
	});
	return offset;
}
