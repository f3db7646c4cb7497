import { error, type Fault, topOfFile } from './fault.ts';
import type { MarkdownFile } from './files/markdown-file.ts';

/** A stand-alone page of `trang/` has a title; it has no schema of its own. */
export function* pageTitle({ path, data, atYaml }: MarkdownFile): Generator<Fault> {
	const title = data['title'];
	if (typeof title === 'string' && title.trim() !== '') return;
	const place = title === undefined ? topOfFile : atYaml(0);
	yield error(path, place, 'page-title', 'trang thiếu tiêu đề', 'thêm dòng «title: …» vào phần đầu tệp');
}
