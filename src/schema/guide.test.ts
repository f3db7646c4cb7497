import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { briefSchema } from './brief.ts';
import { documentSchema } from './document.ts';
import { newsSchema } from './news.ts';
import { requirementOf } from './required.ts';

const guide = readFileSync(new URL('../../content/trang/huong-dan.mdx', import.meta.url), 'utf8');
const examples = [...guide.matchAll(/```yaml\n---\n([\s\S]*?)\n---\n```/g)].map((match) => parse(match[1] as string));

test.each([
	['news item', newsSchema, 0],
	['document', documentSchema, 1],
	['brief', briefSchema, 2],
] as const)('the example of a %s in the guide for publishers passes the schema', (_, schema, index) => {
	expect(schema.safeParse(examples[index]).error?.issues ?? []).toEqual([]);
});

test.each([
	['title', 'news', 'always'],
	['publishedAt', 'news', 'or-reason'],
	['number', 'document', 'or-reason'],
	['summary', 'brief', 'always'],
	['summary', 'news', 'optional'],
	['figures', 'news', 'optional'],
] as const)('%s of a %s is required: %s', (key, owner, requirement) => {
	expect(requirementOf(key, owner)).toBe(requirement);
});
