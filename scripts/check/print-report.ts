import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CheckResult, CheckRun } from '../check.ts';
import { root } from '../paths.ts';

/** Columns of what is no terminal, such as a file or another program. */
const plainWidth = 100;

/** Prints what the content holds and lacks. Throws `UnreadableError` when a folder cannot be read. */
export async function printReport(options: CheckRun, json: boolean, faults: CheckResult): Promise<void> {
	const module = await import('./report.ts').catch((reason: unknown) => {
		// Vocabularies that cannot be read leave nothing to count with, and the checks have said so.
		if (faults.errors === 0) throw reason;
	});
	if (!module) {
		console.error('Chưa lập được báo cáo vì từ vựng trong content/tu-vung còn lỗi; chạy npm run check để xem.');
		return;
	}
	const publicFolder = resolve(options.public ?? `${root}/public`);
	const report = module.archiveReport(
		{
			content: resolve(options.content ?? `${root}/content`),
			read: faults.content,
			publicFolder: options.public || existsSync(publicFolder) ? publicFolder : undefined,
			// Of content elsewhere nobody knows which repository tells when it came.
			repository: options.content ? undefined : root,
			json,
			columns: process.stdout.columns ?? plainWidth,
		},
		faults,
	);
	console.log(report);
}
