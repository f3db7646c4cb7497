import { spawnSync } from 'node:child_process';
import { plainMessage } from './build-log.ts';
import { isBuilt, startBuild } from './build-marker.ts';
import { dist, root } from './paths.ts';
import { step } from './progress.ts';
import { folderFault } from './project-folder.mjs';
import { SiteAddressError, siteAddress } from './site-url.ts';

/** A build that cannot go on; the faults have been printed already or are the message. */
class BuildStopped extends Error {}

/**
 * Checks the content, builds the pages and indexes them, printing each step. Throws when one fails; `dist/` then counts
 * as unfinished.
 */
async function build(): Promise<void> {
	checkFolder();
	checkAddress();
	const { finish } = startBuild();
	await step('Kiểm tra nội dung', checkContent);
	await step('Dựng trang', buildPages);
	await step('Lập chỉ mục tìm kiếm', indexPages);
	if (process.argv.includes('--precompress')) await step('Nén sẵn', compressFiles);
	finish();
}

function checkFolder(): void {
	const fault = folderFault(root);
	if (fault) throw new BuildStopped(fault);
}

function checkAddress(): void {
	try {
		siteAddress();
	} catch (error) {
		throw error instanceof SiteAddressError ? new BuildStopped(error.message) : error;
	}
}

async function checkContent(): Promise<undefined> {
	const { runCheck } = await import('./check.ts');
	if ((await runCheck()) !== 0) throw new BuildStopped('Nội dung còn lỗi (xem ở trên), nên chưa dựng trang.');
	const { writeSchemas } = await import('./schema.ts');
	writeSchemas();
}

async function buildPages(): Promise<undefined> {
	process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
	const { build: buildWithAstro } = await import('astro');
	const logger = process.argv.includes('--verbose') ? {} : { logger: { entrypoint: `${root}/scripts/build-log.ts` } };
	await buildWithAstro({ root, logLevel: 'warn', ...logger });
	const { writeHostingFiles } = await import('./hosting-files.ts');
	const { formerAddresses } = await import('./former-addresses.ts');
	writeHostingFiles(dist, siteAddress().base, formerAddresses(dist).moved);
}

async function indexPages() {
	const { buildIndex } = await import('#search/index/build-index.ts');
	const { pages } = await buildIndex(dist);
	return `${pages} trang`;
}

async function compressFiles() {
	const { describePrecompressed, precompress } = await import('./precompress.ts');
	return describePrecompressed(await precompress(dist));
}

/** What a person needs of an error: its message, place and hint. Astro and Vite add the last two. */
function describeError(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	const { loc, hint, id } = error as Error & {
		loc?: { file?: string; line?: number; column?: number };
		hint?: string;
		id?: string;
	};
	const place = [loc?.file ?? id, loc?.line, loc?.column].filter((part) => part !== undefined).join(':');
	return plainMessage([place, error.message, hint].filter(Boolean).join('\n'));
}

/** Builds in a process of its own, so that Astro's memory is given back before serving. Returns whether it succeeded. */
export function buildIfStale(args: readonly string[] = []): { built: boolean; ok: boolean } {
	if (isBuilt()) return { built: false, ok: true };
	// Vitest's own variables would put Astro and Vite into test mode.
	const { VITEST, NODE_ENV, ...env } = process.env;
	const { status } = spawnSync(process.execPath, [import.meta.filename, ...args], { cwd: root, stdio: 'inherit', env });
	return { built: true, ok: status === 0 };
}

if (import.meta.main) {
	try {
		await build();
		// Pagefind's service and Vite may keep handles open.
		process.exit(0);
	} catch (error) {
		console.error(error instanceof BuildStopped ? error.message : `Dựng không thành công.\n${describeError(error)}`);
		if (process.argv.includes('--verbose')) console.error(error);
		else if (!(error instanceof BuildStopped)) console.error('Thêm --verbose để xem vết lỗi.');
		process.exit(1);
	}
}
