import { describe, expect, it } from 'vitest';
import { sampleArchive, sampleNews } from '#domain/sample-entries.ts';
import { healthLists } from './health-lists.ts';
import { filesFrom } from './sample-files.ts';
import { sampleSources } from './sample-sources.ts';

const archive = sampleArchive({
	news: [
		sampleNews('khong-nguon', { title: 'Tin «một», hai', sourceMissing: 'mất "dòng đầu"' }),
		sampleNews('da-go', { title: 'Tên đã gỡ', withdrawn: { reason: 'Lộ tên người bệnh', on: '2025-09-01' } }),
		sampleNews('co-nhac', {}, { body: 'Theo Luật số 51/2024/QH15.' }),
	],
});
const address = { origin: 'https://vidu.vn', base: '/kho/' };
const files = await filesFrom({ ...sampleSources(archive), address }, healthLists);
const lists = Object.fromEntries([...files].map(([path, text]) => [path.slice('tinh-trang-kho/'.length, -4), text]));

describe('the files with whole lists', () => {
	it('name title, kind, file, address and reason of each entry', () => {
		expect(lists['chua-ro-nguon']?.split('\r\n').slice(0, 2)).toEqual([
			'\uFEFFTiêu đề,Loại,Tệp,Địa chỉ,Ghi chú',
			'"Tin «một», hai",Tin tức,content/tin-tuc/2025/khong-nguon.md,https://vidu.vn/kho/tin-tuc/2025/khong-nguon/,"mất ""dòng đầu"""',
		]);
	});

	it('exist for what was not found too, so that their addresses stay', () => {
		expect(lists['ngay-suy-luan']).toBe('\uFEFFTiêu đề,Loại,Tệp,Địa chỉ,Ghi chú\r\n');
	});

	it('do not tell the title of what was taken down, nor why', () => {
		expect(lists['da-go']).toContain('content/tin-tuc/2025/da-go.md');
		expect(Object.values(lists).join('')).not.toMatch(/Tên đã gỡ|Lộ tên/);
	});

	it('name the documents that should be held', () => {
		expect(lists['nen-co']).toContain('Luật 51/2024/QH15,Quốc hội,năm 2024,1,1,https://vidu.vn/kho/so/51-2024-qh15/');
	});
});
