import { nearestFew } from '#domain/nearest.ts';
import { slugify } from '#domain/text.ts';
import type { Answer } from './answer.ts';

/** A record of a vocabulary with every name that a person may know it by. */
export interface Choice {
	readonly id: string;
	readonly names: readonly string[];
}

const maxHints = 3;

/**
 * The id of the record that somebody names, with or without diacritics; the fault says which records come near. `what` is its
 * kind in small letters, `where` the file that holds all of them.
 */
export function readChoice(text: string, choices: readonly Choice[], what: string, where: string): Answer<string> {
	const wanted = slugify(text);
	const exact = choices.find(({ id, names }) => id === text.trim() || names.some((name) => slugify(name) === wanted));
	const found = exact ?? choices.find(({ id }) => id === wanted);
	if (found) return { value: found.id };
	const near = nearChoices(wanted, choices);
	const hint = near.length > 0 ? `có phải ${near.join(', ')}?` : `mọi mã ở ${where}`;
	return { fault: `không có ${what} «${text.trim()}»; ${hint}` };
}

/** «lai-chau (Lai Châu)» for records whose name is misspelt or given in part. */
function nearChoices(wanted: string, choices: readonly Choice[]): string[] {
	const byName = new Map(
		choices.flatMap(({ id, names }) => [id, ...names].map((name) => [slugify(name), id] as const)),
	);
	const words = `-${wanted}-`;
	const part = wanted.length < 3 ? [] : [...byName.keys()].filter((name) => `-${name}-`.includes(words));
	const names = [...nearestFew(wanted, byName.keys(), maxHints), ...part];
	const ids = [...new Set(names.map((name) => byName.get(name) as string))].slice(0, maxHints);
	return ids.map((id) => {
		const name = choices.find((choice) => choice.id === id)?.names[0];
		return name ? `${id} (${name})` : id;
	});
}
