import { accessSync, constants, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type BenchOptions, readArguments, usage } from '#bench/search/arguments.ts';
import { type DataSet, InputError, readDataSet } from '#bench/search/data-set.ts';
import type { IndexMeasure } from '#bench/search/measure.ts';
import { measureApart } from '#bench/search/measure-apart.ts';
import { type Row, reportTable } from '#bench/search/report-table.ts';
import { type SystemName, systemNames } from '#bench/search/system.ts';
import { reasonOf } from './content-files.ts';

async function main(): Promise<number> {
	const options = readArguments(process.argv.slice(2));
	if (options === 'help') {
		console.log(usage);
		return 0;
	}
	if ('faults' in options) {
		console.error([...options.faults, usage].join('\n'));
		return 2;
	}
	try {
		if (options.json) requireWritable(options.json);
		const set = await readDataSet(options);
		for (const warning of set.warnings) console.error(`Lưu ý: ${warning}`);
		return await run(options, set);
	} catch (error) {
		if (!(error instanceof InputError)) throw error;
		console.error(error.message);
		return 1;
	}
}

async function run(options: BenchOptions, { texts, queries }: DataSet): Promise<number> {
	const folder = mkdtempSync(join(tmpdir(), 'kho-do-tim-kiem-'));
	const interruption = new AbortController();
	let exitCode = 0;
	const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
	for (const [name, code] of Object.entries(signals)) {
		process.on(name, () => {
			exitCode = code;
			interruption.abort();
		});
	}
	console.error(`${texts} bài, ${queries.length} câu hỏi, ba cách gõ`);
	const rows: Row[] = [];
	const indexes: Partial<Record<SystemName, IndexMeasure>> = {};
	try {
		for (const system of options.peers ? systemNames : systemNames.slice(0, 1)) {
			const own = join(folder, system);
			mkdirSync(own);
			const assignment = { system, corpus: options.corpus, folder: own, queries, phrase: options.phrase };
			const measure = await measureApart(assignment, (what) => progress(system, what), interruption.signal);
			indexes[system] = measure.index;
			rows.push(...measure.rows.map((row) => ({ system, ...row })));
			rmSync(own, { recursive: true, force: true });
		}
	} catch (error) {
		console.error(interruption.signal.aborted ? '\nĐã dừng, không ghi gì.' : (error as Error).message);
		return exitCode || 1;
	} finally {
		rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
	}
	clearProgress();
	console.log(reportTable(rows, indexes));
	if (options.json) {
		const content = { corpus: options.corpus, index: indexes.ours, rows };
		writeFileSync(options.json, `${JSON.stringify(content, undefined, '\t')}\n`);
	}
	return 0;
}

/** An hour of measuring must not end at a folder that is not there. Throws `InputError`. */
function requireWritable(path: string): void {
	try {
		accessSync(dirname(path), constants.W_OK);
		if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
			throw Object.assign(new Error(), { code: 'EISDIR' });
		}
	} catch (error) {
		throw new InputError(`Không ghi được tệp ${path} (${reasonOf(error)}).`);
	}
}

let last = '';

/** On a terminal one line that changes; elsewhere a line for each step, not for each query. */
function progress(system: string, what: string): void {
	const step = `${system}: ${what.split(',')[0]}`;
	if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${system}: ${what}`);
	else if (step !== last) process.stderr.write(`${step}\n`);
	last = step;
}

function clearProgress(): void {
	if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
}

process.exitCode = await main();
