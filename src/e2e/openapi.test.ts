import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { describe, expect, test } from 'vitest';
import { site } from '#site';
import { dist } from '../../scripts/paths.ts';

const file = join(dist, 'du-lieu/openapi.json');
const text = readFileSync(file, 'utf8');

interface Parameter {
	readonly name: string;
	readonly in: string;
	readonly schema: { readonly pattern?: string };
	readonly example?: string;
}
interface Operation {
	readonly operationId: string;
	readonly parameters?: readonly Parameter[];
	readonly 'x-co-the-vang'?: boolean;
}
interface Description {
	readonly servers: readonly { readonly url: string }[];
	readonly paths: Readonly<Record<string, { readonly get: Operation }>>;
}
const description = JSON.parse(text) as Description;
const paths = Object.entries(description.paths).map(([path, { get }]) => ({
	path,
	get,
	matches: patternOf(path, get),
}));

/** All addresses of one form. */
function patternOf(path: string, { parameters = [] }: Operation): RegExp {
	const pattern = path.split(/(\{[^}]+\})/).map((part) => {
		const name = /^\{(.+)\}$/.exec(part)?.[1];
		const parameter = name !== undefined && parameters.find((one) => one.name === name);
		return parameter ? `(?:${parameter.schema.pattern!.slice(1, -1)})` : RegExp.escape(part);
	});
	return new RegExp(`^${pattern.join('')}$`);
}

const files = globSync('**/*', { cwd: dist, withFileTypes: true })
	.filter((entry) => entry.isFile())
	.map(({ parentPath, name }) =>
		`${parentPath.slice(dist.length)}/${name}`.replaceAll(sep, '/').replace(/index\.html$/, ''),
	);

/** Rules of Redocly's `recommended` set that the addresses of a site for readers cannot keep. */
const exceptions = {
	// Every page of the site ends in a slash, and has to: its addresses are promised for good.
	'no-path-trailing-slash': 'off',
	// `/van-ban/{loai}/` beside `/van-ban/rss.xml`: OpenAPI takes the plain one first, and patterns part the others.
	'no-ambiguous-paths': 'off',
} as const;

test('Redocly finds nothing to say, files that it refers to included', async () => {
	const config = await createConfig({ extends: ['recommended'], rules: exceptions });
	const problems = await lintFromString({ source: text, absoluteRef: file, config });
	expect(problems.map(({ ruleId, message, location: [at] }) => `${ruleId} ${at?.pointer}: ${message}`)).toEqual([]);
});

test('Redocly does find what is wrong', async () => {
	const config = await createConfig({ extends: ['recommended'], rules: exceptions });
	const source = text
		.replace('"operationId": "tinBanGhi"', '"operationId": "tinTrang"')
		.replace('luoc-do/muc.json', 'luoc-do/khong-co.json');
	const problems = await lintFromString({ source, absoluteRef: file, config });
	expect(problems.map(({ ruleId }) => ruleId)).toEqual(
		expect.arrayContaining(['operation-operationId-unique', 'no-unresolved-refs']),
	);
});

describe('the description', () => {
	test('stands where the site stands', () => {
		expect(description.servers.map(({ url }) => url)).toEqual([new URL(site.url).origin]);
	});

	test('describes nothing that is not there', () => {
		const always = paths.filter(({ get }) => !get['x-co-the-vang']);
		expect(always.length).toBeGreaterThan(60);
		expect(always.filter(({ matches }) => !files.some((path) => matches.test(path))).map(({ path }) => path)).toEqual(
			[],
		);
	});

	test('describes every file of the open data and every record', () => {
		const ofScripts =
			/^\/(?:pagefind|_astro|tim-kiem|ngoai-tuyen)\/|^\/goi-y(?:\/\d+)?\.json$|^\/van-ban\/muc-luc\.json$/;
		const data = files
			.filter((path) => path.startsWith('/du-lieu/') || /\.(?:json|csv|xml)$/.test(path))
			.filter((path) => !ofScripts.test(path));
		expect(data.length).toBeGreaterThan(100);
		expect(data.filter((path) => !paths.some(({ matches }) => matches.test(path)))).toEqual([]);
	});

	test('names addresses that exist as examples', () => {
		const examples = paths.flatMap(({ path, get }) => {
			const own = (get.parameters ?? []).filter((parameter) => parameter.in === 'path');
			if (own.length === 0 || own.some(({ example }) => example === undefined)) return [];
			return own.reduce((address, { name, example }) => address.replace(`{${name}}`, example!), path);
		});
		expect(examples.length).toBeGreaterThan(20);
		expect(examples.filter((path) => !files.includes(path))).toEqual([]);
	});

	test('leaves its parameters no room for the address of another thing', () => {
		const several = files.filter(
			(path) => paths.filter(({ matches, path: template }) => template.includes('{') && matches.test(path)).length > 1,
		);
		expect(several).toEqual([]);
	});
});
