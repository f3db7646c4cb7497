import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseEntryPath } from '#domain/entry-path.ts';
import { splitFrontMatter } from '#domain/front-matter.ts';
import type { Warning } from '#import/model.ts';
import { reasonOf } from '../content-files.ts';
import type { CaptureReport, SameItemReport } from './capture-report.ts';
import { differences } from './differences.ts';
import { type ItemKeys, keysOfFrontMatter } from './item-keys.ts';
import { documentSlugOf, type KnownItem, type KnownItems } from './known-items.ts';
import type { Part, PartEntry } from './messages.ts';
import { OutsideError, placeFiles, TakenError } from './place-files.ts';
import { sameItem } from './same-item.ts';

export interface WriterOptions {
	/** The content folder. */
	readonly out: string;
	/** How messages name that folder. */
	readonly shownOut: string;
	readonly dryRun: boolean;
	readonly known: KnownItems;
}

/** An entry of a capture with the keys that find its like. */
interface Candidate extends PartEntry, ItemKeys {
	readonly isBrief: boolean;
}

/** Times that another writer may take the chosen names before a capture is given up. */
const maxRaces = 50;

/** Decides what becomes of each capture and writes it, all its entries or none. Takes captures one after another. */
export class CaptureWriter {
	readonly #options: WriterOptions;
	/** Briefs of this run, with the report that tells of them: a later capture may bring the whole item. */
	readonly #briefs = new Map<string, { report: Writable<CaptureReport>; item: KnownItem }>();
	readonly #captures = new Map<string, string>();

	constructor(options: WriterOptions) {
		this.#options = options;
	}

	get known(): KnownItems {
		return this.#options.known;
	}

	/** Never throws because of a capture. */
	take(part: Part): CaptureReport {
		const report = this.#decide(part);
		// Linked to its own name, or not wanted.
		if (part.original) rmSync(part.original.temporary, { force: true });
		return report;
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
		const candidates = part.entries.map(candidate);
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

	#place(candidates: readonly Candidate[], part: Part, common: Omit<Writable<CaptureReport>, 'status'>): CaptureReport {
		for (let race = 0; race < maxRaces; race++) {
			const sameItems = this.#sameItems(candidates);
			if (sameItems.length > 0) {
				const reason = `đã có bản khác của ${sameItems.length === 1 ? 'mục này' : `${sameItems.length} mục`}: ${sameItems[0]!.existing}; chưa ghi gì, hãy so hai bản`;
				return { ...common, status: 'same-item', reason, sameItems };
			}
			const { chosen, merged } = this.#choose(candidates);
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
			const report: Writable<CaptureReport> = {
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

	/** Gives each entry a free name and leaves out briefs of what is there already. */
	#choose(candidates: readonly Candidate[]): { chosen: Candidate[]; merged: number } {
		const { known } = this.#options;
		const titles = new Set(candidates.filter(({ isBrief }) => !isBrief).map(({ title }) => title));
		const taken = new Set<string>();
		let merged = 0;
		const chosen = candidates.flatMap((entry) => {
			if (entry.isBrief) {
				if (titles.has(entry.title) || known.titled(entry.title).length > 0) {
					merged++;
					return [];
				}
				titles.add(entry.title);
			}
			let path = entry.path;
			const isTaken = () => taken.has(documentSlugOf(path) ?? path) || known.isTaken(path);
			for (let n = 2; isTaken(); n++) path = entry.path.replace(/\.md$/, `-${n}.md`);
			taken.add(documentSlugOf(path) ?? path);
			return { ...entry, path };
		});
		return { chosen, merged };
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

	#remember(chosen: readonly Candidate[], { name, sha256 }: Part, report: Writable<CaptureReport>): void {
		const { known, dryRun, out } = this.#options;
		if (sha256) this.#captures.set(sha256, name);
		for (const { path, title, url, text, isBrief } of chosen) {
			if (!isBrief) this.#retireBriefs(title, report.warnings);
			const item: KnownItem = {
				path,
				collection: parseEntryPath(path)!.collection,
				title,
				url,
				from: name,
				text: dryRun ? () => text : () => readFileSync(join(out, path), 'utf8'),
			};
			known.add(item);
			if (isBrief) this.#briefs.set(path, { report, item });
		}
	}

	/** Briefs of an item that has now come in whole: those of this run are taken back, older ones a person should remove. */
	#retireBriefs(title: string | undefined, warnings: Warning[]): void {
		for (const { path, collection } of this.#options.known.titled(title)) {
			if (collection !== 'diem-tin') continue;
			const brief = this.#briefs.get(path);
			if (!brief) {
				const message = `Kho đã có tin dẫn cùng tiêu đề ${this.#shown(path)}; nay có cả bài thì nên xóa tin dẫn đó.`;
				warnings.push({ rule: 'brief-of-item', message });
				continue;
			}
			if (!this.#options.dryRun) rmSync(join(this.#options.out, path), { force: true });
			this.#options.known.remove(brief.item);
			this.#briefs.delete(path);
			brief.report.entries = brief.report.entries.filter((entry) => entry.path !== path);
			brief.report.mergedBriefs = (brief.report.mergedBriefs ?? 0) + 1;
		}
	}

	#shown(path: string): string {
		return `${this.#options.shownOut}/${path}`;
	}
}

type Writable<Value> = {
	-readonly [Key in keyof Value]: Value[Key] extends readonly (infer Item)[] ? Item[] : Value[Key];
};

function candidate(entry: PartEntry): Candidate {
	const keys = keysOfFrontMatter(splitFrontMatter(entry.text)?.yaml ?? '');
	return { ...entry, ...keys, isBrief: entry.path.startsWith('diem-tin/') };
}
