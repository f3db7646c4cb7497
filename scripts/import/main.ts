import { existsSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { nowInVietnam } from '#domain/dates.ts';
import { maxCaptureBytes } from '#import/read/kind.ts';
import { reportTable } from '#import/write/report.ts';
import { printable } from '#import/write/terminal-width.ts';
import { reasonOf, UnreadableError } from '../content-files.ts';
import { root } from '../paths.ts';
import { swallowedOptions } from '../swallowed-options.ts';
import { type ImportOptions, readArguments } from './arguments.ts';
import { type CaptureReport, comparisonLines } from './capture-report.ts';
import { gather } from './gather.ts';
import type { Limits } from './limits.ts';
import { optionNames } from './read-options.ts';
import { writeReport } from './report-file.ts';
import { type ImportRun, runImport } from './run-import.ts';
import { usage } from './usage.ts';

export interface Surroundings {
	/** The folder that relative paths start from. */
	readonly from: string;
	/** Another worker than the real one, and other limits, for tests. */
	readonly worker?: string;
	readonly limits?: Limits;
}

/** Ctrl-C, an ordinary kill, a terminal that is closed, and Ctrl-Break on Windows. */
const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK'] as const;

/** What `npm run import` does. Returns the exit code: 0 all written, 1 some not, 2 wrong usage, 130 stopped. */
export async function main(args: readonly string[], surroundings: Surroundings): Promise<number> {
	const today = nowInVietnam().slice(0, 10);
	const options = readArguments(args, today);
	if (options === 'help') {
		console.log(usage);
		return 0;
	}
	const swallowed = swallowedOptions(process.env, 'import', optionNames);
	if (swallowed.length > 0) {
		const fault = `npm đã giữ lại ${swallowed.join(', ')} nên lệnh nhập không nhận được; hãy thêm « -- » ngay sau import`;
		return wrongUsage([`${fault}: npm run import -- ${swallowed[0]} …`]);
	}
	if ('faults' in options) return wrongUsage(options.faults);
	const stop = new AbortController();
	const stopped = () => stop.abort();
	for (const signal of stopSignals) process.on(signal, stopped);
	// A reader of the table or the progress that leaves early (`| head`) is no fault.
	for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
	const { from } = surroundings;
	const files = await gather(options.files, { from, maxBytes: maxCaptureBytes, signal: stop.signal });
	const faults = placeFaults(
		options,
		from,
		files.map(({ path }) => path),
	);
	if (faults.length > 0) return wrongUsage(faults);
	try {
		const run = await runImport({
			...options,
			...surroundings,
			files,
			today,
			signal: stop.signal,
			progress: process.stderr,
		});
		return conclude(run, options, from, stop.signal.aborted);
	} catch (error) {
		if (!(error instanceof UnreadableError)) throw error;
		console.error(error.message);
		return 1;
	} finally {
		for (const signal of stopSignals) process.off(signal, stopped);
	}
}

function wrongUsage(faults: readonly string[]): 2 {
	for (const fault of faults) console.error(`${fault}.`);
	console.error('Cách dùng: npm run import -- TỆP…; mọi tùy chọn: npm run import -- --help');
	return 2;
}

/** What is wrong with the places that a command line names, in Vietnamese. */
function placeFaults({ out, json, url }: ImportOptions, from: string, files: readonly string[]): string[] {
	const faults: string[] = [];
	const folder = out && resolve(from, out);
	if (folder && existsSync(folder) && !statSync(folder).isDirectory())
		faults.push(`--out là một thư mục, mà «${out}» là tệp`);
	if (json && json !== '-') {
		const file = resolve(from, json);
		if (!existsSync(dirname(file))) faults.push(`--json: chưa có thư mục ${dirname(json)}`);
		else if (existsSync(file) && statSync(file).isDirectory())
			faults.push(`--json là một tệp, mà «${json}» là thư mục`);
		else if (existsSync(file) && files.includes(realpathSync(file)))
			faults.push(`--json sẽ ghi đè lên bản chụp «${json}»; hãy chọn tên khác`);
	}
	if (url && files.length > 1) faults.push(`--url chỉ dùng khi nhập một tệp, mà đây có ${files.length} tệp`);
	return faults;
}

function conclude(run: ImportRun, options: ImportOptions, from: string, stopped: boolean): number {
	const { reports, left } = run;
	let code = reports.every(({ status }) => ['written', 'would-write', 'skipped'].includes(status)) ? 0 : 1;
	const print = options.json === '-' ? console.error : console.log;
	const { isTTY, columns } = options.json === '-' ? process.stderr : process.stdout;
	print(reportTable(reports, { comparison: comparisonLines, ...(isTTY && { width: columns }) }));
	const merged = reports.reduce((sum, { mergedBriefs = 0 }) => sum + mergedBriefs, 0);
	if (merged > 0) print(`Không ghi ${merged} tin dẫn vì đã có mục cùng tên.`);
	// The table says it too; a file or a program that takes the table does not show it to the person.
	for (const { file, status, reason } of reports) {
		if (!isTTY && (status === 'refused' || status === 'failed')) console.error(printable(`${file}: ${reason}`));
	}
	if (stopped) print(`Đã dừng theo yêu cầu: còn ${left} tệp chưa nhập; nhập lại thì những tệp đã xong được bỏ qua.`);
	if (options.json) {
		try {
			writeReport(options.json === '-' ? '-' : resolve(from, options.json), reports);
		} catch (error) {
			console.error(`Không ghi được báo cáo ${options.json} (${reasonOf(error)}).`);
			code = 1;
		}
	}
	for (const line of nextStep(reports, options, from)) print(line);
	return stopped ? 130 : code;
}

function nextStep(reports: readonly CaptureReport[], { out, dryRun }: ImportOptions, from: string): string[] {
	if (dryRun) return ['Chạy thử: chưa ghi gì. Bỏ --dry-run để ghi.'];
	if (!reports.some(({ status }) => status === 'written')) return [];
	const own = !out || resolve(from, out) === join(root, 'content');
	const drafts = reports.some(({ entries }) => entries.some(({ draft }) => draft));
	return [
		...(drafts
			? [`Mở từng mục mới trong thư mục ${out ?? 'content'}: điền hay xác nhận chỗ ghi TODO, rồi xóa dòng draft: true.`]
			: []),
		`Việc tiếp theo: npm run check${own ? '' : ` -- --content ${out}`}`,
	];
}
