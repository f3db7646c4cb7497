import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A real repository in a folder of its own, for tests. Paths are those of the repository. */
export class SampleRepository {
	readonly root: string;

	constructor(root: string = realpathSync(mkdtempSync(join(tmpdir(), 'lich-su-')))) {
		this.root = root;
		this.git('init', '--quiet', '--initial-branch=main');
	}

	git(...args: string[]): string {
		return this.gitAt('2026-01-01T00:00:00Z', ...args);
	}

	write(path: string, text: string | Buffer): void {
		mkdirSync(dirname(join(this.root, path)), { recursive: true });
		writeFileSync(join(this.root, path), text);
	}

	rename(from: string, to: string): void {
		mkdirSync(dirname(join(this.root, to)), { recursive: true });
		renameSync(join(this.root, from), join(this.root, to));
	}

	remove(path: string): void {
		rmSync(join(this.root, path));
	}

	/** Commits all that changed, by the clock `at` (ISO with its offset). */
	commit(at: string, message: string): void {
		this.git('add', '--all');
		this.gitAt(at, 'commit', '--quiet', '--allow-empty', '--allow-empty-message', '--message', message);
	}

	/** Runs git as if the machine's clock stood at `at`. */
	gitAt(at: string, ...args: string[]): string {
		const who = ['-c', 'user.name=Người Sửa', '-c', 'user.email=nguoi.sua@vidu.vn', '-c', 'gc.auto=0'];
		return execFileSync('git', [...who, ...args], {
			cwd: this.root,
			env: {
				...process.env,
				GIT_AUTHOR_DATE: at,
				GIT_COMMITTER_DATE: at,
				GIT_CONFIG_GLOBAL: '/dev/null',
				GIT_CONFIG_NOSYSTEM: '1',
			},
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'pipe'],
		});
	}

	delete(): void {
		rmSync(this.root, { recursive: true, force: true });
	}
}

/** The file of a news item; its text is long enough for git to know it again after an edit. */
export function newsFile({ title = 'Mở lớp cấp cứu', body = 'Lớp có 40 người dự.', extra = '' } = {}): string {
	return [
		'---',
		`title: "${title}"`,
		'publishedAt: 2025-05-20',
		'provinces: [bac-ninh]',
		'topic: kham-chua-benh',
		'completeness: summary',
		'source: { name: "Báo Ví dụ" }',
		'capture:',
		'  method: web-text',
		'  capturedOn: 2025-05-21',
		`  sha256: ${'a'.repeat(64)}`,
		'rights: "Kho Y tế tự viết; giấy phép CC BY 4.0."',
		...(extra ? [extra] : []),
		'---',
		'',
		body,
		'',
	].join('\n');
}
