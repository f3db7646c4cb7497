import { expect, test } from 'vitest';
import { requirementOf } from './required.ts';

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
