/** JSON Feed after version 1.1 of jsonfeed.org, as this archive writes it: nothing besides, and nothing left out that it promises. */

const address = { type: 'string', format: 'uri', pattern: '^https?://[^/]+/' } as const;
const words = { type: 'string', pattern: '\\S' } as const;
const time = { type: 'string', format: 'date-time' } as const;

const item = {
	type: 'object',
	additionalProperties: false,
	required: ['id', 'url', 'title', 'content_text', 'date_modified', 'tags'],
	properties: {
		id: address,
		url: address,
		title: words,
		content_text: words,
		date_published: time,
		date_modified: time,
		tags: { type: 'array', items: words, uniqueItems: true },
	},
} as const;

export const jsonFeedSchema = {
	$schema: 'https://json-schema.org/draft/2020-12/schema',
	type: 'object',
	additionalProperties: false,
	required: ['version', 'title', 'home_page_url', 'feed_url', 'description', 'language', 'authors', 'items'],
	properties: {
		version: { const: 'https://jsonfeed.org/version/1.1' },
		title: words,
		home_page_url: address,
		feed_url: address,
		description: words,
		favicon: address,
		language: { const: 'vi' },
		authors: {
			type: 'array',
			minItems: 1,
			items: {
				type: 'object',
				additionalProperties: false,
				minProperties: 1,
				properties: { name: words, url: address },
			},
		},
		items: { type: 'array', items: item, maxItems: 30 },
	},
} as const;
