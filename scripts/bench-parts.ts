import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildUsage } from '#bench/builds/arguments.ts';
import { median } from '#bench/median.ts';
import { machine } from './bench-machine.ts';
import { type MeasureName, measureRows, measures } from './bench-measures.ts';
import { buildIfStale } from './build-if-stale.ts';
import { root } from './paths.ts';

const usage = `Cách dùng: npm run bench -- [--runs N] [--only PHÉP,PHÉP] [--json TỆP]
  --runs  số lần đo mỗi phép (mặc định 3; phép tìm kiếm lạnh chỉ đo một lần); in giá trị giữa
  --only  chỉ đo những phép này: recognition-news, recognition-legal, graph, import, suggestions,
          search-archive, search-5000, search-20000
  --json  ghi kết quả ra tệp JSON

${buildUsage}`;

/** Measures parts of the project, each in a process of its own, and returns the exit code: 1 when one misses its bound. */
export async function measureParts(args: readonly string[]): Promise<number> {
	const text = { type: 'string' } as const;
	let options: { runs?: string; only?: string; json?: string; one?: string; help?: boolean };
	try {
		const known = { runs: text, only: text, json: text, one: text, help: { type: 'boolean', short: 'h' } } as const;
		options = parseArgs({ args: [...args], options: known }).values;
	} catch {
		console.error(usage);
		return 2;
	}
	if (options.help) {
		console.log(usage);
		return 0;
	}
	if (options.one) {
		if (!Object.hasOwn(measures, options.one)) return 2;
		console.log(JSON.stringify(await measures[options.one as MeasureName]()));
		return 0;
	}
	const runs = Number(options.runs ?? 3);
	const names = options.only?.split(',') ?? Object.keys(measures);
	if (!Number.isInteger(runs) || runs < 1 || !names.every((name) => Object.hasOwn(measures, name))) {
		console.error(usage);
		return 2;
	}
	return run(runs, names as MeasureName[], options.json);
}

function run(runs: number, names: readonly MeasureName[], json: string | undefined): number {
	if (names.some(isSearch) && !buildIfStale().ok) return 1;
	const measured = names.map((name) => {
		const times = isSearch(name) ? 1 : runs;
		const { label, show, holds } = measureRows[name];
		const results = Array.from({ length: times }, (_, index) => {
			process.stderr.write(`${name}: lần ${index + 1}/${times}\r`);
			return JSON.parse(
				execFileSync(process.execPath, [join(root, 'scripts/bench.ts'), '--one', name], { encoding: 'utf8' }),
			) as Record<string, number>;
		});
		const result = median(results, ({ seconds = 0 }) => seconds);
		console.log(`${holds(result) ? 'đạt      ' : 'KHÔNG ĐẠT'}  ${label}: ${show(result)}`);
		return { system: 'ours', measure: name, holds: holds(result), ...result };
	});
	if (json) writeFileSync(json, `${JSON.stringify({ machine, rows: measured }, undefined, '\t')}\n`);
	return measured.every(({ holds }) => holds) ? 0 : 1;
}

/** Searches the built site in the browser. */
function isSearch(name: MeasureName): boolean {
	return name.startsWith('search-');
}
