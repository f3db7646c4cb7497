import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Archive } from '#domain/archive.ts';
import { yearOf } from '#domain/archive.ts';
import type { Entry } from '#domain/entry.ts';
import { fitting } from './fitting.ts';
import { namedLines } from './named-lines.ts';
import { encodeNumbers } from './number-codec.ts';
import { numberLines } from './number-lines.ts';
import type { SuggestIndex, TitleKind, TitleLinks, YearRun } from './suggest-index.ts';
import { linksPerFile, titleKinds } from './suggest-index.ts';
import { encodable, encodeTitles } from './title-codec.ts';

/** What the endpoints write: the index, and the links of its titles in files of `linksPerFile`. */
export interface BuiltSuggestions {
	readonly index: SuggestIndex;
	readonly links: readonly TitleLinks[];
}

/** Bytes, compressed, that the index may have: 120,000 for 10,000 entries; a small archive may hold all of its titles. */
export function budgetFor(entries: number): number {
	return Math.max(60_000, 12 * entries);
}

const built = new WeakMap<Archive, BuiltSuggestions>();

/** The suggestions of an archive, built once. */
export function suggestionsOf(archive: Archive): BuiltSuggestions {
	const known = built.get(archive) ?? buildSuggestions(archive);
	built.set(archive, known);
	return known;
}

/**
 * The index of suggestions. Numbers take at most half of the budget, names what they need, titles the rest: documents first,
 * then the newest. What is left out is still found by the search.
 */
export function buildSuggestions(archive: Archive, budget = budgetFor(archive.entries.length)): BuiltSuggestions {
	const named = namedLines(archive);
	const allNumbers = numberLines(archive);
	const count = fitting(allNumbers.length, budget / 2, (some) => compressed(encodeNumbers(allNumbers.slice(0, some))));
	const numbers = encodeNumbers(allNumbers.slice(0, count));

	const others = archive.entries.filter(({ kind }) => kind !== 'van-ban');
	const candidates: readonly Entry[] = [...archive.documents, ...others];
	const most = encodable(candidates.map(({ data }) => data.title));
	const indexOf = (some: number): SuggestIndex => {
		const entries = byKind(candidates.slice(0, some));
		const titles = {
			...encodeTitles(entries.map(({ data }) => data.title)),
			years: Object.fromEntries(kinds.map((kind) => [kind, yearsOf(entries, kind)])) as Record<TitleKind, YearRun[]>,
		};
		return { version: versionOf(entries), named, numbers, titles };
	};
	const admitted = fitting(most, budget, (some) => compressed(indexOf(some)));
	const index = indexOf(admitted);
	return { index, links: linksOf(byKind(candidates.slice(0, admitted)), index.version) };
}

const kinds = Object.keys(titleKinds) as TitleKind[];

function byKind(entries: readonly Entry[]): Entry[] {
	return kinds.flatMap((kind) => entries.filter((entry) => entry.kind === kind));
}

function yearsOf(entries: readonly Entry[], kind: TitleKind): YearRun[] {
	const runs: [number, number][] = [];
	for (const entry of entries) {
		if (entry.kind !== kind) continue;
		const year = entry.date ? Number(yearOf(entry)) : 0;
		const last = runs.at(-1);
		if (last?.[0] === year) last[1]++;
		else runs.push([year, 1]);
	}
	return runs;
}

function linksOf(entries: readonly Entry[], version: string): TitleLinks[] {
	return Array.from({ length: Math.ceil(entries.length / linksPerFile) }, (_, file) => ({
		version,
		urls: entries.slice(file * linksPerFile, (file + 1) * linksPerFile).map(({ url }) => url),
	}));
}

function versionOf(entries: readonly Entry[]): string {
	return createHash('sha256')
		.update(entries.map(({ url }) => url).join('\n'))
		.digest('hex')
		.slice(0, 12);
}

/** Bytes as ordinary servers send it. */
function compressed(value: unknown): number {
	return gzipSync(JSON.stringify(value), { level: 6 }).length;
}
