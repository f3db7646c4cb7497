import { fold } from '#domain/text.ts';
import { exactForm } from '../words.ts';

/** A word in its forms. Words that are the same to the index have the same number. */
export interface NumberedWord {
	readonly number: number;
	readonly exact: string;
	readonly folded: string;
}

/** Words are few and come again and again: each way of writing one is brought to its forms once. */
export class WordNumbers {
	readonly #written = new Map<string, NumberedWord>();
	readonly #words = new Map<string, NumberedWord>();

	of(written: string): NumberedWord {
		const seen = this.#written.get(written);
		if (seen) return seen;
		const exact = exactForm(written);
		const word = this.#words.get(exact) ?? { number: this.#words.size, exact, folded: fold(exact) };
		this.#words.set(exact, word);
		this.#written.set(written, word);
		return word;
	}
}
