import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CopyFacts } from '#copies/file-notes.ts';
import { readmeOfCopy } from '#copies/readme.ts';

const launchers = join(import.meta.dirname, 'launchers');
const byteOrderMark = '\uFEFF';

/** What stands beside an exact copy: servers that need no installing, and how to use them. */
export function companionsOfExact(facts: CopyFacts, base: string): Map<string, string> {
	const launcher = (name: string) => readFileSync(join(launchers, name), 'utf8');
	return new Map([
		['mo-kho.mjs', launcher('mo-kho.mjs')],
		// Windows PowerShell and Notepad take a text for UTF-8 only with the mark; cmd.exe takes none.
		['mo-kho.ps1', byteOrderMark + forWindows(launcher('mo-kho.ps1'))],
		['mo-kho.cmd', forWindows(launcher('mo-kho.cmd'))],
		['DOC-TRUOC.txt', byteOrderMark + forWindows(readmeOfCopy(facts, base))],
	]);
}

/** What stands beside a copy of files: the page to open. */
export function companionsOfFiles(name: string): Map<string, string> {
	const page = `<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<meta http-equiv="refresh" content="0; url=kho/index.html">
<title>${name}</title>
<p><a href="kho/index.html">Mở ${name}</a> · <a href="kho/ban-sao.html">Về bản sao này</a></p>
</html>
`;
	return new Map([['MO-KHO.html', page]]);
}

function forWindows(text: string): string {
	return text.replace(/\r?\n/g, '\r\n');
}
