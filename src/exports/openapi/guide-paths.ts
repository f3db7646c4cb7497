import { checksumsUrl, dataUrl, urls } from '#domain/urls.ts';
import { schemaUrl } from '../schema-names.ts';
import { type DescribedPath, parameters } from './described-path.ts';

/** Files that tell machines what the archive has. */
export const guidePaths: readonly DescribedPath[] = (
	[
		{ path: urls.data(), id: 'duLieu', summary: 'Trang giải thích dữ liệu mở' },
		{ path: urls.dataColumns(), id: 'duLieuTruong', summary: 'Trang giải nghĩa từng cột' },
		{ path: '/robots.txt', id: 'robots', summary: 'Chỉ dẫn cho máy tìm kiếm' },
		{ path: '/llms.txt', id: 'llms', summary: 'Giới thiệu kho cho mô hình ngôn ngữ' },
		{ path: '/sitemap.xml', id: 'sitemap', summary: 'Mục lục các sơ đồ trang' },
		{
			path: '/sitemap-{loai}.xml',
			id: 'sitemapTheoLoai',
			summary: 'Sơ đồ trang theo loại trang',
			parameters: [
				{ name: 'loai', description: 'Loại trang, và số thứ tự của phần từ phần 2.', pattern: '[a-z-]+(-\\d+)?' },
			],
		},
		{
			path: dataUrl('oai.xml'),
			id: 'oai',
			summary: 'Kho tĩnh OAI-PMH, Dublin Core',
			description: 'Mọi mục, mục vào kho trước đứng trước. Kho tĩnh không ghi được mục đã gỡ: xem bảng «da-go».',
		},
		{
			path: dataUrl('oai-{phan}.xml'),
			id: 'oaiPhan',
			summary: 'Các kho tĩnh OAI-PMH tiếp theo',
			description: 'Mỗi tệp là một kho tĩnh riêng.',
			parameters: [parameters.part],
			sometimes: true,
		},
		{ path: dataUrl('datapackage.json'), id: 'datapackage', summary: 'Mô tả các bảng theo Data Package 2.0' },
		{ path: dataUrl('openapi.json'), id: 'openapi', summary: 'Tệp này' },
		{
			path: checksumsUrl,
			id: 'maKiem',
			summary: 'Mã kiểm SHA-256 của mọi tệp đã đăng',
			description: 'Mỗi dòng một tệp, như lệnh «sha256sum --check» đọc, để kiểm một bản sao của kho.',
		},
		{
			path: schemaUrl('{ten}'),
			id: 'luocDo',
			summary: 'JSON Schema của một bảng hay một loại bản ghi',
			parameters: [{ name: 'ten', description: 'Mã bảng hay loại bản ghi.', pattern: '[a-z-]+' }],
		},
		{
			path: schemaUrl('bang/{bang}'),
			id: 'luocDoBang',
			summary: 'Table Schema của một bảng',
			parameters: [{ name: 'bang', description: 'Mã bảng.', pattern: '[a-z-]+' }],
		},
	] satisfies Omit<DescribedPath, 'tag'>[]
).map((path) => ({ ...path, tag: 'mo-ta' }));
