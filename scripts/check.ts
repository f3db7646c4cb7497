import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compareFaults, error, type Fault, formatFault, topOfFile } from '#checks/fault.ts';
import { checkVocabulary } from '#checks/vocabulary/check-vocabulary.ts';
import { vocabularyFiles } from '#vocabulary/shapes.ts';
import { type ContentFile, listFiles, readFileAt, readFiles, replaceFile, UnreadableError } from './content-files.ts';
import { root } from './paths.ts';

const usage = `Cách dùng: npm run check -- [--json] [--fix] [--content THƯ_MỤC] [--public THƯ_MỤC]
  --json     in kết quả dạng JSON
  --fix      tự sửa chỗ an toàn: NFC, BOM, CRLF, dấu cách lạ, khoảng trắng cuối dòng
  --content  thư mục nội dung (mặc định: content)
  --public   thư mục tệp công khai (mặc định: public)`;

/** Files that the last line of a report names at most. */
const maxNamed = 5;

export interface CheckRun {
	readonly json?: boolean | undefined;
	readonly fix?: boolean | undefined;
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
}

/** Checks (and with `fix` repairs) the content, without printing. Throws `UnreadableError` when a folder cannot be read. */
export async function findFaults(options: CheckRun = {}): Promise<CheckResult> {
	const content = resolve(options.content ?? `${root}/content`);
	const fixed = options.fix ? await fixFiles(content) : 0;
	const { files, unreadable } = readFiles(content);
	const unread = unreadable.map(({ path, message }) => error(path, topOfFile, 'file-unreadable', message));
	const result = (faults: readonly Fault[]): CheckResult => ({
		faults,
		errors: faults.filter(({ severity }) => severity === 'error').length,
		warnings: faults.filter(({ severity }) => severity === 'warning').length,
		files: files.length + unread.length,
		fixed,
	});
	// Every other module imports the vocabularies, so it can be loaded only once these are sound.
	const vocabulary = checkVocabulary(ownVocabulary());
	if (vocabulary.length > 0) return result(vocabulary);
	const { checkArchive } = await import('#checks/run.ts');
	const folder = resolve(options.public ?? `${root}/public`);
	const publicFiles = options.public || existsSync(folder) ? new Set(listFiles(folder)) : undefined;
	return result([...unread, ...checkArchive(files, { publicFiles })].sort(compareFaults));
}

/** Checks the content, prints what it finds, and returns the exit code: 1 with errors, 0 without. */
export async function runCheck(options: CheckRun = {}): Promise<number> {
	const result = await findFaults(options);
	const { faults, errors, warnings, files, fixed } = result;
	const folder = relative(process.cwd(), resolve(options.content ?? `${root}/content`)).replaceAll('\\', '/') || '.';
	if (options.json) console.log(JSON.stringify({ errors, warnings, files, fixed, faults }, undefined, '\t'));
	else {
		for (const fault of faults) console.log(formatFault(fault, folder));
		if (options.fix) console.log(`Đã tự sửa ${fixed} tệp.`);
		console.log(summaryOf(result, folder));
	}
	return errors > 0 ? 1 : 0;
}

/** The last line. Among warnings errors are hard to find, so it then names the files that hold them. */
function summaryOf({ faults, errors, warnings, files }: CheckResult, folder: string): string {
	const counts = `${errors} lỗi, ${warnings} cảnh báo trong ${files} tệp.`;
	if (errors === 0 || warnings === 0) return counts;
	const wrong = [...new Set(faults.filter(({ severity }) => severity === 'error').map(({ file }) => file))];
	const named = wrong.slice(0, maxNamed).map((file) => `${folder}/${file}`);
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

async function fixFiles(content: string): Promise<number> {
	const { decode } = await import('#checks/files/decode.ts');
	const { fixText } = await import('#checks/fix/fix-text.ts');
	let fixed = 0;
	for (const file of readFiles(content).files) {
		if (!/\.(md|mdx|json)$/i.test(file.path) || decode(file).text === undefined) continue;
		const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes);
		const right = fixText(text);
		if (right === text) continue;
		replaceFile(join(content, file.path), right);
		fixed++;
	}
	return fixed;
}

async function main(): Promise<number> {
	let options: CheckRun;
	try {
		const flag = { type: 'boolean' } as const;
		const folder = { type: 'string' } as const;
		options = parseArgs({ options: { json: flag, fix: flag, content: folder, public: folder } }).values;
	} catch {
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
