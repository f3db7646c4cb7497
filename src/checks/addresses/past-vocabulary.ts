import type { History } from '#history/model.ts';
import { isAgencyId } from '#vocabulary/agencies.ts';
import { documentTypes } from '#vocabulary/document-types.ts';

const types: ReadonlySet<string> = new Set(documentTypes.map(({ id }) => id));

/**
 * What the vocabularies knew once: today's and each state of theirs in the history. A document that names what none of
 * them ever knew was never built.
 */
export class PastVocabulary {
	readonly #history: History;
	readonly #ids = new Map<string, ReadonlySet<string>>();

	constructor(history: History) {
		this.#history = history;
	}

	hasDocumentType(id: string): boolean {
		return types.has(id) || this.#idsOf('tu-vung/loai-van-ban.json').has(id);
	}

	hasAgency(id: string): boolean {
		if (isAgencyId(id)) return true;
		const listed = this.#idsOf('tu-vung/co-quan.json');
		if (listed.has(id)) return true;
		// The usual bodies of a province are not listed one by one: «so-y-te» and «lai-chau» make «so-y-te-lai-chau».
		const provinces = this.#idsOf('tu-vung/tinh-thanh.json');
		return [...id.matchAll(/-/g)].some(
			({ index }) => listed.has(id.slice(0, index)) && provinces.has(id.slice(index + 1)),
		);
	}

	/** Every id that any state of a file gave to anything. */
	#idsOf(path: string): ReadonlySet<string> {
		const known = this.#ids.get(path);
		if (known) return known;
		const versions = this.#history.files.flatMap((file) => file.versions).filter((version) => version.path === path);
		const texts = this.#history.texts(versions.map(({ blob }) => blob));
		const ids = new Set(
			[...texts.values()].flatMap((text) => [...text.matchAll(/"id"\s*:\s*"([a-z0-9-]+)"/g)].map(([, id]) => id!)),
		);
		this.#ids.set(path, ids);
		return ids;
	}
}
