import { parseArgs } from 'node:util';

/** What `npm run verify` was asked to do, as given. */
export interface VerifyOptions {
	/** A folder, or an address that begins with `http`. */
	readonly copy: string;
	/** A file or an address of another list of checksums. */
	readonly sums: string | undefined;
	readonly sample: number | undefined;
}

export const optionNames = ['sums', 'sample'] as const;

/** The options of a command line; what is wrong with it, in Vietnamese; or that its usage was asked for. */
export function readArguments(args: readonly string[]): VerifyOptions | { readonly fault: string } | 'help' {
	try {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				sums: { type: 'string' },
				sample: { type: 'string' },
				help: { type: 'boolean', short: 'h' },
			},
		});
		if (values.help) return 'help';
		const [copy, ...others] = positionals;
		if (!copy || others.length > 0) return { fault: 'cần đúng một thư mục hoặc một địa chỉ' };
		const { sums, sample } = values;
		if (sample !== undefined && !/^[1-9]\d{0,6}$/.test(sample))
			return { fault: `--sample là một số từ 1; đã thấy «${sample}»` };
		if (sample !== undefined && !isAddress(copy)) return { fault: '--sample chỉ dùng với địa chỉ; thư mục thì xem cả' };
		return { copy, sums, sample: sample === undefined ? undefined : Number(sample) };
	} catch (error) {
		return { fault: (error as Error).message };
	}
}

/** Whether what was given names a place on the network. */
export function isAddress(given: string): boolean {
	return /^https?:\/\//i.test(given);
}
