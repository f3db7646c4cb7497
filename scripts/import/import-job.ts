import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { importCapture } from '#import/import-capture.ts';
import { RefusedCapture } from '#import/model.ts';
import { kindOf, maxCaptureBytes } from '#import/read/kind.ts';
import { readZip } from '#import/read/zip.ts';
import { renderEntry } from '#import/write/render-entry.ts';
import { entryReport } from '#import/write/report.ts';
import { checkEntry } from './check-entry.ts';
import { isInCompanionFolder } from './companions.ts';
import type { ImportJob, Part } from './messages.ts';
import { layOriginal } from './originals.ts';
import { readCaptureFile } from './read-capture-file.ts';
import type { Telling } from './serve-jobs.ts';

/**
 * A job of a worker: reads one file, or the captures in a zip, and tells the parent what became of each. Returns the place of
 * the next capture in the zip when the job was about one only.
 */
export async function importJob(job: ImportJob, telling: Telling): Promise<number | undefined> {
	try {
		const bytes = await readCaptureFile(job.path, maxCaptureBytes);
		if (isZip(bytes, job.name)) return await importZip(bytes, job, telling);
		await importOne({ name: job.name, fileName: basename(job.name), bytes }, job, telling);
	} catch (error) {
		await telling.part({ name: job.name, warnings: [], entries: [], ...faultOf(error) });
	}
	return undefined;
}

interface Found {
	/** As reports name it: «bai.zip!tin/a.txt». */
	readonly name: string;
	readonly fileName: string;
	readonly bytes: Uint8Array;
	/** Place in its zip. */
	readonly place?: number;
}

function isZip(bytes: Uint8Array, name: string): boolean {
	return bytes[0] === 0x50 && bytes[1] === 0x4b && kindOf(bytes, name).kind === 'zip';
}

async function importZip(bytes: Uint8Array, job: ImportJob, telling: Telling): Promise<number | undefined> {
	let place = -1;
	let captures = 0;
	for await (const entry of readZip(bytes)) {
		if (isInCompanionFolder(entry.name)) continue;
		captures++;
		if (++place < job.start) continue;
		if (job.only && place > job.start) return place;
		const name = `${job.name}!${entry.name}`;
		const fileName = basename(entry.name);
		if ('bytes' in entry) await importOne({ name, fileName, bytes: plainBytes(entry.bytes), place }, job, telling);
		else await telling.part({ name, place, status: 'refused', reason: entry.refused, warnings: [], entries: [] });
	}
	if (captures > 0) return undefined;
	const reason = 'Tệp nén không có bản chụp nào bên trong; hãy mở ra xem lại.';
	await telling.part({ name: job.name, status: 'refused', reason, warnings: [], entries: [] });
	return undefined;
}

/** A copy with memory of its own: readers refuse a Buffer, and some take the memory away, which small Buffers share. */
function plainBytes(bytes: Uint8Array): Uint8Array {
	return new Uint8Array(bytes);
}

async function importOne(found: Found, job: ImportJob, telling: Telling): Promise<void> {
	const { name, bytes, place } = found;
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	const capture = { name, sha256, ...(place !== undefined && { place }) };
	const go = await telling.begin(capture);
	const common = { ...capture, warnings: [], entries: [] };
	await telling.part(go ? { ...common, ...(await imported(found, sha256, job)) } : { ...common, status: 'known' });
}

async function imported(
	{ fileName, bytes }: Found,
	sha256: string,
	job: ImportJob,
): Promise<Partial<Part> & Pick<Part, 'status'>> {
	try {
		const { capture, drafts } = await importCapture(bytes, { ...job.context, fileName });
		const capturedOn = job.context.capturedOn ?? capture.stated.capturedOn;
		const url = job.context.url ?? capture.stated.url;
		const record = {
			sha256,
			method: capture.method,
			...(capturedOn && { capturedOn }),
			...(url && { url }),
			fileName,
			today: job.context.today,
			entries: drafts.length,
		};
		const taken = new Set<string>();
		const entries = drafts.map((draft) => {
			const rendered = renderEntry(draft, record, taken);
			taken.add(rendered.path);
			const { path, text } = rendered;
			const report = entryReport(draft, rendered);
			const warnings = [...report.warnings, ...checkEntry(path, text, `${job.context.today}T23:59`)];
			return { path, text, report: { ...report, warnings } };
		});
		const original =
			job.originals && entries.length > 0 ? await layOriginal(job.originals, bytes, fileName, sha256) : undefined;
		return {
			status: 'read',
			warnings: capture.warnings,
			entries,
			...(capture.encoding && { encoding: capture.encoding }),
			...(original && { original }),
		};
	} catch (error) {
		return faultOf(error);
	}
}

/** What a person is told of an error; one that no one foresaw is a fault of the program and not of the capture. */
function faultOf(error: unknown): { readonly status: 'refused' | 'failed'; readonly reason: string } {
	if (error instanceof RefusedCapture) return { status: 'refused', reason: error.message };
	const what =
		error instanceof Error ? `${error.name}: ${error.message}`.split('\n', 1)[0]!.slice(0, 200) : String(error);
	return { status: 'failed', reason: `Máy nhập gặp lỗi khi đọc tệp (${what}); hãy báo người phát triển kèm tệp này.` };
}
