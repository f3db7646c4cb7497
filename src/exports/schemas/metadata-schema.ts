import { z } from 'astro/zod';
import type { Collection } from '#domain/entry-path.ts';
import { briefSchema } from '#schema/brief.ts';
import { archiveDate, missing } from '#schema/dates.ts';
import { documentSchema } from '#schema/document.ts';
import { fieldFor } from '#schema/fields.ts';
import { newsSchema } from '#schema/news.ts';
import type { Shape } from './shape.ts';
import { date } from './shared-shapes.ts';

const schemas = { 'tin-tuc': newsSchema, 'van-ban': documentSchema, 'diem-tin': briefSchema };

const dateShape: Shape = {
	type: 'object',
	properties: {
		on: date('Chính xác tới năm, tháng, ngày hay phút, giờ Việt Nam'),
		inferred: { title: 'Căn cứ, khi là suy ra', type: 'string' },
		part: { title: 'Buổi trong ngày', type: 'string' },
	},
	required: ['on'],
};

const missingShape: Shape = {
	type: 'object',
	properties: {
		reason: { title: 'Lý do', type: 'string', minLength: 1 },
		notBefore: { title: 'Không sớm hơn ngày', type: 'string', format: 'date' },
	},
	required: ['reason'],
};

/** The JSON Schema of the front matter of a kind of entry, as its record gives it. */
export function metadataSchema(kind: Collection): Shape {
	const {
		$schema,
		properties = {},
		required = [],
		...schema
	} = z.toJSONSchema(schemas[kind], {
		io: 'output',
		// What the source tells in several forms arrives in one, which only we know.
		unrepresentable: 'any',
		override({ zodSchema, jsonSchema }) {
			const known = zodSchema === archiveDate ? dateShape : zodSchema === missing ? missingShape : undefined;
			if (known) {
				for (const key of Object.keys(jsonSchema)) delete (jsonSchema as Record<string, unknown>)[key];
				Object.assign(jsonSchema, known);
			}
			// Later versions may have more fields.
			delete jsonSchema.additionalProperties;
		},
	});
	const { draft, withdrawn, ...published } = properties;
	return {
		...schema,
		title: 'Siêu dữ liệu',
		properties: Object.fromEntries(Object.entries(published).map(([key, shape]) => [key, withWords(key, shape)])),
		required: required.filter((key) => key !== 'draft'),
	};
}

function withWords(key: string, shape: unknown): unknown {
	const field = fieldFor(key);
	if (!field || typeof shape !== 'object') return shape;
	return { title: field.label, description: field.description, ...shape };
}
