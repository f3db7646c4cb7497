import { describe, expect, test } from 'vitest';
import { type NewOptions, readArguments } from './arguments.ts';

function read(...args: string[]): NewOptions {
	const options = readArguments(args);
	if (options === 'help' || 'faults' in options) throw new Error(JSON.stringify(options));
	return options;
}

function faults(...args: string[]): readonly string[] {
	const options = readArguments(args);
	return options !== 'help' && 'faults' in options ? options.faults : [];
}

test('names, with or without diacritics, become the ids of the vocabularies', () => {
	const options = [
		'--type',
		'KH',
		'--issuer',
		'Bộ Y tế',
		'--province',
		'Lai Châu, trung uong',
		'--topic',
		'tiêm chủng vắc xin',
	];
	expect(read('van-ban', ...options, '--province=tỉnh Sơn La').stated).toMatchObject({
		type: 'ke-hoach',
		issuer: 'bo-y-te',
		provinces: ['lai-chau', 'trung-uong', 'son-la'],
		topic: 'tiem-chung',
	});
});

test('a title is kept in NFC, on one line, without letters that nobody sees', () => {
	const title = `${'Tie\u0302m\u00A0vắc'}\u202E xin\u200B\n sởi\u0007 `;
	expect(read('tin', '--title', title).stated.title).toBe('Tiêm vắc xin sởi');
});

test.each([
	['17/3/2025', '2025-03-17'],
	['03-12-2025', '2025-12-03'],
	['2025-03-17T08:34', '2025-03-17T08:34'],
	['2025-03', '2025-03'],
	['2025', '2025'],
])('the date %s is %s', (written, date) => {
	expect(read('tin', '--date', written).stated.date).toBe(date);
});

test('tells every fault at once, and what was probably meant', () => {
	const given = ['--province', 'lai chua', '--topic', 'tiem', '--date', '31/2/2025', '--titel', 'x', '--title'];
	expect(faults('tin', 'thừa', ...given)).toEqual([
		'không có tùy chọn --titel',
		'--title thiếu giá trị',
		'thừa «thừa x»; giá trị có dấu cách thì đặt trong ngoặc kép, như --title "Tiêm vắc xin sởi"',
		'--province: không có tỉnh, thành «lai chua»; có phải lai-chau (Lai Châu)?',
		'--topic: không có chủ đề «tiem»; có phải tiem-chung (Tiêm chủng, vắc xin)?',
		expect.stringContaining('--date: «31/2/2025» không phải ngày có thật'),
	]);
});

describe('numbers', () => {
	test('one that no agency writes is refused in the words of the checks', () => {
		expect(faults('van-ban', '--number', '51/202/QH15')).toEqual([
			'--number: số, ký hiệu viết sai dạng «51/202/QH15»: năm phải có bốn chữ số; có phải «51/2024/QH15»?',
		]);
		expect(faults('van-ban', '--number', 'số bảy')[0]).toContain('kho không nhận ra số, ký hiệu');
	});

	test('an old form is understood with its type', () => {
		expect(faults('van-ban', '--number', '299/HĐBT')).toHaveLength(1);
		expect(read('van-ban', '--number', '299/HĐBT', '--type', 'nghi-dinh').stated.number?.text).toBe('299/HĐBT');
	});

	test('belong to documents', () => {
		expect(faults('tin', '--number', '7095/KH-UBND')).toEqual(['--number chỉ dùng cho văn bản']);
	});
});

test.each(['thang-2', 'Tin mới', '../x', ''])('«%s» is no name for a file', (name) => {
	expect(faults('tin', `--name=${name}`)[0]).toMatch(/^--name/);
});

test('the folder of a kind names it too; another word does not', () => {
	expect(read('tin-tuc').kind?.id).toBe('tin');
	expect(read().kind).toBeUndefined();
	expect(faults('bai-viet')).toEqual(['loại mục là tin, van-ban, diem-tin; đã thấy «bai-viet»']);
});

test('where to write says nothing of the entry', () => {
	expect(read('tin', '--content', 'x', '--name', 'y')).toMatchObject({ says: false, content: 'x', name: 'y' });
	expect(read('tin', '--topic', 'tiem-chung').says).toBe(true);
	expect(readArguments(['tin', '--help', '--sai'])).toBe('help');
});
