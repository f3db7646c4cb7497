import type { Warning } from '#import/model.ts';
import type { CaptureReport } from './capture-report.ts';
import type { KnownItem, KnownItems } from './known-items.ts';

/** A report that is still being written. */
export type OpenReport = {
	-readonly [Key in keyof CaptureReport]: CaptureReport[Key] extends readonly (infer Item)[]
		? Item[]
		: CaptureReport[Key];
};

export interface RunBriefsOptions {
	readonly known: KnownItems;
	/** Removes the file of an entry. Throws what the file system says. */
	readonly remove: (path: string) => void;
	/** How messages name an entry. */
	readonly shown: (path: string) => string;
}

/** The briefs that a run has made: a later capture may bring the whole item. */
export class RunBriefs {
	readonly #options: RunBriefsOptions;
	readonly #made = new Map<string, { report: OpenReport; item: KnownItem }>();

	constructor(options: RunBriefsOptions) {
		this.#options = options;
	}

	/** `report` tells of the brief, and of its end. */
	add(item: KnownItem, report: OpenReport): void {
		this.#made.set(item.path, { report, item });
	}

	/**
	 * Briefs of an item that has now come in whole: those of this run are taken back, older ones, and what cannot be removed, a
	 * person should remove.
	 */
	retire(title: string | undefined, warnings: Warning[]): void {
		const { known, remove, shown } = this.#options;
		for (const { path, collection } of known.titled(title)) {
			if (collection !== 'diem-tin') continue;
			const brief = this.#made.get(path);
			if (!brief || !isDone(() => remove(path))) {
				const message = `Kho đã có tin dẫn cùng tiêu đề ${shown(path)}; nay có cả bài thì nên xóa tin dẫn đó.`;
				warnings.push({ rule: 'brief-of-item', message });
				continue;
			}
			known.remove(brief.item);
			this.#made.delete(path);
			brief.report.entries = brief.report.entries.filter((entry) => entry.path !== path);
			brief.report.mergedBriefs = (brief.report.mergedBriefs ?? 0) + 1;
		}
	}
}

function isDone(run: () => void): boolean {
	try {
		run();
		return true;
	} catch {
		return false;
	}
}
