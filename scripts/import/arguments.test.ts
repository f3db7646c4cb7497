import { describe, expect, test } from 'vitest';
import { readArguments } from './arguments.ts';

const read = (...args: string[]) => readArguments(args, '2025-11-22');

test('takes provinces by id or name, old or new, with or without marks, repeated or in a list', () => {
	expect(
		read(
			'a.txt',
			'--province',
			'Lai Châu, tỉnh nghe an',
			'--province=TP. Hồ Chí Minh',
			'--province',
			'ha-giang,Lai Châu',
		),
	).toMatchObject({ files: ['a.txt'], provinces: ['lai-chau', 'nghe-an', 'ho-chi-minh', 'ha-giang'] });
});

test('understands every option', () => {
	expect(
		read(
			'--out',
			'o',
			'--collection',
			'van-ban',
			'--source',
			'Báo A',
			'--url',
			'https://a.vn/1',
			'--captured-on',
			'2025-11-22',
			'--encoding',
			'TCVN3',
			'--dry-run',
			'--json',
			'-',
			'--keep-original',
			'--',
			'-a.txt',
		),
	).toEqual({
		files: ['-a.txt'],
		out: 'o',
		collection: 'van-ban',
		provinces: undefined,
		source: 'Báo A',
		url: 'https://a.vn/1',
		capturedOn: '2025-11-22',
		encoding: 'tcvn3',
		dryRun: true,
		json: '-',
		keepOriginal: true,
	});
	expect(read('a', '--collection', 'auto')).toMatchObject({ collection: undefined, dryRun: false });
	expect(read('a', '--sai', '-h')).toBe('help');
});

describe('faults', () => {
	test.each([
		[[], 'Thiếu tệp cần nhập'],
		[['a', '--nhanh'], 'Không có tùy chọn --nhanh'],
		[['a', '-x'], 'Không có tùy chọn -x'],
		[['a', '--out'], '--out thiếu giá trị'],
		[['a', '--out', '--dry-run'], '--out thiếu giá trị'],
		[['a', '--source', ' '], '--source thiếu giá trị'],
		[['a', '--dry-run=co'], '--dry-run không nhận giá trị, đã thấy «co»'],
		[['a', '--collection', 'tin'], '--collection là một trong: auto, tin-tuc, van-ban; đã thấy «tin»'],
		[['a', '--province', 'Lai Chao'], /--province không biết «Lai Chao»: có phải «Lai Châu» không\?.*tinh-thanh\.json/],
		[['a', '--url', 'javascript:alert(1)'], /--url là một địa chỉ http hoặc https.*«javascript:alert\(1\)»/],
		[['a', '--captured-on', '2025-02-30'], /--captured-on là một ngày có thật/],
		[['a', '--captured-on', '17/3/2025'], /--captured-on là một ngày có thật/],
		[['a', '--captured-on', '2025-11-23'], /--captured-on không thể sau hôm nay \(2025-11-22\)/],
		[['a', '--encoding', 'latin1'], /--encoding là một trong: utf-8, .*vni.*«latin1»/],
	] as const)('%j', (args, fault) => {
		const result = read(...args);
		expect(result).toEqual({ faults: [typeof fault === 'string' ? fault : expect.stringMatching(fault)] });
	});

	test('are all told at once', () => {
		const result = read('--nhanh', '--province', 'xyz', '--url', 'a', '--encoding', 'b', '--captured-on', 'c');
		expect((result as { faults: string[] }).faults).toHaveLength(5);
	});
});
