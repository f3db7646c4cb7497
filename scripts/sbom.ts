import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Lockfile, Manifest } from '#packages/lockfile.ts';
import { sbom } from '#packages/sbom.ts';
import { reasonOf } from './content-files.ts';
import { root } from './paths.ts';
import { swallowedOptions } from './swallowed-options.ts';

const usage = `Cách dùng: npm run --silent sbom -- [tệp] [--all]
  Viết danh mục các gói mà bản dựng dùng tới (CycloneDX 1.6, JSON) vào tệp; không nêu tệp thì in ra.
  --all   kèm cả các gói chỉ dùng để kiểm thử và phát triển`;

/** Writes the list. Exit codes: 0 written, 1 the file could not be written, 2 wrong usage. */
function main(): number {
	const given = argumentsGiven();
	if (!given || given.help) {
		(given ? console.log : console.error)(usage);
		return given ? 0 : 2;
	}
	const read = <Value>(file: string) => JSON.parse(readFileSync(join(root, file), 'utf8')) as Value;
	const list = sbom(read<Lockfile>('package-lock.json'), read<Manifest>('package.json'), { all: given.all });
	const text = `${JSON.stringify(list, undefined, '\t')}\n`;
	if (given.path === undefined) {
		process.stdout.write(text);
		return 0;
	}
	try {
		writeFileSync(given.path, text);
	} catch (error) {
		console.error(`Không viết được ${given.path}: ${reasonOf(error)}`);
		return 1;
	}
	console.log(`Đã viết ${list.components.length} gói vào ${given.path}.`);
	return 0;
}

function argumentsGiven(): { path: string | undefined; all: boolean; help: boolean } | undefined {
	try {
		const { values, positionals } = parseArgs({
			allowPositionals: true,
			options: {
				all: { type: 'boolean', default: false },
				help: { type: 'boolean', short: 'h', default: false },
			},
		});
		if (positionals.length > 1 || swallowedOptions(process.env, 'sbom', ['all']).length > 0) return undefined;
		return { ...values, path: positionals[0] };
	} catch {
		return undefined;
	}
}

if (import.meta.main) process.exitCode = main();
