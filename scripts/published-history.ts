import { realpathSync } from 'node:fs';
import { relative } from 'node:path';
import { collections } from '#domain/entry-path.ts';
import { git } from '#history/git.ts';
import { memoryFolder } from '#history/memory-folder.ts';
import type { History, HistoryGap } from '#history/model.ts';
import { openHistory } from '#history/read-history.ts';
import { publishedRef } from '#history/repository.ts';
import { root } from './paths.ts';

/** What the published branch held in a folder, or why nobody can tell. */
export type PublishedHistory = { readonly history: History } | { readonly gap: HistoryGap };

/** What the published branch held below a content folder: entries, vocabularies, pages about the archive. */
export function publishedContent(folder: string): PublishedHistory {
	return publishedBelow(folder, [...collections, 'tu-vung', 'trang']);
}

/** What it held below `tep/` in a folder of public files. */
export function publishedFiles(folder: string): PublishedHistory {
	return publishedBelow(folder, ['tep']);
}

/** The repository is the one that holds the folder, whichever that is; an untracked copy has no history in it. */
function publishedBelow(folder: string, folders: readonly string[]): PublishedHistory {
	let place: string;
	try {
		place = realpathSync(folder);
	} catch {
		return { gap: 'no-repository' };
	}
	const found = git(place, ['rev-parse', '--show-toplevel'])?.toString().replace(/\n$/, '');
	const top = found ? realpathSync(found) : place;
	const history = openHistory(top, found ? publishedRef(top) : 'HEAD', {
		content: relative(top, place).replaceAll('\\', '/'),
		folders,
		memory: top === realpathSync(root) ? memoryFolder(root) : undefined,
	});
	return 'gap' in history ? history : { history };
}

/** Why addresses are not compared, in one line for the person at the terminal. */
export function gapNotice(gap: HistoryGap): string {
	return `Chưa so được địa chỉ với các lần đăng trước: ${reasons[gap]}.`;
}

const reasons: Record<HistoryGap, string> = {
	'no-git': 'máy này không có git',
	'no-repository': 'thư mục này không nằm trong kho git, hoặc git không tin chủ của thư mục',
	shallow:
		'bản chép git này thiếu các lần sửa cũ; chạy «git fetch --unshallow», hoặc đặt fetch-depth: 0 (GitHub), GIT_DEPTH: 0 (GitLab)',
	'no-commit': 'kho git chưa có lần sửa nào',
	unreadable: 'git không đọc được đủ các lần sửa cũ',
};
