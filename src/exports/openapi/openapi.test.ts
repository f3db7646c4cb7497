import { describe, expect, test } from 'vitest';
import type { Archive } from '#domain/archive.ts';
import { sampleArchive, sampleDocument, sampleNews } from '#domain/sample-entries.ts';
import type { Sources } from '#views/page-kind.ts';
import { sampleSources } from '#views/sample-sources.ts';
import { datasets } from '../datasets.ts';
import { openApi } from './openapi.ts';

interface Described {
	readonly servers: readonly unknown[];
	readonly paths: Readonly<
		Record<
			string,
			{
				readonly get: {
					readonly parameters?: readonly { readonly name: string; readonly example?: string }[];
					readonly responses: object;
				};
			}
		>
	>;
}

function textOf(archive: Archive, more: Partial<Sources> = {}): string {
	const [file] = [...openApi.files({ ...sampleSources(archive), ...more })];
	return openApi.write(file!.view(), '') as string;
}
const described = (archive: Archive, more?: Partial<Sources>) => JSON.parse(textOf(archive, more)) as Described;

const cited = 'Theo Quyết định số 5968/QĐ-BYT ngày 31/12/2021.';
const archive = sampleArchive({
	documents: [sampleDocument('1-kh-syt')],
	news: [sampleNews('truoc', {}, { body: cited }), sampleNews('sau', { publishedAt: '2025-05-01' })],
});

describe('the examples', () => {
	const examplesAt = (path: string) =>
		Object.fromEntries(described(archive).paths[path]!.get.parameters!.map(({ name, example }) => [name, example]));

	test('are of this archive', () => {
		expect(examplesAt('/tin-tuc/{nam}/{ten}.json')).toEqual({ nam: '2025', ten: 'truoc' });
		expect(examplesAt('/van-ban/{loai}/{ten}/rss.xml')).toEqual({ loai: 'ke-hoach', ten: '1-kh-syt' });
		expect(examplesAt('/so/{so}.json')).toEqual({ so: '5968-qd-byt' });
		expect(examplesAt('/du-lieu/tinh-thanh/{tinh}.csv')).toEqual({ tinh: 'lai-chau' });
		expect(examplesAt('/co-quan/{coQuan}/')).toEqual({ coQuan: 'so-y-te-lai-chau' });
	});

	test('do not change when an entry is added', () => {
		const more = sampleArchive({
			documents: [
				sampleDocument('1-kh-syt'),
				sampleDocument('2-kh-syt', { number: '2/KH-SYT', issuedOn: '2025-06-01' }),
			],
			news: [sampleNews('truoc', {}, { body: cited }), sampleNews('moi', { publishedAt: '2025-06-01' })],
		});
		expect(textOf(more)).toBe(textOf(archive));
	});

	test('are left out where the archive has none', () => {
		expect(textOf(sampleArchive({}))).not.toContain('"example"');
	});

	test('name no withdrawn entry', () => {
		const withdrawn = { reason: 'Đăng nhầm', on: '2025-06-01' };
		const gone = sampleArchive({ news: [sampleNews('da-go', { withdrawn })], documents: [] });
		expect(textOf(gone)).not.toContain('da-go"');
	});
});

describe('the addresses', () => {
	test('stand below the folder of the site', () => {
		const address = { origin: 'https://vidu.vn', base: '/kho/' };
		expect(described(archive, { address }).servers).toEqual([{ url: 'https://vidu.vn/kho', description: 'Kho Y tế' }]);
	});

	test('include every table, each with its schema', () => {
		const { paths } = described(archive);
		for (const { id } of datasets) {
			expect(Object.keys(paths)).toContain(`/du-lieu/${id}.csv`);
			expect(JSON.stringify(paths[`/du-lieu/${id}.json`]!.get.responses)).toContain(`{"$ref":"luoc-do/${id}.json"}`);
		}
	});

	test('say what kind of file they are', () => {
		const typeAt = (path: string) =>
			Object.keys((described(archive).paths[path]!.get.responses as Record<'200', { content: object }>)['200'].content);
		expect(typeAt('/so/{so}/')).toEqual(['text/html']);
		expect(typeAt('/so/{so}.json')).toEqual(['application/json']);
		expect(typeAt('/du-lieu/muc.csv')).toEqual(['text/csv']);
		expect(typeAt('/du-lieu/oai.xml')).toEqual(['text/xml']);
	});
});
