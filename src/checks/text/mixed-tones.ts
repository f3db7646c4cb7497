import { type TonePlacement, tonePlacement } from '#domain/tone-placement.ts';
import type { EntryFile } from '../entry-file.ts';
import { type Fault, type Place, warning } from '../fault.ts';

/** Quoted text, kept as its author wrote it. */
const quoted = /[“"«][^“”"«»\n]*[”"»]/g;
/** Words of few letters that end in a marked «oa», «oe» or «uy», in either placement. */
const rhymes = /(?:[òóỏõọ][ae]|[ùúủũụ]y|o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/iu;
const words = new RegExp(`(?<!\\p{L})[a-zđ]{0,4}${rhymes.source}`, 'giu');
const names: Record<TonePlacement, string> = { old: 'kiểu cũ', new: 'kiểu mới' };

interface Spelling {
	readonly word: string;
	readonly place: Place;
}

/** One file places tone marks in one way. Titles, quotations and names of people are cited and do not count. */
export function* mixedTones(entry: EntryFile): Generator<Fault> {
	const found: Record<TonePlacement, Spelling[]> = { old: [], new: [] };
	const people = namesOf(entry);
	for (const { field, text, at } of entry.passages) {
		if (field === 'title') continue;
		if (!rhymes.test(text)) continue;
		const own = people.reduce((rest, name) => rest.replaceAll(name, blank), text.replace(quoted, blank));
		for (const match of own.matchAll(words)) {
			const placement = tonePlacement(match[0]);
			if (placement) found[placement].push({ word: match[0], place: at(match.index) });
		}
	}
	const [rare, common] = found.old.length < found.new.length ? (['old', 'new'] as const) : (['new', 'old'] as const);
	const first = found[rare][0];
	if (!first) return;
	const message = `đặt dấu thanh hai kiểu trong một tệp: ${names[common]} ${list(found[common])}; ${names[rare]} ${list(found[rare])}`;
	yield warning(entry.path, first.place, 'mixed-tones', message, `viết mọi chữ theo ${names[common]}`);
}

function list(spellings: readonly Spelling[]): string {
	const lines = new Map<string, Set<number>>();
	for (const { word, place } of spellings) {
		const key = word.toLocaleLowerCase('vi');
		lines.set(key, (lines.get(key) ?? new Set()).add(place.line));
	}
	const shown = [...lines].slice(0, 5).map(([word, at]) => `«${word}» (dòng ${[...at].slice(0, 5).join(', ')})`);
	return shown.join(', ') + (lines.size > 5 ? ', …' : '');
}

function namesOf({ data }: EntryFile): string[] {
	const people = (data['mentions'] as { people?: unknown } | null | undefined)?.people;
	return (Array.isArray(people) ? people : [])
		.map((person) => person?.name)
		.filter((name) => typeof name === 'string' && name !== '');
}

function blank(text: string): string {
	return ' '.repeat(text.length);
}
