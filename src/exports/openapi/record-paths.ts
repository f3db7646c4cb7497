import { neighboursUrl, recordUrl, urls } from '#domain/urls.ts';
import { recordSchemas, schemaUrl } from '../schema-names.ts';
import { type DescribedPath, type PathParameter, parameters } from './described-path.ts';

interface Page {
	readonly url: string;
	readonly id: string;
	readonly name: string;
	readonly parameters: readonly PathParameter[];
}

const item = (collection: 'tin-tuc' | 'diem-tin') => urls.item(collection, '{nam}', '{ten}');
const entryPages: readonly Page[] = [
	{ url: item('tin-tuc'), id: 'tin', name: 'tin', parameters: [parameters.newsYear, parameters.news] },
	{
		url: urls.document('{loai}', '{ten}'),
		id: 'vanBan',
		name: 'văn bản',
		parameters: [parameters.type, parameters.document],
	},
	{ url: item('diem-tin'), id: 'diemTin', name: 'điểm tin', parameters: [parameters.briefYear, parameters.brief] },
];

const tableInPage: PathParameter = {
	name: 'bang',
	description:
		'«bang-1», «bang-2» … là các bảng trong bài; «chi-tieu-1» … là số liệu biểu đồ; «vien-dan» là số liệu sơ đồ viện dẫn.',
	pattern: '(bang-\\d+|chi-tieu-\\d+|vien-dan)',
};

/** Pages of entries and numbers, and the records beside them. */
export const recordPaths: readonly DescribedPath[] = [
	...entryPages.flatMap((page): DescribedPath[] => [
		{
			path: page.url,
			id: `${page.id}Trang`,
			tag: 'ban-ghi',
			summary: `Trang của một ${page.name}`,
			description:
				'Mục đã gỡ giữ địa chỉ: ở đó ghi ngày và lý do gỡ. Mục đã đổi địa chỉ thì địa chỉ cũ dẫn đến địa chỉ mới.',
			parameters: page.parameters,
		},
		{
			path: recordUrl(page.url),
			id: `${page.id}BanGhi`,
			tag: 'ban-ghi',
			summary: `Bản ghi của một ${page.name}`,
			description:
				'Mọi trường kèm lý do thiếu, viện dẫn, và phần thân viết bằng Markdown. Của mục đã gỡ chỉ có ngày, lý do và mục thay thế.',
			parameters: page.parameters,
			schema: schemaUrl(recordSchemas.entry),
		},
		{
			path: `${page.url}{bang}.csv`,
			id: `${page.id}Bang`,
			tag: 'ban-ghi',
			summary: `Bảng trong một ${page.name} (CSV)`,
			description: 'Bảng, biểu đồ và sơ đồ của trang dưới dạng số liệu; trang không có bảng thì không có tệp.',
			parameters: [...page.parameters, tableInPage],
			sometimes: true,
		},
	]),
	{
		path: urls.number('{so}'),
		id: 'soHieuTrang',
		tag: 'ban-ghi',
		summary: 'Trang của một số hiệu',
		description:
			'Văn bản mang số ấy, có trong kho hay mới chỉ được nhắc đến. Nếu kho giữ văn bản duy nhất mang số ấy thì trang dẫn đến văn bản.',
		parameters: [parameters.number],
	},
	{
		path: recordUrl(urls.number('{so}')),
		id: 'soHieuBanGhi',
		tag: 'ban-ghi',
		summary: 'Bản ghi của một số hiệu',
		parameters: [parameters.number],
		schema: schemaUrl(recordSchemas.number),
	},
	{
		path: neighboursUrl(urls.number('{so}')),
		id: 'soHieuSoDo',
		tag: 'ban-ghi',
		summary: 'Văn bản và mục quanh một số hiệu (CSV)',
		description: 'Những gì sơ đồ viện dẫn của trang vẽ; trang không có sơ đồ thì không có tệp.',
		parameters: [parameters.number],
		sometimes: true,
	},
];
