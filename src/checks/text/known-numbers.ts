import { aliases } from '#vocabulary/aliases.ts';
import type { Entry } from '../entry.ts';
import { wellFormed } from './number-forms.ts';

/** The document numbers that the archive holds, knows by a name, or cites in good form; read only when asked. */
export class KnownNumbers {
	readonly #entries: readonly Entry[];
	#byEnds: Map<string, Set<string>> | undefined;

	constructor(entries: readonly Entry[]) {
		this.#entries = entries;
	}

	/** Known numbers with this ordinal and these closing letters, whatever stands between: («51», «QH15») → «51/2024/QH15». */
	between(ordinal: string, letters: string): string[] {
		this.#byEnds ??= this.#index();
		return [...(this.#byEnds.get(keyOf(ordinal, letters)) ?? [])];
	}

	#index(): Map<string, Set<string>> {
		const index = new Map<string, Set<string>>();
		for (const number of this.#all()) {
			const [, ordinal = '', letters = ''] = /^([\d.]+\p{Ll}?)[/-](?:\d{4}\/)?(.+)$/u.exec(number) ?? [];
			const key = keyOf(ordinal, letters);
			index.set(key, (index.get(key) ?? new Set()).add(number));
		}
		return index;
	}

	*#all(): Generator<string> {
		for (const { number } of aliases) if (number) yield number;
		for (const { data, passages } of this.#entries) {
			if (typeof data['number'] === 'string') yield data['number'];
			for (const { text } of passages) for (const match of text.matchAll(wellFormed)) yield match[0];
		}
	}
}

function keyOf(ordinal: string, letters: string): string {
	return `${ordinal.replace(/^0+/, '')}|${letters.replace(/[^\p{L}\d]+/gu, '-').toLocaleUpperCase('vi')}`;
}
