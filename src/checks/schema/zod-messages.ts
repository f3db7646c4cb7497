import type { z } from 'astro/zod';
import { quote } from '../fault.ts';

type Issue = z.core.$ZodRawIssue;

const kinds: Record<string, string> = {
	string: 'chữ',
	number: 'số',
	int: 'số nguyên',
	boolean: 'true hoặc false',
	array: 'một danh sách',
	object: 'một nhóm «khóa: giá trị»',
	null: 'null',
	date: 'ngày',
};

const formats: Record<string, string> = {
	url: 'cần địa chỉ web đầy đủ, mở đầu bằng https:// hoặc http://',
	date: 'ngày không có thật hoặc sai dạng; viết 2025-03-17',
	starts_with: 'phần mở đầu không đúng',
};

/** Every Zod issue code in Vietnamese. Given to `safeParse` as `error`, so that messages written in the schema win. */
export function translateIssue(issue: Issue): string {
	switch (issue.code) {
		case 'invalid_type':
			return wrongType(issue);
		case 'invalid_value':
			return `${issue.input === undefined ? 'thiếu' : 'giá trị không có trong danh mục'}; ${oneOf(issue.values)}`;
		case 'unrecognized_keys':
			return `khóa lạ: ${issue.keys.map(quote).join(', ')}`;
		case 'too_small':
			if (issue.origin === 'string') return 'để trống; cần có chữ';
			return issue.origin === 'array'
				? `cần ít nhất ${issue.minimum} mục`
				: `nhỏ quá; cần ${issue.inclusive ? 'từ' : 'trên'} ${issue.minimum}`;
		case 'too_big':
			if (issue.origin === 'string') return `dài quá ${issue.maximum} ký tự`;
			return issue.origin === 'array' ? `nhiều quá ${issue.maximum} mục` : `lớn quá; cần đến ${issue.maximum}`;
		case 'invalid_format':
			if (issue.format === 'starts_with') return `phải mở đầu bằng ${quote(issue['prefix'])}`;
			return formats[issue.format] ?? 'sai dạng';
		case 'invalid_union':
			return `không đúng dạng nào được phép: ${[...new Set((issue.errors ?? []).flat().map(({ message }) => message))].join('; hoặc ')}`;
		case 'not_multiple_of':
			return `phải là bội của ${issue.divisor}`;
		case 'invalid_key':
			return 'tên khóa sai dạng';
		case 'invalid_element':
			return 'có mục sai dạng';
		default:
			return 'giá trị không hợp lệ';
	}
}

function wrongType({ expected, input }: Extract<Issue, { code: 'invalid_type' }>): string {
	const kind = kinds[expected] ?? expected;
	if (input === undefined) return `thiếu; cần ${kind}`;
	if (input === null) return `để trống; cần ${kind}, hoặc xóa dòng này`;
	if (expected === 'string' && typeof input === 'number') return 'cần chữ, đã viết số; đặt trong ngoặc kép';
	return `cần ${kind}`;
}

function oneOf(values: readonly unknown[]): string {
	const shown = values.slice(0, 8).map(String).join(', ');
	return values.length > 8 ? `cần một trong ${values.length} giá trị: ${shown}, …` : `cần một trong: ${shown}`;
}
