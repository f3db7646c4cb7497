import type { ErrorCode, YAMLError } from 'yaml';

/** YAML faults in words that a publisher can act on; codes as in the `yaml` package. */
const messages: Partial<Record<ErrorCode, readonly [message: string, hint: string]>> = {
	BAD_ALIAS: ['dấu «*» mở đầu một giá trị', 'đặt cả giá trị trong ngoặc kép'],
	BAD_DQ_ESCAPE: ['dấu «\\» trong ngoặc kép không hợp lệ', 'viết «\\\\» hoặc dùng ngoặc đơn'],
	BAD_INDENT: ['thụt dòng không khớp với dòng trên', 'các khóa cùng cấp phải thụt bằng nhau, bằng dấu cách'],
	BAD_SCALAR_START: ['giá trị mở đầu bằng ký tự dành riêng của YAML', 'đặt cả giá trị trong ngoặc kép'],
	BLOCK_AS_IMPLICIT_KEY: ['giá trị có dấu hai chấm mà không có ngoặc kép', 'đặt cả giá trị trong ngoặc kép'],
	BLOCK_IN_FLOW: ['danh sách có gạch đầu dòng nằm trong dấu [ ] hoặc { }', 'viết mọi mục trên cùng một kiểu'],
	DUPLICATE_KEY: ['khóa này đã có ở trên', 'giữ một, xóa một'],
	MISSING_CHAR: [
		'thiếu dấu: ngoặc chưa đóng, hoặc thiếu dấu phẩy, dấu hai chấm',
		'đóng ngoặc; sau dấu hai chấm có một dấu cách',
	],
	MULTILINE_IMPLICIT_KEY: ['dòng này không có dạng «khóa: giá trị», hoặc ngoặc kép chưa đóng', 'viết «khóa: giá trị»'],
	MULTIPLE_DOCS: ['có nhiều khối YAML trong phần đầu tệp', 'chỉ để một khối giữa hai dòng ---'],
	TAB_AS_INDENT: ['thụt dòng bằng phím Tab', 'thụt dòng bằng dấu cách'],
	UNEXPECTED_TOKEN: [
		'có ký tự thừa hoặc dấu ngoặc kép nằm giữa chừng',
		'đặt cả giá trị trong ngoặc kép, ngoặc bên trong viết «\\"»',
	],
	RESOURCE_EXHAUSTION: ['các cấp lồng nhau quá sâu', 'viết đơn giản lại'],
};

const otherwise = [
	'YAML viết sai',
	'mỗi dòng có dạng «khóa: giá trị»; giá trị có ký tự đặc biệt thì đặt trong ngoặc kép',
] as const;

/** A YAML error in Vietnamese, with what usually puts it right. */
export function explainYamlError({ code }: YAMLError): { message: string; hint: string } {
	const [message, hint] = messages[code] ?? otherwise;
	return { message, hint };
}
