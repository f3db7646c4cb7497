import { parseArgs } from 'node:util';
import { unknownArgument } from '../unknown-argument.ts';

/** What `npm run bench:lighthouse` was asked to measure; file names as given. */
export interface LighthouseOptions {
	/** Paths of the site; empty for one of each main kind. */
	readonly pages: readonly string[];
	/** Measurements of each page, of which the median counts. */
	readonly runs: number;
	readonly json?: string | undefined;
	readonly table?: string | undefined;
}

export const usage = `Cách dùng: npm run bench:lighthouse -- [--pages /,/tim-kiem/] [--runs N] [--json TỆP] [--table TỆP]
  --pages  các trang cần đo (mặc định: mỗi loại trang chính một trang)
  --runs   số lần đo mỗi trang (mặc định 3); lấy giá trị giữa
  --json   ghi kết quả ra tệp JSON
  --table  ghi bảng Markdown có ngày đo và máy đo ra tệp`;

const text = { type: 'string' } as const;
const known = { pages: text, runs: text, json: text, table: text, help: { type: 'boolean', short: 'h' } } as const;

/** The names of the options, without dashes. */
export const optionNames: readonly string[] = Object.keys(known);

/** The options of a command line; what is wrong with it, in Vietnamese, all of it; or that its usage was asked for. */
export function readArguments(
	args: readonly string[],
): LighthouseOptions | { readonly faults: readonly string[] } | 'help' {
	let values: ReturnType<typeof parse>;
	try {
		values = parse(args);
	} catch (error) {
		return { faults: [unknownArgument(error, args)] };
	}
	const { pages, runs = '3', json, table, help } = values;
	if (help) return 'help';
	const paths = pages?.split(',').filter(Boolean) ?? [];
	const faults = [
		...(/^[1-9]\d?$/.test(runs) ? [] : [`--runs phải là số nguyên từ 1 tới 99, không phải «${runs}»`]),
		...paths
			.filter((path) => !path.startsWith('/'))
			.map((path) => `--pages: «${path}» không bắt đầu bằng dấu gạch chéo`),
	];
	return faults.length > 0 ? { faults } : { pages: paths, runs: Number(runs), json, table };
}

function parse(args: readonly string[]) {
	return parseArgs({ args: [...args], options: known }).values;
}
