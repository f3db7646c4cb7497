import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { entryLoader } from '#markdown/entry-loader.ts';
import { briefSchema } from '#schema/brief.ts';
import { documentSchema } from '#schema/document.ts';
import { newsSchema } from '#schema/news.ts';

export const collections = {
	'tin-tuc': defineCollection({ loader: entryLoader('tin-tuc'), schema: newsSchema }),
	'van-ban': defineCollection({ loader: entryLoader('van-ban'), schema: documentSchema }),
	'diem-tin': defineCollection({ loader: entryLoader('diem-tin'), schema: briefSchema }),
	trang: defineCollection({
		loader: glob({ base: './content/trang', pattern: '**/*.mdx' }),
		schema: z.strictObject({ title: z.string(), description: z.string(), order: z.int().optional() }),
	}),
};
