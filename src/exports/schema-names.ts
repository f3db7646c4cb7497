import { dataUrl } from '#domain/urls.ts';

/** The path on the site of the JSON Schema of a table, or of a kind of record. */
export function schemaUrl(name: string): string {
	return dataUrl(`luoc-do/${name}.json`);
}

/** The schemas of records. */
export const recordSchemas = { entry: 'ban-ghi-muc', number: 'ban-ghi-so-hieu' } as const;
