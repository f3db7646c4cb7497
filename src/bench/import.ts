import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sampleArticle, samplePlan } from './sample-captures.ts';
import { treeMemory } from './search/peak-memory.ts';

/** What one look at the importer gives; a type and not an interface, so that it is a record of numbers. */
export type ImportMeasure = {
	readonly texts: number;
	readonly textsPerSecond: number;
	readonly pdfs: number;
	readonly pdfsPerSecond: number;
	/** Most memory that the command and its workers held at a time while the texts were read; 0 where /proc does not tell. */
	readonly peakMB: number;
	readonly seconds: number;
};

const command = join(import.meta.dirname, '../../scripts/import.ts');

/**
 * How fast `npm run import` turns invented captures into entries, start-up included: `texts` copied news pages, then `pdfs`
 * plans of ten pages or more, each through the real command into an empty folder. Rejects when an entry is not written.
 */
export async function measureImport(texts = 1000, pdfs = 40): Promise<ImportMeasure> {
	const folder = await mkdtemp(join(tmpdir(), 'kho-bench-import-'));
	try {
		await mkdir(join(folder, 'texts'));
		await mkdir(join(folder, 'pdfs'));
		for (let n = 0; n < texts; n++) await writeFile(join(folder, 'texts', `${n}.txt`), sampleArticle(n));
		for (let n = 0; n < pdfs; n++) await writeFile(join(folder, 'pdfs', `${n}.pdf`), await samplePlan(n));
		const { seconds: textSeconds, peakMB } = await importAll(folder, 'texts', texts);
		const { seconds: pdfSeconds } = await importAll(folder, 'pdfs', pdfs);
		return {
			texts,
			textsPerSecond: texts / textSeconds,
			pdfs,
			pdfsPerSecond: pdfs / pdfSeconds,
			peakMB,
			seconds: textSeconds + pdfSeconds,
		};
	} finally {
		await rm(folder, { recursive: true });
	}
}

/** Seconds and memory that the command takes for a folder of captures. */
async function importAll(
	folder: string,
	captures: string,
	count: number,
): Promise<{ seconds: number; peakMB: number }> {
	const start = performance.now();
	const report = join(folder, `${captures}.json`);
	const args = [command, captures, '--out', `out-${captures}`, '--json', report];
	const child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'ignore', 'ignore'] });
	let peak = 0;
	const timer = setInterval(() => {
		peak = Math.max(peak, treeMemory(child.pid ?? 0));
	}, 100);
	const [code] = await once(child, 'exit');
	clearInterval(timer);
	const seconds = (performance.now() - start) / 1000;
	const { files = [] } = JSON.parse(await readFile(report, 'utf8').catch(() => '{}')) as {
		files?: { file: string; status: string; reason?: string }[];
	};
	const wrong = files.find(({ status }) => status !== 'written');
	if (wrong) throw new Error(`${wrong.file}: ${wrong.status}: ${wrong.reason}`);
	if (code !== 0 || files.length !== count)
		throw new Error(`import ended with ${code} after ${files.length} of ${count}`);
	return { seconds, peakMB: peak / 1024 };
}
