import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { CaptureWriter } from './capture-writer.ts';
import { KnownItems } from './known-items.ts';
import { entryText } from './sample-parts.ts';

/** For tests: a folder of its own with a content folder in it. */
export class SampleArchive implements Disposable {
	readonly folder = mkdtempSync(join(tmpdir(), 'kho-writer-'));
	readonly out = join(this.folder, 'content');

	/** A writer that knows what is there by now. */
	writer(dryRun = false): CaptureWriter {
		return new CaptureWriter({ out: this.out, shownOut: 'content', dryRun, known: new KnownItems(this.out) });
	}

	/** Puts an entry there. */
	keep(path: string, text: string): void {
		mkdirSync(dirname(join(this.out, path)), { recursive: true });
		writeFileSync(join(this.out, path), text);
	}

	/** Every file in the folder, below it. */
	files(): string[] {
		return readdirSync(this.folder, { recursive: true, withFileTypes: true })
			.filter((entry) => !entry.isDirectory())
			.map(({ parentPath, name }) => join(parentPath, name).slice(this.folder.length + 1))
			.sort();
	}

	[Symbol.dispose](): void {
		rmSync(this.folder, { recursive: true });
	}
}

export const newsTitle = 'Lai Châu tiêm vắc xin sởi cho trẻ em vùng cao';

/** For tests: a news item of a day, with more lines of front matter. */
export function newsText(day = '2025-03-17', ...more: readonly string[]): string {
	return entryText(newsTitle, `publishedAt: ${day}`, ...more);
}
