import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checksumsFile } from '#copies/checksums.ts';
import { compare, type Found, isWhole } from '#copies/compare.ts';
import { describeVerdict } from '#copies/verdict.ts';
import { printable } from '#import/write/terminal-width.ts';
import { type CopyMark, readMark, siteFolder } from '../copy/copy-folder.ts';
import type { ProgressStream } from '../import/progress-line.ts';
import { swallowedOptions } from '../swallowed-options.ts';
import { isAddress, optionNames, readArguments, type VerifyOptions } from './arguments.ts';
import { progressOn } from './progress.ts';
import { readFolder } from './read-folder.ts';
import { type List, NotVerifiable, readList } from './read-list.ts';
import { readSite } from './read-site.ts';
import { usage } from './usage.ts';

export interface Surroundings {
	/** The folder that relative paths start from. */
	readonly from: string;
	readonly progress: ProgressStream;
	/** Prints a line of the result, and one that says why there is none. */
	readonly say: (line: string) => void;
	readonly complain: (line: string) => void;
}

/** What `npm run verify` does. Returns the exit code: 0 the copy is whole, 1 it is not, 2 nobody can tell. */
export async function main(args: readonly string[], surroundings: Surroundings): Promise<number> {
	const { complain, say } = surroundings;
	const options = readArguments(args);
	if (options === 'help') {
		say(usage);
		return 0;
	}
	const [swallowed] = swallowedOptions(process.env, 'verify', optionNames);
	const fault = swallowed
		? `npm đã giữ lại ${swallowed}; hãy thêm « -- » ngay sau verify: npm run verify -- <thư mục> ${swallowed} …`
		: 'fault' in options && options.fault;
	if (fault || 'fault' in options) {
		complain(`${fault}.`);
		complain('Cách dùng: npm run verify -- <thư mục | địa chỉ>; mọi tùy chọn: npm run verify -- --help');
		return 2;
	}
	try {
		return await verify(options, surroundings);
	} catch (error) {
		if (!(error instanceof NotVerifiable)) throw error;
		complain(printable(`Không kiểm được. ${error.message}.`));
		return 2;
	}
}

async function verify(
	{ copy, sums: given, sample }: VerifyOptions,
	{ from, progress, say }: Surroundings,
): Promise<0 | 1> {
	const served = isAddress(copy);
	const mark = served ? undefined : readMark(resolve(from, copy));
	const place = served ? siteAddress(copy) : copyFolder(resolve(from, copy), mark);
	const other = given === undefined ? undefined : await readList(isAddress(given) ? given : resolve(from, given));
	const own = await ownList(place, served, other !== undefined);
	const list = (other ?? own)!;
	const asked = sample === undefined ? undefined : chosen([...list.sums.keys()], sample);
	const isListed = (path: string) => list.sums.has(path) || own?.sums.has(path) === true;
	const found = served
		? await readSite(place, [...(asked ?? list.sums.keys())], progressOn(progress))
		: await readFolder(place, isListed, progressOn(progress));
	const comparison = compareWith(list, found);
	if (comparison.sound === 0 && [...found.values()].includes('redirect'))
		throw new NotVerifiable(
			`${place}: máy chủ chuyển mọi địa chỉ đi nơi khác; hãy dùng địa chỉ cuối cùng (https hay http, có www hay không)`,
		);
	const lines = describeVerdict({
		comparison,
		listed: list.sums.size,
		sample: asked?.size,
		ownSum: own?.sum,
		given: other && { sum: other.sum, wholeByOwn: !served && own !== undefined && isWhole(compareWith(own, found)) },
		served,
		rewritten: mark?.form === 'file',
	});
	for (const line of lines) say(printable(line));
	return isWhole(comparison) ? 0 : 1;

	function compareWith({ sums }: List, there: ReadonlyMap<string, Found>) {
		return compare(there, sums, { served, ...(asked && { asked }) });
	}
}

/** The copy's own list. Throws `NotVerifiable` when there is none, unless another one was given. */
async function ownList(place: string, served: boolean, optional: boolean): Promise<List | undefined> {
	try {
		return await readList(served ? `${place}${checksumsFile}` : join(place, checksumsFile));
	} catch (error) {
		if (optional) return undefined;
		throw error;
	}
}

function siteAddress(given: string): string {
	try {
		const url = new URL(given);
		url.search = '';
		url.hash = '';
		return url.href.replace(/\/?(?:index\.html)?$/, '/');
	} catch {
		throw new NotVerifiable(`«${given}» không phải một địa chỉ`);
	}
}

/** The folder of the site, also of a copy that has its servers beside it. Throws `NotVerifiable` when there is no such folder. */
function copyFolder(folder: string, mark: CopyMark | undefined): string {
	const stat = statSync(folder, { throwIfNoEntry: false });
	if (!stat) throw new NotVerifiable(`${folder}: không có thư mục này`);
	if (!stat.isDirectory()) throw new NotVerifiable(`${folder}: đây không phải thư mục`);
	return mark ? siteFolder(folder, mark) : folder;
}

/** So many of them, at random. */
function chosen(paths: readonly string[], count: number): Set<string> {
	const rest = [...paths];
	const taken = new Set<string>();
	while (taken.size < count && rest.length > 0) {
		const at = Math.floor(Math.random() * rest.length);
		taken.add(rest[at]!);
		rest[at] = rest.at(-1)!;
		rest.pop();
	}
	return taken;
}
