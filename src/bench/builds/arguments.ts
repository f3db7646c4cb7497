import { parseArgs } from 'node:util';
import { unknownArgument } from '../unknown-argument.ts';
import { type Mode, modes } from './row.ts';

/** What `npm run bench` was asked to build; file names as given. */
export interface BuildOptions {
	/** Sizes of the archive; empty for that of the corpus. */
	readonly entries: readonly number[];
	readonly corpus?: string | undefined;
	readonly modes: readonly Mode[];
	/** Builds of each mode, of which the median counts. */
	readonly runs: number;
	/** Bare Astro with Pagefind, and Hugo where it is installed. */
	readonly baseline: boolean;
	/** Whether the built site is searched in a browser. */
	readonly search: boolean;
	readonly keep: boolean;
	readonly json?: string | undefined;
	readonly table?: string | undefined;
}

export const buildUsage = `Cách dùng: npm run bench -- [--entries 1000,10000] [--corpus TỆP] [--baseline] [--modes KIỂU,KIỂU] [--runs N]
                        [--no-search] [--keep] [--json TỆP] [--table TỆP]
  --entries    dựng thử kho bịa có chừng ấy mục (mặc định 1000,10000; với --corpus: số bài của tệp)
  --corpus     lấy bài từ tệp JSONL, mỗi dòng {"title", "text"}; có thể thêm "date", "kind" (tin-tuc, van-ban, diem-tin),
               "number", "province", "topic"; thiếu gì thì bịa; nhiều mục hơn số bài thì dùng lại bài
  --baseline   đo cùng lúc Astro và Pagefind nguyên bản, và Hugo nếu máy có, trên cùng các tệp Markdown
  --modes      cold (chưa có gì), warm (không đổi gì), publish (thêm một tin), edit (sửa một văn bản mà 50 mục viện dẫn)
  --runs       số lần dựng mỗi kiểu (mặc định 1); lấy giá trị giữa
  --no-search  không mở trình duyệt để đo lần tìm đầu tiên
  --keep       giữ lại thư mục tạm
  --json       ghi kết quả ra tệp JSON
  --table      ghi bảng Markdown có ngày đo ra tệp`;

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const known = {
	entries: text,
	corpus: text,
	modes: text,
	runs: text,
	json: text,
	table: text,
	baseline: flag,
	'no-search': flag,
	keep: flag,
};

/** The names of the options, without dashes. */
export const buildOptionNames: readonly string[] = Object.keys(known);

/** Whether a command line asks for builds of whole archives. */
export function asksForBuilds(args: readonly string[]): boolean {
	return args.some((arg) => /^--(?:entries|corpus|baseline)(?:=|$)/.test(arg));
}

/** The options of a command line, or what is wrong with it, in Vietnamese, all of it. */
export function readBuildArguments(args: readonly string[]): BuildOptions | { readonly faults: readonly string[] } {
	let values: ReturnType<typeof parse>;
	try {
		values = parse(args);
	} catch (error) {
		return { faults: [unknownArgument(error, args)] };
	}
	const { entries, corpus, modes: wanted, runs = '1', baseline = false, keep = false, json, table } = values;
	const sizes = entries?.split(',') ?? (corpus === undefined ? ['1000', '10000'] : []);
	const names = wanted?.split(',') ?? [...modes];
	const faults = [
		...sizes
			.filter((size) => !/^[1-9]\d{0,6}$/.test(size) || Number(size) < 20)
			.map((size) => `--entries phải là các số nguyên từ 20 trở lên, không phải «${size}»`),
		...names.filter((name) => !isMode(name)).map((name) => `--modes không có kiểu «${name}»`),
		...(/^[1-9]\d?$/.test(runs) ? [] : [`--runs phải là số nguyên từ 1 đến 99, không phải «${runs}»`]),
	];
	if (faults.length > 0) return { faults };
	return {
		entries: sizes.map(Number),
		corpus,
		modes: modes.filter((mode) => names.includes(mode)),
		runs: Number(runs),
		baseline,
		search: !values['no-search'],
		keep,
		json,
		table,
	};
}

function isMode(name: string): name is Mode {
	return (modes as readonly string[]).includes(name);
}

function parse(args: readonly string[]) {
	return parseArgs({ args: [...args], options: known }).values;
}
