import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { measureGraph } from '#bench/graph.ts';
import { median } from '#bench/median.ts';
import { measureRecognition } from '#bench/recognition.ts';

const usage = `Cách dùng: npm run bench -- [--runs N] [--json TỆP]
  --runs  số lần đo mỗi phép (mặc định 3); in giá trị giữa
  --json  ghi kết quả ra tệp JSON`;

/** What is measured, each in a process of its own, so that no measure pays for the memory of another. */
const measures = {
	'recognition-news': () => measureRecognition(20, 'news'),
	'recognition-legal': () => measureRecognition(20, 'legal'),
	graph: () => measureGraph(10_000, 6),
} as const;
type Name = keyof typeof measures;

/** The bound that the issue sets, and how the row reads. */
const rows: Record<
	Name,
	{
		label: string;
		show: (result: Record<string, number>) => string;
		holds: (result: Record<string, number>) => boolean;
	}
> = {
	'recognition-news': {
		label: 'Nhận dạng viện dẫn, mật độ tin tức (≥ 4 MB/s)',
		show: speed,
		holds: ({ megabytesPerSecond = 0 }) => megabytesPerSecond >= 4,
	},
	'recognition-legal': {
		label: 'Nhận dạng viện dẫn, mật độ văn bản (≥ 4 MB/s)',
		show: speed,
		holds: ({ megabytesPerSecond = 0 }) => megabytesPerSecond >= 4,
	},
	graph: {
		label: 'Dựng đồ thị 10.000 mục, 60.000 viện dẫn (≤ 3 s, ≤ 500 MB)',
		show: ({ seconds = 0, peakMB = 0, mentions = 0 }) =>
			`${seconds.toFixed(2)} s, ${peakMB.toFixed(0)} MB, ${mentions} lượt`,
		holds: ({ seconds = 0, peakMB = 0 }) => seconds <= 3 && peakMB <= 500,
	},
};

function speed({ megabytesPerSecond = 0, citations = 0 }: Record<string, number>): string {
	return `${megabytesPerSecond.toFixed(1)} MB/s, ${citations} lượt`;
}

function run(runs: number, json: string | undefined): number {
	const [cpu] = cpus();
	const machine = {
		cpu: cpu?.model ?? '',
		cores: availableParallelism(),
		memoryMB: Math.round(totalmem() / 2 ** 20),
		node: process.version,
	};
	const measured = (Object.keys(measures) as Name[]).map((name) => {
		const results = Array.from({ length: runs }, (_, index) => {
			process.stderr.write(`${name}: lần ${index + 1}/${runs}\r`);
			return JSON.parse(
				execFileSync(process.execPath, [import.meta.filename, '--one', name], { encoding: 'utf8' }),
			) as Record<string, number>;
		});
		const result = median(results, ({ seconds = 0 }) => seconds);
		console.log(`${rows[name].holds(result) ? 'đạt ' : 'HỎNG'}  ${rows[name].label}: ${rows[name].show(result)}`);
		return { system: 'ours', measure: name, holds: rows[name].holds(result), ...result };
	});
	if (json) writeFileSync(json, `${JSON.stringify({ machine, rows: measured }, undefined, '\t')}\n`);
	return measured.every(({ holds }) => holds) ? 0 : 1;
}

function main(): number {
	let options: { runs?: string; json?: string; one?: string };
	try {
		const text = { type: 'string' } as const;
		options = parseArgs({ options: { runs: text, json: text, one: text } }).values;
	} catch {
		console.error(usage);
		return 2;
	}
	if (options.one) {
		if (!Object.hasOwn(measures, options.one)) return 2;
		console.log(JSON.stringify(measures[options.one as Name]()));
		return 0;
	}
	const runs = Number(options.runs ?? 3);
	if (!Number.isInteger(runs) || runs < 1) {
		console.error(usage);
		return 2;
	}
	return run(runs, options.json);
}

process.exitCode = main();
