import { extensionOf } from '#domain/attachments.ts';
import { slugify } from '#domain/text.ts';

const right = /^tep\/(?:19|20)\d\d\/[a-z0-9]+(?:[.-][a-z0-9]+)*$/;

/**
 * Why the place or name of an attachment breaks the rule `tep/<year>/<name>`, in Vietnamese, and where it should lie;
 * undefined when it keeps it. `known` are the paths that are taken, `year` what an entry that lists it suggests.
 */
export function pathProblem(
	path: string,
	known: { has(path: string): boolean },
	year: string | undefined,
): { message: string; hint: string } | undefined {
	if (right.test(path)) return undefined;
	const suggested = suggestedPath(path, year);
	const message = path.startsWith('tep/')
		? 'tên hoặc chỗ đặt tệp sai quy tắc public/tep/<năm>/<tên-không-dấu>: chỉ chữ thường a–z, số, dấu - và dấu chấm'
		: 'tệp đính kèm phải nằm trong public/tep/<năm>/';
	if (suggested !== path && known.has(suggested))
		return { message, hint: `đổi tên khác, vì đã có public/${suggested}; nếu là một tệp thì xóa bản thừa` };
	return { message, hint: `đổi thành public/${suggested} và ghi url: /${suggested}` };
}

function suggestedPath(path: string, year: string | undefined): string {
	const folders = path.split('/');
	const name = folders.pop() ?? '';
	const extension = extensionOf(name);
	const stem = slugify(extension ? name.slice(0, -extension.length - 1) : name) || 'ten-tep';
	const told = folders.find((folder) => /^(?:19|20)\d\d$/.test(folder)) ?? year ?? '<năm>';
	return `tep/${told}/${stem}${extension && `.${slugify(extension)}`}`;
}
