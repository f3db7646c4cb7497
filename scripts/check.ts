import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { PublicFiles } from '#checks/attachments/public-file.ts';
import { type Fault, formatFault, shownPath } from '#checks/fault.ts';
import { checkVocabulary } from '#checks/vocabulary/check-vocabulary.ts';
import type { HistoryGap } from '#history/model.ts';
import { vocabularyFiles } from '#vocabulary/shapes.ts';
import { type CheckFormat, formatOf } from './check/formats.ts';
import { faultsPageLine } from './check/rule-help.ts';
import type { Content } from './content/read-content.ts';
import { type ContentFile, listFiles, readFileAt, readFiles, replaceFile, UnreadableError } from './content-files.ts';
import { cache, root } from './paths.ts';
import { readPublicFiles } from './public-files.ts';

const usage = `Cách dùng: npm run check -- [--format DẠNG] [--fix] [--report] [--no-cache]
           [--content THƯ_MỤC] [--public THƯ_MỤC]
  --format   text (mặc định), json, github (chú thích cạnh dòng), gitlab (báo cáo chất lượng)
  --json     như --format json
  --fix      tự sửa chỗ an toàn: NFC, BOM, CRLF, dấu cách lạ, khoảng trắng cuối dòng;
             điền sha256 và size của tệp đính kèm; ghi movedFrom cho mục đã đổi địa chỉ
  --report   in tình trạng kho (còn thiếu gì, theo thư mục, theo tháng) thay cho danh sách lỗi
  --no-cache đọc lại mọi tệp, không dùng kết quả đã nhớ của lần trước
  --content  thư mục nội dung (mặc định: content)
  --public   thư mục tệp công khai (mặc định: public)`;

/** Files that the last line of a report names at most. */
const maxNamed = 5;

export interface CheckRun {
	readonly format?: CheckFormat | undefined;
	readonly fix?: boolean | undefined;
	/** What the content lacks in place of its faults. */
	readonly report?: boolean | undefined;
	readonly content?: string | undefined;
	readonly public?: string | undefined;
	/** Whether to use what the last run found; true for the project's own content, and never for another. */
	readonly cache?: boolean | undefined;
	/** Called when all files have been read for the first time. */
	readonly onRead?: () => void;
}

export interface CheckResult {
	readonly faults: readonly Fault[];
	readonly errors: number;
	readonly warnings: number;
	readonly files: number;
	/** Files that `--fix` rewrote. */
	readonly fixed: number;
	/** Why addresses could not be compared with those published before. */
	readonly gap?: HistoryGap | undefined;
	/** What was read; undefined when the vocabularies are too faulty to read anything by. */
	readonly content?: Content | undefined;
}

/** Checks (and with `fix` repairs) the content, without printing. Throws `UnreadableError` when a folder cannot be read. */
export async function findFaults(options: CheckRun = {}): Promise<CheckResult> {
	const content = resolve(options.content ?? `${root}/content`);
	const folder = resolve(options.public ?? `${root}/public`);
	const publicFiles = options.public || existsSync(folder) ? readPublicFiles(folder) : undefined;
	const fixed = options.fix ? await fixFiles(content, publicFiles?.files) : new Set<string>();
	const result = (faults: readonly Fault[], files: number): CheckResult => ({
		faults,
		errors: faults.filter(({ severity }) => severity === 'error').length,
		warnings: faults.filter(({ severity }) => severity === 'warning').length,
		files,
		fixed: fixed.size,
	});
	// Every other module imports the vocabularies, so it can be loaded only once these are sound.
	const vocabulary = checkVocabulary(ownVocabulary());
	if (vocabulary.some(({ severity }) => severity === 'error')) return result(vocabulary, listFiles(content).length);
	let read = await readContentOf(content, options);
	options.onRead?.();
	const unread = (publicFiles?.unreadable ?? []).map(({ path, message }) => ({ path: `../public/${path}`, message }));
	const { publishedContent, publishedFiles } = await import('./published-history.ts');
	const past = publishedContent(content);
	const pastFiles = publishedFiles(folder);
	const known = {
		publicFiles: publicFiles?.files,
		history: 'history' in past ? past.history : undefined,
		publicHistory: 'history' in pastFiles ? pastFiles.history : undefined,
		unreadable: unread,
	};
	if (options.fix) {
		const { fixMoves } = await import('#checks/addresses/fix-moves.ts');
		const moves = fixMoves(read.index(known).archive);
		for (const [path, text] of moves) {
			replaceFile(join(content, path), text);
			fixed.add(path);
		}
		if (moves.size > 0) read = await readContentOf(content, options);
	}
	const placed = read.faults(known).map((fault) => placedIn(folder, content, fault));
	read.save();
	return { ...result(placed, read.size), ...('gap' in past && { gap: past.gap }), content: read };
}

/** Every other module imports the vocabularies, so this one is loaded only when these are sound. */
async function readContentOf(content: string, options: CheckRun): Promise<Content> {
	const [{ readContent }, { hashRenderInputs }] = await Promise.all([
		import('./content/read-content.ts'),
		import('#markdown/render-inputs.ts'),
	]);
	const remembers = (options.cache ?? true) && options.content === undefined;
	return readContent({
		content,
		cache: remembers ? `${cache}/content` : undefined,
		code: remembers ? await hashRenderInputs(root) : '',
	});
}

/**
 * Checks the project's own content and prints what it finds. Gives what was read, or nothing when there are errors. `onRead` is
 * called when all files have been read; what follows needs one processor only.
 */
export async function checkedContent(onRead: () => void): Promise<Content | undefined> {
	const result = await findFaults({ onRead });
	await printFaults({}, result);
	return result.errors > 0 ? undefined : result.content;
}

/** Rules name a file beside the content `../public/…`; the folder in question may lie elsewhere. */
function placedIn(folder: string, content: string, fault: Fault): Fault {
	const file = /^\.\.\/public\/(.*)/s.exec(fault.file)?.[1];
	if (file === undefined) return fault;
	return { ...fault, file: relative(content, join(folder, file)).replaceAll('\\', '/') };
}

/** Checks the content, prints what it finds, and returns the exit code: 1 with errors, 0 without. */
export async function runCheck(options: CheckRun = {}): Promise<number> {
	const result = await findFaults(options);
	await printFaults(options, result);
	return result.errors > 0 ? 1 : 0;
}

async function printFaults(options: CheckRun, result: CheckResult): Promise<void> {
	const { faults, errors, warnings, files, fixed } = result;
	const { format = 'text' } = options;
	const folder = relative(process.cwd(), resolve(options.content ?? `${root}/content`)).replaceAll('\\', '/') || '.';
	if (options.report) {
		const { printReport } = await import('./check/print-report.ts');
		await printReport(options, format === 'json', result);
		if (format !== 'json') {
			console.log(options.fix ? `\nĐã tự sửa ${fixed} tệp.` : '');
			console.log(summaryOf(result, folder));
		}
	} else if (format === 'json') {
		console.log(JSON.stringify({ errors, warnings, files, fixed, faults }, undefined, '\t'));
	} else if (format !== 'text') {
		const { printFaults: printFormat } = await import('./check/print-format.ts');
		const gap = result.gap && !options.content ? await gapLine(result.gap) : undefined;
		await printFormat(format, { faults, folder, counts: summaryOf(result, folder), gap });
	} else {
		for (const fault of faults) console.log(formatFault(fault, folder));
		if (errors > 0) console.log(faultsPageLine());
		if (options.fix) console.log(`Đã tự sửa ${fixed} tệp.`);
		if (result.gap && !options.content) console.log(await gapLine(result.gap));
		console.log(summaryOf(result, folder));
	}
}

async function gapLine(gap: HistoryGap): Promise<string> {
	const { gapNotice } = await import('./published-history.ts');
	return gapNotice(gap);
}

/** The last line. Among warnings errors are hard to find, so it then names the files that hold them. */
function summaryOf({ faults, errors, warnings, files }: CheckResult, folder: string): string {
	const counts = `${errors} lỗi, ${warnings} cảnh báo trong ${files} tệp.`;
	if (errors === 0 || warnings === 0) return counts;
	const wrong = [
		...new Set(faults.filter(({ severity }) => severity === 'error').map((fault) => shownPath(fault, folder))),
	];
	const named = wrong.slice(0, maxNamed);
	const more = wrong.length > maxNamed ? ` và ${wrong.length - maxNamed} tệp khác` : '';
	return `${counts} Lỗi ở: ${named.join(', ')}${more}.`;
}

/** The vocabulary files that the code itself imports, whatever folder is checked; a missing one counts as empty. */
function ownVocabulary(): ContentFile[] {
	return Object.keys(vocabularyFiles).map((name) => {
		const path = `tu-vung/${name}`;
		return existsSync(`${root}/content/${path}`)
			? readFileAt(`${root}/content`, path)
			: { path, bytes: new Uint8Array() };
	});
}

/** Repairs what needs no judgement, file by file, and returns the paths of the files that changed. */
async function fixFiles(content: string, publicFiles: PublicFiles = new Map()): Promise<Set<string>> {
	const { fixFacts } = await import('#checks/attachments/fix-facts.ts');
	const { decode } = await import('#checks/files/decode.ts');
	const { fixText } = await import('#checks/fix/fix-text.ts');
	const fixed = new Set<string>();
	for (const file of readFiles(content).files) {
		if (!/\.(md|mdx|json)$/i.test(file.path) || decode(file).text === undefined) continue;
		const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes);
		const right = fixFacts(fixText(text), publicFiles);
		if (right === text) continue;
		replaceFile(join(content, file.path), right);
		fixed.add(file.path);
	}
	return fixed;
}

function readOptions(): CheckRun | undefined {
	const flag = { type: 'boolean' } as const;
	const text = { type: 'string' } as const;
	const known = { json: flag, format: text, fix: flag, report: flag, 'no-cache': flag, content: text, public: text };
	try {
		const { json, format: wanted, 'no-cache': anew, ...options } = parseArgs({ options: known }).values;
		const format = formatOf({ json, format: wanted });
		// A report is no list of faults.
		const hasForm = format && !(options.report && (format === 'github' || format === 'gitlab'));
		return hasForm ? { ...options, format, cache: !anew } : undefined;
	} catch {
		return undefined;
	}
}

async function main(): Promise<number> {
	const options = readOptions();
	if (!options) {
		console.error(`Không hiểu tùy chọn.\n${usage}`);
		return 2;
	}
	try {
		return await runCheck(options);
	} catch (reason) {
		if (!(reason instanceof UnreadableError)) throw reason;
		console.error(reason.message);
		return 1;
	}
}

if (import.meta.main) process.exitCode = await main();
