import { type Document, isAlias, isMap, visit } from 'yaml';
import { parseFrontMatter } from '#domain/front-matter.ts';
import { error, type Fault, type Place, quote } from '../fault.ts';
import { explainYamlError } from './yaml-errors.ts';

/** Above this the YAML parser's search for duplicate keys grows with the square. */
const maxLength = 60_000;

/** So many keys twice are one slip. */
const pastedTwice = 3;

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
		const { offset, message, hint } = explainYamlError(broken, document, yaml);
		return refuse(offset, message, hint);
	}
	// Aliases can unfold into gigabytes («billion laughs») and no entry needs them.
	const alias = yaml.includes('*') ? firstAlias(document) : undefined;
	if (alias !== undefined)
		return refuse(alias, 'kho không dùng neo (&) và bí danh (*) của YAML', 'viết giá trị ra đầy đủ');
	if (!isMap(document.contents))
		return refuse(0, 'phần đầu tệp phải gồm các dòng «khóa: giá trị»', 'chép phần đầu của một mục có sẵn rồi sửa');
	if (document.errors.length >= pastedTwice) {
		const [first] = document.errors;
		const message = `${document.errors.length} khóa đã có ở trên, bắt đầu từ dòng này: có lẽ phần thông tin bị dán hai lần`;
		const data = structuredClone(document.toJS() as Record<string, unknown>);
		const at1 = at(first!.pos[0]);
		return { document, data, faults: [error(path, at1, 'front-matter', message, 'giữ một bản, xóa bản kia')] };
	}
	const faults = document.errors.map((duplicate) => {
		const { offset, message, hint } = explainYamlError(duplicate, document, yaml);
		const key = /^[^:\n]*/.exec(yaml.slice(offset))?.[0];
		return error(path, at(offset), 'front-matter', `${message}: ${quote(key)}`, hint);
	});
	// The parser joins quoted text letter by letter, and V8 keeps every joint (ten times the text) until it is copied.
	return { document, data: structuredClone(document.toJS() as Record<string, unknown>), faults };
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
