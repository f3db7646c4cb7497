import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { briefSchema } from '#schema/brief.ts';
import { documentSchema } from '#schema/document.ts';
import { fieldFor } from '#schema/fields.ts';
import { newsSchema } from '#schema/news.ts';
import { cache } from './paths.ts';

const schemas = { 'tin-tuc': newsSchema, 'van-ban': documentSchema, 'diem-tin': briefSchema };

/** JSON Schema of one kind of front matter as an author writes it, with the Vietnamese labels of the field table. */
export function editorSchema(kind: keyof typeof schemas): object {
	// Transforms and refinements have no JSON Schema form: the editor accepts what `npm run check` may still refuse.
	const schema = z.toJSONSchema(schemas[kind], { io: 'input', unrepresentable: 'any' });
	const properties = Object.entries(schema.properties ?? {}).map(([key, property]) => {
		const field = fieldFor(key);
		return [
			key,
			field && typeof property === 'object'
				? { ...property, title: field.label, description: field.description }
				: property,
		];
	});
	return { ...schema, properties: Object.fromEntries(properties) };
}

/** Writes the schemas to `.cache/json-schema/`, where `.vscode/settings.json` points the editor. */
export function writeSchemas(): void {
	const folder = join(cache, 'json-schema');
	mkdirSync(folder, { recursive: true });
	for (const kind of Object.keys(schemas) as (keyof typeof schemas)[]) {
		writeFileSync(join(folder, `${kind}.schema.json`), `${JSON.stringify(editorSchema(kind), undefined, '\t')}\n`);
	}
}

if (import.meta.main) {
	writeSchemas();
	console.log('Đã viết lược đồ cho trình soạn thảo vào .cache/json-schema/');
}
