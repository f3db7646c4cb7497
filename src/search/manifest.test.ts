import { expect, test } from 'vitest';
import { sampleIndex } from './index/sample-index.ts';
import { fragmentOf, fragmentPath, isTables, type Manifest, manifestFile } from './manifest.ts';

test('whoever changes what an index holds of a text, or how, gives the format another number', async () => {
	const { files } = await sampleIndex([
		{
			url: '/ke-hoach/',
			title: 'Kế hoạch: chăm sóc sức khoẻ ở Tỉnh Lai Châu',
			text: 'Đ/c Giám đốc Sở Y tế, quí IV; Quý I; hoà nhập, ðịa ÐIỂM, kỹ thuật 1.000 ca. Trạm y tế xã.',
			date: '2025-11-11',
			number: '7095/KH-UBND Kế hoạch',
			filters: { loai: ['van-ban'], tinh: ['lai-chau', 'nghe-an'] },
		},
		{ url: '/tin/', title: 'Tin', text: 'Tiêm sởi, tiêm sởi.' },
	]);
	const { format, shards, spelling } = JSON.parse(new TextDecoder().decode(files.get(manifestFile))) as Manifest;
	// The names hold the hashes of what the files hold.
	expect({ format, folder: shards[0]?.folder, spelling }).toEqual({
		format: 1,
		folder: 'ea08bd196006',
		spelling: 'spelling-959f2452da54.bin',
	});
});

test('the name of a file of texts tells its volume', () => {
	expect(fragmentOf(fragmentPath('pagefind/ky/0a1b/', 'vi_12'))).toEqual({
		volume: 'pagefind/ky/0a1b/',
		name: 'vi_12',
	});
	expect(fragmentOf('tin-tuc/fragment/')).toBeUndefined();
});

test('query tables are known by their name', () => {
	expect(['tim-kiem/chi-muc/tables-0a1b.bin', 'tables-may.bin'].map(isTables)).toEqual([true, true]);
	expect(['tim-kiem/chi-muc/spelling-0a1b.bin', 'tables-0a1b.bin.html'].map(isTables)).toEqual([false, false]);
});
