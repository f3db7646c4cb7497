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
import { type ContentFile, readFileAt, readFiles, replaceFile, UnreadableError } from './content-files.ts';
import { root } from './paths.ts';
import { readPublicFiles } from './public-files.ts';

const usage = `Cách dùng: npm run check -- [--format DẠNG] [--fix] [--report] [--content THƯ_MỤC] [--public THƯ_MỤC]
  --format   text (mặc định), json, github (chú thích cạnh dòng), gitlab (báo cáo chất lượng)
  --json     như --format json
  --fix      tự sửa chỗ an toàn: NFC, BOM, CRLF, dấu cách lạ, khoảng trắng cuối dòng;
             điền sha256 và size của tệp đính kèm; ghi movedFrom cho mục đã đổi địa chỉ
  --report   in tình trạng kho (còn thiếu gì, theo thư mục, theo tháng) thay cho danh sách lỗi
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
}

/** Checks (and with `fix` repairs) the content, without printing. Throws `UnreadableError` when a folder cannot be read. */
export async function findFaults(options: CheckRun = {}): Promise<CheckResult> {
	const content = resolve(options.content ?? `${root}/content`);
	const folder = resolve(options.public ?? `${root}/public`);
	const publicFiles = options.public || existsSync(folder) ? readPublicFiles(folder) : undefined;
	const fixed = options.fix ? await fixFiles(content, publicFiles?.files) : new Set<string>();
	let { files, unreadable } = readFiles(content);
	const result = (faults: readonly Fault[]): CheckResult => ({
		faults,
		errors: faults.filter(({ severity }) => severity === 'error').length,
		warnings: faults.filter(({ severity }) => severity === 'warning').length,
		files: files.length + unreadable.length,
		fixed: fixed.size,
	});
	// Every other module imports the vocabularies, so it can be loaded only once these are sound.
	const vocabulary = checkVocabulary(ownVocabulary());
	if (vocabulary.length > 0) return result(vocabulary);
	const { checkArchive } = await import('#checks/run.ts');
	const unread = (publicFiles?.unreadable ?? []).map(({ path, message }) => ({ path: `../public/${path}`, message }));
	const { publishedContent, publishedFiles } = await import('./published-history.ts');
	const past = publishedContent(content);
	const pastFiles = publishedFiles(folder);
	const known = {
		publicFiles: publicFiles?.files,
		history: 'history' in past ? past.history : undefined,
		publicHistory: 'history' in pastFiles ? pastFiles.history : undefined,
	};
	if (options.fix) {
		const { fixMoves } = await import('#checks/addresses/fix-moves.ts');
		for (const [path, text] of fixMoves(files, known)) {
			replaceFile(join(content, path), text);
			fixed.add(path);
		}
		({ files, unreadable } = readFiles(content));
	}
	const faults = checkArchive(files, { ...known, unreadable: [...unreadable, ...unread] });
	const placed = faults.map((fault) => placedIn(folder, content, fault));
	return { ...result(placed), ...('gap' in past && { gap: past.gap }) };
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
		const { printFaults } = await import('./check/print-format.ts');
		const gap = result.gap && !options.content ? await gapLine(result.gap) : undefined;
		await printFaults(format, { faults, folder, counts: summaryOf(result, folder), gap });
	} else {
		for (const fault of faults) console.log(formatFault(fault, folder));
		if (errors > 0) console.log(faultsPageLine());
		if (options.fix) console.log(`Đã tự sửa ${fixed} tệp.`);
		if (result.gap && !options.content) console.log(await gapLine(result.gap));
		console.log(summaryOf(result, folder));
	}
	return errors > 0 ? 1 : 0;
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
	const known = { json: flag, format: text, fix: flag, report: flag, content: text, public: text };
	try {
		const { json, format: wanted, ...options } = parseArgs({ options: known }).values;
		const format = formatOf({ json, format: wanted });
		// A report is no list of faults.
		const hasForm = format && !(options.report && (format === 'github' || format === 'gitlab'));
		return hasForm ? { ...options, format } : undefined;
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
