import { dataUrl, directivesUrl, healthListUrl } from '#domain/urls.ts';
import { monthTableUrl, provinceTableUrl } from '#views/count-tables.ts';
import { datasets, entryTable } from '../datasets.ts';
import { schemaUrl } from '../schema-names.ts';
import { sliceKinds } from '../slices.ts';
import { type DescribedPath, type PathParameter, parameters } from './described-path.ts';

const formats = [
	{ extension: 'json', name: 'JSON' },
	{ extension: 'csv', name: 'CSV' },
] as const;

/** Slices may have parts too; their names alone cannot tell a part from the name of a province. */
const sliceNames: Readonly<Record<(typeof sliceKinds)[number]['folder'], PathParameter>> = {
	'tinh-thanh': {
		...parameters.province,
		description: `${parameters.province.description} Phần sau thêm «-2», «-3» …`,
	},
	'chu-de': { ...parameters.topic, description: `${parameters.topic.description} Phần sau thêm «-2», «-3» …` },
	nam: {
		...parameters.year,
		pattern: '(\\d{4}|khong-ngay)(-\\d+)?',
		description: `${parameters.year.description} Phần sau thêm «-2», «-3» …`,
	},
};

/** The tables of the open data in both formats, their parts and slices. */
export const tablePaths: readonly DescribedPath[] = [
	...datasets.flatMap(({ id, title, description }) =>
		formats.flatMap(({ extension, name }): DescribedPath[] => {
			const file = (end: string) => dataUrl(`${id}${end}.${extension}`);
			const schema = extension === 'json' ? { schema: schemaUrl(id) } : {};
			const about = { tag: 'bang', description, ...schema } as const;
			return [
				{ ...about, path: file(''), id: `bang_${id}_${extension}`, summary: `${title} (${name})` },
				{
					...about,
					path: file('-{phan}'),
					id: `bang_${id}_${extension}_phan`,
					summary: `${title}, các phần sau (${name})`,
					parameters: [parameters.part],
					sometimes: true,
				},
			];
		}),
	),
	...sliceKinds.flatMap(({ folder, title, description }) =>
		formats.map(({ extension, name }): DescribedPath => {
			const parameter = sliceNames[folder];
			return {
				path: dataUrl(`${folder}/{${parameter.name}}.${extension}`),
				id: `lat_${folder}_${extension}`,
				tag: 'bang',
				summary: `${entryTable.title}: ${title.toLocaleLowerCase('vi')} (${name})`,
				description,
				parameters: [parameter],
				...(extension === 'json' && { schema: schemaUrl(entryTable.id) }),
			};
		}),
	),
	...[
		{ path: provinceTableUrl, id: 'bieuDoTinhThanh', summary: 'Số mục theo tỉnh (CSV)' },
		{ path: monthTableUrl, id: 'bieuDoTheoThang', summary: 'Số mục theo tháng (CSV)' },
		{ path: directivesUrl, id: 'bieuDoChiDao', summary: 'Những văn bản được nhắc đến nhiều nhất (CSV)' },
	].map((table): DescribedPath => ({ ...table, tag: 'bang' })),
	{
		path: healthListUrl('{danhSach}'),
		id: 'tinhTrangKho',
		tag: 'bang',
		summary: 'Những mục còn thiếu một điều (CSV)',
		description: 'Các bảng sau mỗi phần của trang tình trạng kho.',
		parameters: [{ name: 'danhSach', description: 'Mã của điều còn thiếu.', pattern: '[a-z-]+' }],
	},
];
