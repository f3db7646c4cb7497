import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hubPath } from '#bench/archive/changes.ts';
import { planArchive } from '#bench/archive/plan.ts';
import type { ArchivePlan, GivenEntry } from '#bench/archive/planned.ts';
import { readCorpus } from '#bench/archive/read-corpus.ts';
import type { BuildOptions } from '#bench/builds/arguments.ts';
import { weighPages } from '#bench/builds/page-weight.ts';
import { decimal } from '#bench/builds/result-cells.ts';
import { resultJson } from '#bench/builds/result-json.ts';
import { markdownReport, terminalReport } from '#bench/builds/result-tables.ts';
import type { SearchCost, SizeResults } from '#bench/builds/results.ts';
import { type BuildRow, type System, systemNames } from '#bench/builds/row.ts';
import { judge } from '#bench/builds/targets.ts';
import { InputError } from '#bench/search/data-set.ts';
import { nowInVietnam } from '#domain/dates.ts';
import { BenchProject } from './bench-builds/bench-project.ts';
import { diskFault } from './bench-builds/disk-space.ts';
import { commonWords, firstSearch } from './bench-builds/first-search.ts';
import { measureSystem } from './bench-builds/measure-system.ts';
import { machine } from './bench-machine.ts';
import { writingFault } from './writable-file.ts';

/** Builds whole archives as asked, prints what it cost, and returns the exit code: 1 when a target is missed or a build fails. */
export async function benchBuilds(options: BuildOptions, command: string): Promise<number> {
	const day = nowInVietnam().slice(0, 10);
	let given: GivenEntry[] = [];
	try {
		if (options.corpus) given = await readCorpus(options.corpus, day);
	} catch (error) {
		if (!(error instanceof InputError)) throw error;
		console.error(error.message);
		return 2;
	}
	const sizes = options.entries.length > 0 ? options.entries : [given.length];
	const faults = [options.json, options.table].flatMap((path) => (path ? (writingFault(path) ?? []) : []));
	const tooSmall = diskFault(tmpdir(), sizes, options.baseline);
	if (faults.length > 0 || tooSmall) {
		console.error([...faults, ...(tooSmall ? [tooSmall] : [])].join('\n'));
		return 1;
	}
	const results: SizeResults[] = [];
	const failed = await measureSizes(sizes, options, given, results);
	if (results.some(({ rows }) => rows.length > 0)) console.log(terminalReport(results));
	if (failed) {
		console.error(failed.message);
		return failed.exitCode;
	}
	const targets = judge(results);
	if (options.json) writeFileSync(options.json, resultJson(results, { machine, day, command, targets }));
	if (options.table) writeFileSync(options.table, markdownReport(results, { day, command, machine }));
	return targets.every(({ holds }) => holds) ? 0 : 1;
}

/** Measures one size after the other into `results`; what was measured before a failure stays there. Leaves no file behind. */
async function measureSizes(
	sizes: readonly number[],
	options: BuildOptions,
	given: readonly GivenEntry[],
	results: SizeResults[],
): Promise<{ message: string; exitCode: number } | undefined> {
	const systems = systemsFor(options.baseline);
	const folder = mkdtempSync(join(tmpdir(), 'kho-do-dung-'));
	const interruption = new AbortController();
	let exitCode = 1;
	for (const [name, code] of Object.entries({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 })) {
		process.on(name, () => {
			exitCode = code;
			interruption.abort();
		});
	}
	try {
		for (const entries of sizes) {
			const rows: BuildRow[] = [];
			const at = results.push({ entries, rows, weights: [] }) - 1;
			const own = await measureSize(entries, { options, given, systems, folder, signal: interruption.signal, rows });
			results[at] = { entries, rows, ...own };
		}
		return undefined;
	} catch (error) {
		const stopped = interruption.signal.aborted;
		return { message: stopped ? 'Đã dừng, không ghi tệp nào.' : (error as Error).message, exitCode };
	} finally {
		if (options.keep) console.error(`Giữ lại ${folder}`);
		else rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
	}
}

interface SizeTask {
	readonly options: BuildOptions;
	readonly given: readonly GivenEntry[];
	readonly systems: readonly System[];
	readonly folder: string;
	readonly signal: AbortSignal;
	/** Takes what is measured, so that it is not lost when a later build fails. */
	readonly rows: BuildRow[];
}

async function measureSize(
	entries: number,
	{ options, given, systems, folder, signal, rows }: SizeTask,
): Promise<Pick<SizeResults, 'weights' | 'search'>> {
	const plan = planArchive(entries, undefined, given);
	let found: Pick<SizeResults, 'weights' | 'search'> = { weights: [] };
	for (const system of systems) {
		const own = join(folder, `${system}-${entries}`);
		const title = `${decimal(entries, 0)} mục, ${systemNames[system]}`;
		console.error(`${title}: chuẩn bị`);
		const project = new BenchProject(system, own, plan);
		const progress = (what: string, row?: BuildRow) =>
			console.error(`${title}: ${what}${row ? `: ${decimal(row.seconds, 1)} s, ${decimal(row.peakMB, 0)} MB` : ' …'}`);
		rows.push(...(await measureSystem(project, { plan, modes: options.modes, runs: options.runs, signal, progress })));
		if (system === 'ours') {
			const weights = await weighPages(project.dist, project.files());
			found = { weights, search: options.search ? await searchOf(project, plan) : undefined };
		}
		if (!options.keep) rmSync(own, { recursive: true, force: true, maxRetries: 5 });
	}
	return found;
}

/** A machine without a browser can still measure builds. Words on nearly every page, words of one title, and a number. */
async function searchOf(project: BenchProject, plan: ArchivePlan): Promise<SearchCost | undefined> {
	const title = /^title: "(.*)"$/m.exec(project.read(hubPath(plan)))?.[1] ?? '';
	try {
		return await firstSearch(project.dist, [...commonWords, title, plan.hub.number]);
	} catch (error) {
		console.error(`Không đo được lần tìm đầu tiên: ${(error as Error).message}`);
		return undefined;
	}
}

function systemsFor(baseline: boolean): System[] {
	if (!baseline) return ['ours'];
	if (spawnSync('hugo', ['version'], { stdio: 'ignore' }).status === 0) return ['ours', 'astro-pagefind', 'hugo'];
	console.error('Máy không có Hugo, nên chỉ so với Astro + Pagefind.');
	return ['ours', 'astro-pagefind'];
}
