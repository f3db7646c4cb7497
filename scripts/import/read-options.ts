import { parseArgs } from 'node:util';

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const options = {
	out: text,
	collection: text,
	province: { ...text, multiple: true },
	source: text,
	url: text,
	'captured-on': text,
	encoding: text,
	json: text,
	'dry-run': flag,
	'keep-original': flag,
	help: { ...flag, short: 'h' },
} as const;
type Name = keyof typeof options;
export const optionNames = Object.keys(options) as readonly Name[];

export interface GivenOptions {
	/** Every value given for an option, in order; flags have none. */
	readonly values: Readonly<Partial<Record<Name, readonly string[]>>>;
	readonly flags: ReadonlySet<Name>;
	readonly files: readonly string[];
	/** What cannot be understood, in Vietnamese. */
	readonly faults: readonly string[];
}

/** Sorts a command line into options and files; unlike `parseArgs` by itself, it finds every fault and not only the first. */
export function readOptions(args: readonly string[]): GivenOptions {
	const values: Partial<Record<Name, string[]>> = {};
	const flags = new Set<Name>();
	const files: string[] = [];
	const faults: string[] = [];
	const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
	for (const token of tokens) {
		if (token.kind === 'positional') files.push(token.value);
		if (token.kind !== 'option') continue;
		if (!Object.hasOwn(options, token.name)) {
			faults.push(`Không có tùy chọn ${token.rawName}`);
			continue;
		}
		const name = token.name as Name;
		if (options[name].type === 'boolean') {
			flags.add(name);
			if (token.value !== undefined) faults.push(`--${name} không nhận giá trị, đã thấy «${token.value}»`);
		} else if (!token.value?.trim() || (!token.inlineValue && token.value.startsWith('--'))) {
			faults.push(`--${name} thiếu giá trị`);
		} else {
			values[name] = [...(values[name] ?? []), token.value.trim()];
		}
	}
	return { values, flags, files, faults };
}
