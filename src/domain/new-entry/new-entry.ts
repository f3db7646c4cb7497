import type { Collection } from '#domain/entry-path.ts';
import type { FieldKey } from '#schema/fields.ts';

/** What `npm run new` can begin: how it is asked for, where it belongs, what it is called. */
export const kinds = [
	{ id: 'tin', collection: 'tin-tuc', label: 'tin' },
	{ id: 'van-ban', collection: 'van-ban', label: 'văn bản' },
	{ id: 'diem-tin', collection: 'diem-tin', label: 'điểm tin' },
] as const satisfies readonly { id: string; collection: Collection; label: string }[];

export type Kind = (typeof kinds)[number];

/** What is known of an entry when its file is begun. Values are ones that the schema accepts. */
export interface NewEntry {
	readonly kind: Kind;
	/** ISO day in Vietnam. */
	readonly today: string;
	readonly title?: string | undefined;
	readonly number?: string | undefined;
	/** Of publication or issue: `2025-03-17T08:34`, a day, a month or a year. */
	readonly date?: string | undefined;
	readonly provinces?: readonly string[] | undefined;
	readonly type?: string | undefined;
	readonly system?: string | undefined;
	readonly issuer?: string | undefined;
	readonly level?: string | undefined;
	readonly topic?: string | undefined;
	/** Keys whose value nobody has stated, with where it comes from in Vietnamese: «theo số». A person must confirm them. */
	readonly proposed: ReadonlyMap<FieldKey, string>;
}
