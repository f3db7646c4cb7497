import { publicUrl, type SiteAddress } from '#domain/site-address.ts';
import { dataUrl, urls } from '#domain/urls.ts';
import { contentTypeOf } from '#hosting/content-types.ts';
import { site } from '#site';
import { entryDays } from '#views/entry-days.ts';
import type { FileKind } from '#views/file-kind.ts';
import { dataVersion } from '../data-version.ts';
import { type DescribedPath, type PathParameter, tags } from './described-path.ts';
import { type Examples, examplesOf } from './examples.ts';
import { guidePaths } from './guide-paths.ts';
import { listPaths } from './list-paths.ts';
import { recordPaths } from './record-paths.ts';
import { tablePaths } from './table-paths.ts';

export interface OpenApiView {
	readonly address: SiteAddress;
	readonly examples: Examples;
}

/** `/du-lieu/openapi.json`: the addresses of the site and what stands there, after OpenAPI 3.1. */
export const openApi: FileKind<OpenApiView> = {
	name: 'openapi',
	files: (sources) => [
		{
			path: dataUrl('openapi.json').slice(1),
			view: () => ({ address: sources.address, examples: examplesOf(sources.archive, entryDays(sources)) }),
		},
	],
	write: (view) => `${JSON.stringify(description(view), undefined, '\t')}\n`,
};

/** Marks addresses at which an archive may have no file at all: further parts, tables in texts. */
const mayLack = 'x-co-the-vang';

const described = [...recordPaths, ...tablePaths, ...listPaths, ...guidePaths];

function description({ address, examples }: OpenApiView): object {
	const { name, license } = site;
	const contact: string = site.contact;
	return {
		openapi: '3.1.1',
		info: {
			title: `${name}: địa chỉ và dữ liệu mở`,
			summary: 'Kho là một thư mục tệp tĩnh: mỗi địa chỉ là một tệp, chỉ đọc.',
			description:
				'Không cần khóa, không có tham số, trừ ô tìm kiếm chạy trong trình duyệt. Địa chỉ đã đăng thì giữ mãi. Chữ trong mọi tệp là UTF-8. Ngày là giờ Việt Nam, chính xác đến đâu ghi đến đó.',
			version: dataVersion,
			...(contact && { contact: { name, email: contact } }),
			license,
		},
		externalDocs: { url: publicUrl(urls.data(), address), description: 'Giải thích dữ liệu mở' },
		servers: [{ url: publicUrl('/', address).replace(/\/$/, ''), description: name }],
		security: [],
		tags: Object.entries(tags).map(([tag, about]) => ({ name: tag, description: about })),
		paths: Object.fromEntries(described.map((path) => [path.path, { get: operation(path, examples) }])),
		components: {
			responses: {
				khongCo: {
					description: 'Không có gì ở địa chỉ này.',
					content: { 'text/html': { schema: { type: 'string' } } },
				},
			},
		},
	};
}

function operation(described: DescribedPath, examples: Examples): object {
	const { path, id, tag, summary, parameters = [], query, sometimes, schema } = described;
	const all = [
		// What exists for one part of an address need not for another: only files that are always there have examples.
		...parameters.map((parameter) => parameterOf(parameter, sometimes ? {} : examples)),
		...(query ? [{ ...query, in: 'query', schema: { type: 'string' } }] : []),
	];
	return {
		operationId: id.replaceAll('-', '_'),
		tags: [tag],
		summary,
		...(described.description && { description: described.description }),
		...(sometimes && { [mayLack]: true }),
		...(all.length > 0 && { parameters: all }),
		responses: {
			'200': { description: summary, content: { [mediaTypeOf(path)]: { schema: schemaOf(path, schema) } } },
			'404': { $ref: '#/components/responses/khongCo' },
		},
	};
}

function parameterOf({ name, description, pattern, example }: PathParameter, examples: Examples): object {
	const value = example && examples[example];
	return {
		name,
		in: 'path',
		required: true,
		description,
		schema: { type: 'string', pattern: `^${pattern}$` },
		...(value !== undefined && { example: value }),
	};
}

/** As our hosting sends it; an address with a slash at its end is a page. */
function mediaTypeOf(path: string): string {
	const [type = ''] = contentTypeOf(path.endsWith('/') ? `${path}index.html` : path).split(';');
	return type;
}

/** Schemas of their own stand in files of their own, named from where this file stands. */
function schemaOf(path: string, schema: string | undefined): object {
	if (schema !== undefined) return { $ref: schema.slice(dataUrl('').length) };
	return { type: path.endsWith('.json') ? 'object' : 'string' };
}
