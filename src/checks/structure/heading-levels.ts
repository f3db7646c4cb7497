import { error, type Fault } from '../fault.ts';
import type { MarkdownFile } from '../files/markdown-file.ts';
import { headingsOf } from './headings.ts';

/** Headings of a body start at level 2, below the page's title, and go down one level at a time. */
export function* headingLevels(file: MarkdownFile): Generator<Fault> {
	let previous = 1;
	for (const { depth, start } of headingsOf(file)) {
		const place = file.atBody(start);
		if (depth === 1) {
			yield error(
				file.path,
				place,
				'heading-level',
				'tiêu đề cấp 1 (#) trong thân bài; cấp 1 là tiêu đề của trang',
				'dùng ## cho mục lớn nhất',
			);
		} else if (depth > previous + 1) {
			const message = `tiêu đề nhảy từ cấp ${previous}${previous === 1 ? ' (tiêu đề trang)' : ''} xuống cấp ${depth}`;
			yield error(file.path, place, 'heading-level', message, `dùng ${'#'.repeat(previous + 1)}`);
		}
		previous = depth;
	}
}
