import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseEntryPath } from '#domain/entry-path.ts';
import { reasonOf } from '../content-files.ts';
import { type Candidate, candidateOf, chooseEntries } from './candidate.ts';
import type { CaptureReport, SameItemReport } from './capture-report.ts';
import { differences } from './differences.ts';
import type { KnownItem, KnownItems } from './known-items.ts';
import { OutsideError } from './make-folder.ts';
import type { Part } from './messages.ts';
import { placeFiles, TakenError } from './place-files.ts';
import { type OpenReport, RunBriefs } from './run-briefs.ts';
import { sameItem } from './same-item.ts';

export interface WriterOptions {
	/** The content folder. */
	readonly out: string;
	/** How messages name that folder. */
	readonly shownOut: string;
	readonly dryRun: boolean;
	readonly known: KnownItems;
}

/** Times that another writer may take the chosen names before a capture is given up. */
const maxRaces = 50;

/** Decides what becomes of each capture and writes it, all its entries or none. Takes captures one after another. */
export class CaptureWriter {
	readonly #options: WriterOptions;
	readonly #briefs: RunBriefs;
	readonly #captures = new Map<string, string>();

	constructor(options: WriterOptions) {
		this.#options = options;
		const { known, dryRun, out } = options;
		this.#briefs = new RunBriefs({
			known,
			remove: (path) => dryRun || rmSync(join(out, path), { force: true }),
			shown: (path) => this.#shown(path),
		});
	}

	get known(): KnownItems {
		return this.#options.known;
	}

	/** Never throws because of a capture, nor because an entry that was known has gone. */
	take(part: Part): CaptureReport {
		const report = this.#decided(part);
		// Linked to its own name, or not wanted.
		if (part.original) rmSync(part.original.temporary, { force: true });
		return report;
	}

	#decided(part: Part): CaptureReport {
		try {
			return this.#decide(part);
		} catch (error) {
			const reason = `Không đọc được mục cùng bài đã có trong kho (${reasonOf(error)}) nên chưa ghi gì; hãy nhập lại.`;
			return { file: part.name, status: 'failed', reason, entries: [], warnings: [...part.warnings] };
		}
	}

	#decide(part: Part): CaptureReport {
		const { name: file, sha256, encoding, warnings } = part;
		const common = {
			file,
			...(sha256 && { sha256 }),
			...(encoding && { encoding }),
			entries: [],
			warnings: [...warnings],
		};
		if (part.status === 'refused' || part.status === 'failed') {
			return { ...common, status: part.status, reason: part.reason ?? 'Không đọc được.' };
		}
		const before = this.#importedBefore(sha256 ?? '');
		if (before) return { ...common, status: 'skipped', reason: before };
		if (part.entries.length === 0) {
			const reason = 'Không tìm thấy bài hay văn bản nào trong tệp; hãy mở tệp xem còn chữ không rồi lưu lại.';
			return { ...common, status: 'refused', reason };
		}
		const candidates = part.entries.map(candidateOf);
		const wrong = candidates.find(({ path }) => !parseEntryPath(path));
		if (wrong)
			return {
				...common,
				status: 'failed',
				reason: `Máy nhập đặt tên sai cho một mục (${wrong.path}); hãy báo người phát triển.`,
			};
		return this.#place(candidates, part, common);
	}

	#importedBefore(sha256: string): string | undefined {
		const capture = this.#captures.get(sha256);
		if (capture) return `giống hệt ${capture}`;
		const [first, ...others] = this.#options.known.ofCapture(sha256);
		if (!first) return undefined;
		return `đã nhập: ${this.#shown(first)}${others.length > 0 ? ` và ${others.length} mục khác` : ''}`;
	}

	#place(candidates: readonly Candidate[], part: Part, common: Omit<OpenReport, 'status'>): CaptureReport {
		for (let race = 0; race < maxRaces; race++) {
			const sameItems = this.#sameItems(candidates);
			if (sameItems.length > 0) {
				const reason = `đã có bản khác của ${sameItems.length === 1 ? 'mục này' : `${sameItems.length} mục`}: ${sameItems[0]!.existing}; chưa ghi gì, hãy so hai bản`;
				return { ...common, status: 'same-item', reason, sameItems };
			}
			const { chosen, merged } = chooseEntries(candidates, this.#options.known);
			const mergedBriefs = merged > 0 ? { mergedBriefs: merged } : {};
			if (chosen.length === 0) {
				return { ...common, ...mergedBriefs, status: 'skipped', reason: 'mọi tin dẫn trong tệp đã có trong kho' };
			}
			try {
				if (!this.#options.dryRun) this.#write(chosen, part);
			} catch (error) {
				if (error instanceof TakenError) {
					this.#options.known.addFile(error.path);
					const before = this.#importedBefore(part.sha256 ?? '');
					if (before) return { ...common, status: 'skipped', reason: before };
					continue;
				}
				const reason =
					error instanceof OutsideError
						? error.message
						: `Không ghi được (${reasonOf(error)}); hãy xem lại thư mục ${this.#options.shownOut}.`;
				return { ...common, status: 'failed', reason };
			}
			const report: OpenReport = {
				...common,
				...mergedBriefs,
				status: this.#options.dryRun ? 'would-write' : 'written',
				entries: chosen.map(({ path, report }) => ({ ...report, path })),
			};
			this.#remember(chosen, part, report);
			return report;
		}
		return {
			...common,
			status: 'failed',
			reason: 'Có chương trình khác đang ghi cùng những tên tệp này; hãy nhập lại khi nó đã xong.',
		};
	}

	#sameItems(candidates: readonly Candidate[]): SameItemReport[] {
		const whole = candidates.filter(({ isBrief }) => !isBrief);
		return whole.flatMap((added) => {
			const only = whole.every((other) => other === added || other.url !== added.url);
			const found = sameItem(added, this.#options.known, only);
			if (!found) return [];
			const { item, by } = found;
			return {
				title: added.report.title,
				existing: this.#shown(item.path),
				...(item.from && { from: item.from }),
				by,
				differences: differences(item.text(), added.text),
			};
		});
	}

	#write(chosen: readonly Candidate[], { original }: Part): void {
		const files = chosen.map(({ path, text }) => ({ root: this.#options.out, path, content: text }));
		const copy = original && {
			root: original.root,
			path: original.path,
			content: { temporary: original.temporary },
			mayExist: true,
		};
		placeFiles(copy ? [copy, ...files] : files);
	}

	#remember(chosen: readonly Candidate[], { name, sha256 }: Part, report: OpenReport): void {
		const { known, dryRun, out } = this.#options;
		if (sha256) this.#captures.set(sha256, name);
		for (const { path, title, url, text, isBrief } of chosen) {
			if (!isBrief) this.#briefs.retire(title, report.warnings);
			const item: KnownItem = {
				path,
				collection: parseEntryPath(path)!.collection,
				title,
				url,
				from: name,
				text: dryRun ? () => text : () => readFileSync(join(out, path), 'utf8'),
			};
			known.add(item);
			if (isBrief) this.#briefs.add(item, report);
		}
	}

	#shown(path: string): string {
		return `${this.#options.shownOut}/${path}`;
	}
}
