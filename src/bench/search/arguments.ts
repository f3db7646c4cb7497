import { parseArgs } from 'node:util';
import { unknownArgument } from '../unknown-argument.ts';

/** What `npm run bench:search` was asked to do; file names as given. */
export interface BenchOptions {
	readonly corpus: string;
	readonly queries: string;
	readonly qrels?: string | undefined;
	/** Ask only so many queries, the first ones. */
	readonly limit?: number | undefined;
	readonly phrase: boolean;
	readonly peers: boolean;
	readonly json?: string | undefined;
}

export const usage = `Cách dùng: npm run bench:search -- --corpus TỆP --queries TỆP [--qrels TỆP] [--limit N] [--phrase] [--peers] [--json TỆP]
  --corpus   các bài, mỗi dòng một JSON {"id", "title", "text"}; "title" có thể thiếu
  --queries  các câu hỏi, mỗi dòng một JSON {"id", "text"}; "canon", nếu có, là cụm từ có dấu mà --phrase tìm
  --qrels    đánh giá, mỗi dòng: mã câu hỏi, mã bài, điểm (hoặc bốn cột kiểu TREC); chỉ bỏ được khi có --phrase
  --limit    chỉ hỏi N câu đầu tiên có đánh giá
  --phrase   đo thêm tỷ lệ trong mười kết quả đầu có nguyên cụm từ của câu hỏi
  --peers    đo cùng lúc Pagefind nguyên bản, SQLite FTS5 và MiniSearch
  --json     ghi kết quả ra tệp JSON`;

/** The options of a command line; what is wrong with it, in Vietnamese; or that its usage was asked for. */
export function readArguments(args: readonly string[]): BenchOptions | { readonly faults: readonly string[] } | 'help' {
	let values: ReturnType<typeof parse>;
	try {
		values = parse(args);
	} catch (error) {
		return { faults: [unknownArgument(error, args)] };
	}
	const { corpus, queries, qrels, limit, phrase = false, peers = false, json, help } = values;
	if (help) return 'help';
	const faults = [
		...(corpus ? [] : ['Thiếu --corpus']),
		...(queries ? [] : ['Thiếu --queries']),
		...(qrels || phrase ? [] : ['Thiếu --qrels (chỉ bỏ được khi có --phrase)']),
		...(/^[1-9]\d{0,8}$/.test(limit ?? '1') ? [] : [`--limit phải là số nguyên dương, không phải «${limit}»`]),
	];
	if (!corpus || !queries || faults.length > 0) return { faults };
	return { corpus, queries, qrels, limit: limit ? Number(limit) : undefined, phrase, peers, json };
}

function parse(args: readonly string[]) {
	const text = { type: 'string' } as const;
	const flag = { type: 'boolean' } as const;
	return parseArgs({
		args: [...args],
		options: {
			corpus: text,
			queries: text,
			qrels: text,
			limit: text,
			json: text,
			phrase: flag,
			peers: flag,
			help: { ...flag, short: 'h' },
		},
	}).values;
}
