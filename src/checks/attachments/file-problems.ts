import { extensionOf, formatBytes } from '#domain/attachments.ts';
import { site } from '#site';
import { contentProblem, latin1 } from './content-kind.ts';
import { kindProblem } from './file-kind.ts';
import type { PublicFile } from './public-file.ts';

/** What is wrong with an attachment whoever lists it. */
export interface FileProblem {
	readonly rule: 'attachment-type' | 'attachment-content' | 'attachment-size' | 'attachment-locked';
	readonly severity: 'error' | 'warning';
	readonly message: string;
	readonly hint: string;
}

const gitHubLimit = 100 * 1024 * 1024;

const found = new WeakMap<PublicFile, readonly FileProblem[]>();

/** Every problem of a file's kind, size and content. Reads its first and last bytes only, and once. */
export function fileProblems(path: string, file: PublicFile): readonly FileProblem[] {
	const known = found.get(file) ?? [...findProblems(path, file)];
	found.set(file, known);
	return known;
}

function* findProblems(path: string, file: PublicFile): Generator<FileProblem> {
	const kind = kindProblem(path);
	if (kind) yield { rule: 'attachment-type', severity: 'error', ...kind };
	const { maxBytes } = site.attachments;
	if (file.size > maxBytes) {
		const refused = file.size > gitHubLimit ? '; GitHub từ chối mọi tệp trên 100 MB' : '';
		yield {
			rule: 'attachment-size',
			severity: 'error',
			message: `tệp quá lớn: ${formatBytes(file.size)}, giới hạn ${formatBytes(maxBytes)}${refused}`,
			hint: 'giảm dung lượng hoặc tách tệp (bản quét 200 dpi, đen trắng là đủ đọc); hoặc để tệp ở nơi khác và ghi url: https://…',
		};
	}
	if (kind) return;
	const content = contentProblem(path, file);
	if (content) yield { rule: 'attachment-content', severity: 'error', ...content };
	else yield* hiddenProblems(path, file);
}

/** What a reader would meet only after downloading. */
function* hiddenProblems(path: string, file: PublicFile): Generator<FileProblem> {
	const extension = extensionOf(path);
	const edges = () => latin1(file.head()) + latin1(file.tail());
	if (extension === 'pdf' && /\/Encrypt[\s\d<]/.test(edges()))
		yield {
			rule: 'attachment-locked',
			severity: 'warning',
			message: 'PDF có khóa (mật khẩu, hoặc cấm chép, cấm in): có người đọc sẽ không mở hay không chép được',
			hint: 'dùng bản không khóa nếu có',
		};
	if (/^(?:docx|xlsx|pptx)$/.test(extension) && edges().includes('vbaProject.bin'))
		yield {
			rule: 'attachment-type',
			severity: 'error',
			message: `tệp .${extension} này chứa macro: mở ra có thể chạy mã lệnh trên máy người đọc`,
			hint: `mở tệp rồi lưu lại thành .${extension} không macro, hoặc .pdf`,
		};
}
