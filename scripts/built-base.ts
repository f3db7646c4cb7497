import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { baseOfHeadersFile } from '#hosting/headers-file.ts';

/** The base for which the site in `folder` was built, with slashes at both ends; `/` when the folder does not tell. */
export function builtBase(folder: string): string {
	const file = join(folder, '_headers');
	return (existsSync(file) ? baseOfHeadersFile(readFileSync(file, 'utf8')) : undefined) ?? '/';
}
