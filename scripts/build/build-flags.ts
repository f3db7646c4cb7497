import { parseArgs } from 'node:util';

const usage = `Cách dùng: npm run build [-- tùy chọn]
  --full         dựng lại mọi trang, không dùng gì của lần dựng trước
  --precompress  nén sẵn từng tệp (.br, .gz) cho máy chủ không tự nén
  --verbose      in lời của công cụ và vết lỗi
  --help         in lời này`;

export interface BuildFlags {
	readonly full: boolean;
	readonly precompress: boolean;
	readonly verbose: boolean;
}

/** What the command line asks for, or what to print instead of building, with the exit code. */
export function buildFlags(args: readonly string[]): BuildFlags | { print: string; exitCode: 0 | 2 } {
	try {
		const flag = { type: 'boolean', default: false } as const;
		const { help, ...flags } = parseArgs({
			args: [...args],
			options: { full: flag, precompress: flag, verbose: flag, help: { ...flag, short: 'h' } },
		}).values;
		return help ? { print: usage, exitCode: 0 } : flags;
	} catch {
		const known = new Set(['--full', '--precompress', '--verbose', '--help', '-h']);
		const unknown = args.filter((arg) => !known.has(arg)).join(' ');
		return { print: `Không hiểu «${unknown}».\n${usage}`, exitCode: 2 };
	}
}
