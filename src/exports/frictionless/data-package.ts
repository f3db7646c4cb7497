import { partName } from '#domain/parts.ts';
import { publicUrl, type SiteAddress } from '#domain/site-address.ts';
import { urls } from '#domain/urls.ts';
import { site } from '#site';
import type { DataContext } from '../data-context.ts';
import { dataVersion } from '../data-version.ts';

/** One part of a table or slice; it has a file of each format. */
export interface ResourceName {
	/** `tinh-thanh/lai-chau`. */
	readonly name: string;
	/** From 1. */
	readonly part: number;
	readonly title: string;
	/** Whose columns it has. */
	readonly dataset: string;
}

/** What is told of the open data as a whole. */
export interface PackageView {
	readonly homepage: string;
	/** The newest day on which an entry changed, ISO; undefined when none is known. */
	readonly changedOn: string | undefined;
	readonly resources: readonly ResourceName[];
}

/** What `datapackage.json` says, before it is written. */
export function packageView(
	resources: readonly ResourceName[],
	{ days, archive }: Pick<DataContext, 'days' | 'archive'>,
	address: SiteAddress,
): PackageView {
	return {
		homepage: publicUrl(urls.data(), address),
		changedOn: days.lastChange([...archive.entries, ...archive.withdrawn]),
		resources,
	};
}

const csvDialect = { header: true, delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true };

/** The descriptor of all tables after Data Package 2.0 (datapackage.org); paths are relative to it. */
export function packageJson({ homepage, changedOn, resources }: PackageView): string {
	const descriptor = {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name: 'kho-y-te',
		id: homepage,
		title: `${site.name}: dữ liệu mở`,
		description: `${site.description}\n\nTrong tệp CSV, ô bắt đầu bằng =, +, -, @ (kể cả dạng rộng ＝, ＋, －, ＠), dấu tab, dấu xuống dòng hoặc về đầu dòng mà không phải là số hay một dấu đứng một mình có thêm một dấu nháy đơn (') ở đầu, để bảng tính không chạy nó như công thức; ô vốn có dấu nháy đơn trước các dấu ấy cũng thêm một dấu. Bỏ một dấu thì được giá trị gốc.`,
		homepage,
		version: dataVersion,
		...(changedOn && { created: `${changedOn}T00:00:00+07:00` }),
		licenses: [{ name: site.license.name.replaceAll(' ', '-'), path: site.license.url, title: site.license.name }],
		keywords: ['y tế', 'văn bản chỉ đạo', 'tin tức', 'viện dẫn', 'Việt Nam'],
		resources: resources.flatMap(resourcesOf),
	};
	return `${JSON.stringify(descriptor, undefined, '\t')}\n`;
}

function resourcesOf({ name, part, title, dataset }: ResourceName): object[] {
	return (['csv', 'json'] as const).map((format) => ({
		name: partName(name, format, part).replaceAll('/', '.'),
		path: partName(name, format, part),
		title: part === 1 ? title : `${title}, phần ${part}`,
		type: 'table',
		format,
		mediatype: format === 'csv' ? 'text/csv' : 'application/json',
		encoding: 'utf-8',
		dialect: format === 'csv' ? csvDialect : { itemType: 'object' },
		schema: `luoc-do/bang/${dataset}.json`,
	}));
}
