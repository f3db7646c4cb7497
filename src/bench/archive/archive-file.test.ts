import { expect, test } from 'vitest';
import { Paths } from './archive-file.ts';

test('no two entries get one address: those of news hold the year, those of documents not', () => {
	const paths = new Paths();
	const named = (collection: 'tin-tuc' | 'van-ban', year: string) => paths.named(collection, year, 'Tiêm vắc xin sởi');
	expect([named('tin-tuc', '2020'), named('tin-tuc', '2021'), named('tin-tuc', '2021')]).toEqual([
		'tin-tuc/2020/tiem-vac-xin-soi.md',
		'tin-tuc/2021/tiem-vac-xin-soi.md',
		'tin-tuc/2021/tiem-vac-xin-soi-2.md',
	]);
	expect([named('van-ban', '2020'), named('van-ban', '2021')]).toEqual([
		'van-ban/2020/khong-so-tiem-vac-xin-soi.md',
		'van-ban/2021/khong-so-tiem-vac-xin-soi-2.md',
	]);
});
