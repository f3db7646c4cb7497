import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { cache } from '../../scripts/paths.ts';

/**
 * Unpacks the browser of @sparticuz/chromium (once, 209 MB, into `.cache/`) and says how to run it.
 *
 * The package unpacks into the temporary folder and takes whatever `chromium` it finds there, so that two versions or
 * a half-written file would be mistaken for it. Hence a folder per version, filled aside and renamed when complete.
 */
export async function unpackChromium(): Promise<{ executablePath: string; env: NodeJS.ProcessEnv }> {
	const home = join(cache, `chromium-${installedVersion()}`);
	if (!existsSync(home)) await unpack(home);
	const executablePath = join(home, 'chromium');
	return { executablePath, env: { ...process.env, ...surroundings(home, executablePath) } };
}

function installedVersion(): string {
	// The package exports no package.json, so it is found beside its entry.
	const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
	return JSON.parse(readFileSync(join(dirname(entry), '..', 'package.json'), 'utf8')).version;
}

async function unpack(home: string) {
	const { default: chromium, inflate } = await import('@sparticuz/chromium');
	const aside = `${home}.${process.pid}`;
	const previous = process.env['TMPDIR'];
	mkdirSync(aside, { recursive: true });
	process.env['TMPDIR'] = aside;
	try {
		await chromium.executablePath();
		await inflate(libraries());
		// Another process may have been faster; its copy is as good.
		if (!existsSync(home)) renameSync(aside, home);
	} finally {
		rmSync(aside, { recursive: true, force: true });
		if (previous === undefined) delete process.env['TMPDIR'];
		else process.env['TMPDIR'] = previous;
	}
}

/** The package's own copies of libnss3 and its kin, meant for Amazon Linux 2023. */
function libraries(): string {
	const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
	return join(dirname(entry), '..', 'bin', 'al2023.tar.br');
}

/** The package's libraries and fonts, only on a machine that has none of its own. */
function surroundings(home: string, executablePath: string): NodeJS.ProcessEnv {
	return {
		...(missesLibraries(executablePath) && { LD_LIBRARY_PATH: join(home, 'al2023', 'lib') }),
		...(!existsSync('/etc/fonts/fonts.conf') && { FONTCONFIG_PATH: join(home, 'fonts') }),
	};
}

function missesLibraries(executablePath: string): boolean {
	try {
		return execFileSync('ldd', [executablePath], { encoding: 'utf8' }).includes('not found');
	} catch {
		return false;
	}
}
