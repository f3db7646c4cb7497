import { realpathSync } from 'node:fs';
import { relative } from 'node:path';
import { collections } from '#domain/entry-path.ts';
import { git } from '#history/git.ts';
import type { History, HistoryGap } from '#history/model.ts';
import { readHistory, whyNoHistory } from '#history/read-history.ts';
import { publishedRef } from '#history/repository.ts';

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
	const top = git(place, ['rev-parse', '--show-toplevel'])?.toString().replace(/\n$/, '');
	if (!top) return { gap: whyNoHistory(place) ?? 'no-repository' };
	const options = { content: relative(realpathSync(top), place).replaceAll('\\', '/'), folders };
	const ref = publishedRef(top);
	const history = readHistory(top, ref, options);
	return history ? { history } : { gap: whyNoHistory(top, ref, options) ?? 'unreadable' };
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
