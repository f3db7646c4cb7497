import { type Document, type ErrorCode, isMap, isScalar, isSeq, Scalar, visit, type YAMLError } from 'yaml';

type Explanation = readonly [message: string, hint: string];

const badIndent: Explanation = [
	'thụt dòng không khớp với dòng trên',
	'các khóa cùng cấp phải thụt bằng nhau, bằng dấu cách',
];
const noPair: Explanation = ['dòng này không có dạng «khóa: giá trị»', 'viết «khóa: giá trị»'];
const quoteAll = 'đặt cả giá trị trong ngoặc kép thẳng "…"';

/** One code of the parser stands for several faults; its message tells which. */
const byMessage: readonly (readonly [pattern: RegExp, explanation: Explanation])[] = [
	[/^Flow sequence .* end with a \]/, ['dấu [ chưa có dấu ] đóng lại', 'thêm ] sau mục cuối của danh sách']],
	[/^Flow map .* end with a \}/, ['dấu { chưa có dấu } đóng lại', 'thêm } sau giá trị cuối của nhóm']],
	[/^Missing closing "/, ['dấu ngoặc kép chưa đóng', 'thêm " ở cuối giá trị; dấu " nằm bên trong viết \\"']],
	[/^Missing closing '/, ["dấu ngoặc đơn ' chưa đóng", "thêm ' ở cuối giá trị; dấu ' nằm bên trong viết ''"]],
	[/^Missing ,/, ['thiếu dấu phẩy giữa hai mục', 'thêm dấu phẩy, hoặc đặt từng mục trong ngoặc kép']],
	[/^Implicit map keys need to be followed/, noPair],
	[/^A block sequence may not be used as an implicit/, badIndent],
];

/** YAML faults in words that a publisher can act on; codes as in the `yaml` package. */
const byCode: Partial<Record<ErrorCode, Explanation>> = {
	BAD_ALIAS: ['dấu «*» mở đầu một giá trị', quoteAll],
	BAD_DQ_ESCAPE: ['dấu «\\» trong ngoặc kép không hợp lệ', 'viết «\\\\» hoặc dùng ngoặc đơn'],
	BAD_INDENT: badIndent,
	BAD_SCALAR_START: ['giá trị mở đầu bằng ký tự dành riêng của YAML', quoteAll],
	BLOCK_AS_IMPLICIT_KEY: ['giá trị có dấu hai chấm mà không có ngoặc kép', quoteAll],
	BLOCK_IN_FLOW: ['danh sách có gạch đầu dòng nằm trong dấu [ ] hoặc { }', 'viết mọi mục trên cùng một kiểu'],
	DUPLICATE_KEY: ['khóa này đã có ở trên', 'giữ một, xóa một'],
	MISSING_CHAR: ['thiếu dấu phẩy hoặc dấu hai chấm', 'sau dấu hai chấm có một dấu cách'],
	MULTILINE_IMPLICIT_KEY: noPair,
	MULTIPLE_DOCS: ['có nhiều khối YAML trong phần đầu tệp', 'chỉ để một khối giữa hai dòng ---'],
	TAB_AS_INDENT: ['thụt dòng bằng phím Tab', 'thụt dòng bằng dấu cách'],
	UNEXPECTED_TOKEN: ['có ký tự thừa hoặc dấu ngoặc kép nằm giữa chừng', `${quoteAll}, ngoặc bên trong viết «\\"»`],
	RESOURCE_EXHAUSTION: ['các cấp lồng nhau quá sâu', 'viết đơn giản lại'],
};

const otherwise: Explanation = [
	'YAML viết sai',
	'mỗi dòng có dạng «khóa: giá trị»; giá trị có ký tự đặc biệt thì đặt trong ngoặc kép',
];

export interface YamlFault {
	/** Where in the YAML text a person should look. */
	readonly offset: number;
	readonly message: string;
	readonly hint: string;
}

/** A YAML error in Vietnamese: where it began, not where the parser gave up, and what usually puts it right. */
export function explainYamlError(error: YAMLError, document: Document, yaml: string): YamlFault {
	const [offset] = error.pos;
	const indented = indentedLine(error, yaml);
	if (indented !== undefined && !/^[\u00a0\u2000-\u200b\u3000]/.test(yaml.slice(indented)))
		return { offset: indented, message: badIndent[0], hint: badIndent[1] };
	const found = byMessage.find(([pattern]) => pattern.test(error.message))?.[1];
	const [message, hint] = slipOf(error, yaml) ?? found ?? byCode[error.code] ?? otherwise;
	// How deep the parser gets depends on the machine, so the line is all that can be said.
	const tooDeep = error.code === 'RESOURCE_EXHAUSTION' ? yaml.lastIndexOf('\n', offset) + 1 : undefined;
	return { offset: tooDeep ?? openingOf(document, error) ?? offset, message, hint };
}

const noPairCodes: ReadonlySet<ErrorCode> = new Set(['MISSING_CHAR', 'MULTILINE_IMPLICIT_KEY']);

/** Slips that the code of the error does not tell: letters that only look like those of YAML. */
function slipOf({ code, pos: [offset] }: YAMLError, yaml: string): Explanation | undefined {
	const start = yaml.lastIndexOf('\n', offset - 1) + 1;
	const line = /^[^\n]*/.exec(yaml.slice(start))![0];
	const key = /^\s*(?:- )?([A-Za-z]\w*)\s*([:：])([^ \n]?)/.exec(line);
	if (/^[\u00a0\u2000-\u200b\u3000]/.test(line))
		return [
			'dòng này thụt bằng dấu cách lạ (chép từ Word hay trang web)',
			'xóa khoảng trắng đầu dòng rồi gõ lại bằng phím cách',
		];
	if (code === 'BLOCK_AS_IMPLICIT_KEY' && /: *[“”„‘’]/u.test(line))
		return ['giá trị có dấu hai chấm mà chỉ có ngoặc kép cong “ ”', 'đổi ngoặc kép cong “ ” thành ngoặc kép thẳng " "'];
	if (!key) return undefined;
	if (key[2] === '：')
		return ['dấu hai chấm «：» là của bàn phím khác', `xóa đi, gõ lại «${key[1]}: » bằng dấu hai chấm thường`];
	return key[3] && /[\p{L}\p{N}\u00a0["“]/u.test(key[3]) && noPairCodes.has(code)
		? [
				'sau dấu hai chấm không có dấu cách thường',
				`viết «${key[1]}: …», giữa dấu hai chấm và giá trị có một dấu cách gõ bằng phím cách`,
			]
		: undefined;
}

/** The start of a line that is indented too much or too little; to the parser such a line is part of the value above. */
function indentedLine({ code, message, pos: [offset] }: YAMLError, yaml: string): number | undefined {
	const lineStart = yaml.lastIndexOf('\n', offset - 1) + 1;
	const startsLine = /^ *$/.test(yaml.slice(lineStart, offset));
	if (message === 'Unexpected scalar at node end' && startsLine) return offset;
	// «title: a», then «  id: b»: the value is read on into the next line, where the colon comes.
	const valueLine = /^[^:\n]*\n\s*/.exec(yaml.slice(offset))?.[0];
	return code === 'BLOCK_AS_IMPLICIT_KEY' && valueLine && !startsLine ? offset + valueLine.length : undefined;
}

/** Where the quotation mark or bracket opens that an error misses the end of: the innermost that is still open there. */
function openingOf(document: Document, { message, pos: [end] }: YAMLError): number | undefined {
	const kind = /^(Missing closing|Flow sequence|Flow map)/.exec(message)?.[1];
	if (!kind) return undefined;
	let offset: number | undefined;
	visit(document, {
		Node(_, node) {
			if (!node.range || node.range[1] < end) return;
			const isWanted = {
				'Missing closing': isScalar(node) && (node.type === Scalar.QUOTE_DOUBLE || node.type === Scalar.QUOTE_SINGLE),
				'Flow sequence': isSeq(node) && node.flow,
				'Flow map': isMap(node) && node.flow,
			}[kind];
			if (isWanted) offset = node.range[0];
		},
	});
	return offset;
}
