import { feedUrls, urls } from '#domain/urls.ts';
import { type DescribedPath, type PathParameter, parameters } from './described-path.ts';

interface List {
	readonly url: string;
	readonly id: string;
	readonly name: string;
	readonly parameters: readonly PathParameter[];
}

const followed: readonly List[] = [
	{ url: urls.home(), id: 'trangChu', name: 'trang chủ', parameters: [] },
	{ url: urls.news(), id: 'tinTuc', name: 'tin tức', parameters: [] },
	{ url: urls.documents(), id: 'vanBan', name: 'văn bản', parameters: [] },
	{ url: urls.briefs(), id: 'diemTin', name: 'điểm tin', parameters: [] },
	{ url: urls.province('{tinh}'), id: 'tinhThanh', name: 'một tỉnh, thành phố', parameters: [parameters.province] },
	{ url: urls.topic('{chuDe}'), id: 'chuDe', name: 'một chủ đề', parameters: [parameters.topic] },
	{ url: urls.agency('{coQuan}'), id: 'coQuan', name: 'một cơ quan', parameters: [parameters.agency] },
];

const mentions: List = {
	url: urls.document('{loai}', '{ten}'),
	id: 'nhacDen',
	name: 'những mục mới nhắc đến một văn bản',
	parameters: [parameters.type, parameters.document],
};

const formats = { rss: 'RSS 2.0', atom: 'Atom', json: 'JSON Feed 1.1' } as const;

/** Lists, each with its feeds, and the search page. */
export const listPaths: readonly DescribedPath[] = [
	...followed.map(
		({ url: path, id, name, parameters: own }): DescribedPath => ({
			path,
			id: `${id}DanhSach`,
			tag: 'danh-sach',
			summary: path === urls.home() ? 'Trang chủ' : `Danh sách: ${name}`,
			parameters: own,
		}),
	),
	{
		path: urls.search(),
		id: 'timKiem',
		tag: 'danh-sach',
		summary: 'Trang tìm kiếm, chạy trong trình duyệt',
		query: { name: 'q', description: 'Điều cần tìm: từ, cụm từ trong ngoặc kép, số hiệu; có dấu hay không.' },
	},
	...[...followed, mentions].flatMap(({ url, id, name, parameters: own }) =>
		(['rss', 'atom', 'json'] as const).map(
			(format): DescribedPath => ({
				path: feedUrls(url)[format],
				id: `${id}_${format}`,
				tag: 'nguon-tin',
				summary: `${formats[format]}: ${name}`,
				parameters: own,
			}),
		),
	),
];
