import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentTypeOf, contentTypes } from '#hosting/content-types.ts';

/** `exact` keeps every byte and needs a server; `file` is opened by a double click. */
export type CopyForm = 'exact' | 'file';

/** What a copy says of itself, for the next run and for the servers that go along. */
export interface CopyMark {
	readonly form: CopyForm;
	/** Where the site stands below the folder `kho`, with slashes at both ends. */
	readonly base: string;
	/** Values of `Content-Type` by extension. */
	readonly types: Readonly<Record<string, string>>;
}

const markFile = 'ban-sao.json';

/** The name and the text of the mark. Pages that are opened without a server stand in `kho` itself, whatever their base was. */
export function markOf(form: CopyForm, base: string): readonly [name: string, text: string] {
	const types = Object.fromEntries(Object.keys(contentTypes).map((name) => [name, contentTypeOf(`.${name}`)]));
	const mark: CopyMark = { form, base: form === 'file' ? '/' : base, types };
	return [markFile, `${JSON.stringify(mark, undefined, '\t')}\n`];
}

/** The mark of a copy; undefined when the folder holds none. */
export function readMark(folder: string): CopyMark | undefined {
	try {
		const mark = JSON.parse(readFileSync(join(folder, markFile), 'utf8')) as CopyMark;
		return /^\/(?:[^/]+\/)*$/.test(mark.base) && !mark.base.includes('..') ? mark : undefined;
	} catch {
		return undefined;
	}
}

/** The folder of the site within a copy. */
export function siteFolder(folder: string, { base }: Pick<CopyMark, 'base'>): string {
	return join(folder, 'kho', ...base.split('/').filter(Boolean));
}

/** Why a copy cannot go into a folder, in Vietnamese; undefined when the folder is new, empty, or holds one of its form. */
export function folderProblem(folder: string, form: CopyForm, base: string): string | undefined {
	let names: string[];
	try {
		names = readdirSync(folder);
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'ENOENT' ? undefined : 'không phải thư mục đọc được';
	}
	const mark = readMark(folder);
	if (!mark)
		return names.length === 0
			? undefined
			: 'thư mục đang có tệp khác; hãy chọn thư mục mới, thư mục rỗng hoặc thư mục của lần chép trước';
	const [, wanted] = markOf(form, base);
	return mark.form === form && mark.base === (JSON.parse(wanted) as CopyMark).base
		? undefined
		: 'thư mục đang có bản sao dạng khác; hãy chọn thư mục khác';
}
