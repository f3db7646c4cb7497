import { expect, it, test } from 'vitest';
import { shortForm } from '../sample.ts';
import { checkVocabulary } from './check-vocabulary.ts';

const provinces = `{
  "source": "Nghị quyết 202/2025/QH15",
  "provinces": [
    { "id": "lao-cai", "code": "15", "name": "Lào Cai", "fullName": "Tỉnh Lào Cai", "nameEn": "Lao Cai", "communes": 99,
      "since": "2025-07-01", "mergedFrom": [{ "id": "yen-bai", "name": "Yên Bái", "fullName": "Tỉnh Yên Bái" }] }
  ]
}
`;
const agencies = `{
  "agencies": [
    { "id": "bo-y-te", "name": "Bộ Y tế", "symbols": ["BYT"], "system": "state", "level": "central" },
    { "id": "so-y-te", "name": "Sở Y tế", "symbols": [], "system": "state", "level": "provincial", "province": "yen-bai", "parent": "bo-y-te" }
  ]
}
`;
const check = (files: Record<string, string>) =>
	checkVocabulary(
		Object.entries(files).map(([name, text]) => ({ path: `tu-vung/${name}`, bytes: new TextEncoder().encode(text) })),
	);
const hint = 'mỗi khóa và mỗi chuỗi nằm trong ngoặc kép; giữa hai mục có đúng một dấu phẩy, sau mục cuối không có';

test('says what nobody sees in a name, written or escaped', () => {
	const found = (name: string) => shortForm(check({ 'tinh-thanh.json': provinces.replace('"Lào Cai"', `"${name}"`) }));
	expect(found('Lào \u202ECai')).toEqual([
		expect.stringMatching(/^4:51 lỗi hidden-character: 1 ký tự ẩn đảo chiều chữ/),
	]);
	expect(found('Lào \\u202ECai')).toEqual([expect.stringMatching(/lỗi hidden-character: mã/)]);
	expect(found('Lào\u00A0Cai')).toEqual([expect.stringMatching(/cảnh báo odd-space/)]);
	expect(found('Lao\u0300 Cai')).toEqual([expect.stringMatching(/lỗi not-nfc/)]);
	expect(found('Lào\u00A0Cai" "')).toEqual([
		expect.stringMatching(/cảnh báo odd-space/),
		expect.stringMatching(/lỗi json/),
	]);
});

it('accepts sound vocabularies', () => {
	expect(check({ 'tinh-thanh.json': provinces, 'co-quan.json': agencies })).toEqual([]);
});

test.each<[name: string, from: string, to: string, faults: string[]]>([
	[
		'trailing comma',
		'"parent": "bo-y-te" }',
		'"parent": "bo-y-te" },',
		['4:144 lỗi json: dấu phẩy thừa sau mục cuối → xóa dấu phẩy này'],
	],
	['cut short', '  ]\n}\n', '', ['4:144 lỗi json: tệp kết thúc giữa chừng → thêm dấu đóng còn thiếu: " hoặc ] hoặc }']],
	[
		'no comma',
		'Y tế", "symbols": ["BYT"]',
		'Y tế" "symbols": ["BYT"]',
		['3:40 lỗi json: thiếu dấu phẩy giữa hai mục → thêm dấu phẩy vào cuối mục này'],
	],
	[
		'curly quotes',
		'"BYT"',
		'“BYT”',
		['3:55 lỗi json: dấu ngoặc «“» không dùng được ở đây → đổi thành ngoặc kép thẳng "'],
	],
	[
		'a remark',
		'{\n  "agencies"',
		'{ // cơ quan\n  "agencies"',
		['1:3 lỗi json: tệp này không nhận lời ghi chú → xóa từ dấu này đến hết dòng'],
	],
	['no quotes', '"symbols"', 'symbols', [`3:43 lỗi json: JSON viết sai ở đây hoặc ngay trước đây → ${hint}`]],
	[
		'unknown key',
		'"symbols": []',
		'"symbol": []',
		[
			'4:5 lỗi schema: «agencies › mục 2 › symbols»: thiếu; cần một danh sách → thêm «agencies › mục 2 › symbols»',
			'4:43 lỗi schema: khóa lạ «agencies › mục 2 › symbol» → có phải «symbols»?',
		],
	],
	[
		'unknown level',
		'"provincial"',
		'"provinsial"',
		[
			'4:86 lỗi schema: «agencies › mục 2 › level»: giá trị không có trong danh mục; cần một trong: central, provincial, district, commune, unit; đã thấy «provinsial» → «provincial»',
		],
	],
	[
		'bad id',
		'"so-y-te"',
		'"Sở Y tế"',
		['4:13 lỗi schema: «agencies › mục 2 › id»: mã chỉ gồm a–z, 0–9 và dấu gạch nối; đã thấy «Sở Y tế»'],
	],
	[
		'duplicate id',
		'"so-y-te"',
		'"bo-y-te"',
		['4:13 lỗi vocabulary-id: mã «bo-y-te» đã dùng ở dòng 3 → mỗi mã chỉ dùng một lần'],
	],
	[
		'unknown province',
		'"yen-bai"',
		'"yen-bay"',
		['4:112 lỗi vocabulary-id: không có tỉnh, thành nào mang mã «yen-bay» → «yen-bai»'],
	],
	[
		'unknown parent',
		'"parent": "bo-y-te"',
		'"parent": "bo-yte"',
		['4:133 lỗi vocabulary-id: không có cơ quan nào mang mã «bo-yte» → «bo-y-te»'],
	],
	[
		'duplicate key',
		'"level": "central"',
		'"level": "central", "level": "unit"',
		['3:102 lỗi json: khóa này đã có ở trên → giữ một, xóa một'],
	],
])('%s', (_, from, to, expected) => {
	const faults = check({ 'tinh-thanh.json': provinces, 'co-quan.json': agencies.replace(from, to) });
	expect(shortForm(faults)).toEqual(expected);
	expect(faults.every(({ file }) => file === 'tu-vung/co-quan.json')).toBe(true);
});

it('refuses a document type whose pages would hide those of the years', () => {
	const types = `{
  "source": "Nghị định 30/2020/NĐ-CP",
  "documentTypes": [
    { "id": "nam", "name": "Năm", "abbreviation": "N", "systems": ["state"] }
  ]
}
`;
	expect(shortForm(check({ 'loai-van-ban.json': types.replace('"nam"', '"nam-moi"') }))).toEqual([]);
	expect(shortForm(check({ 'loai-van-ban.json': types }))).toEqual([
		'4:13 lỗi vocabulary-id: mã «nam» trùng với địa chỉ trang danh sách /van-ban/nam/ → đặt mã khác',
	]);
});

test('an emptied list is to be brought back, not deleted', () => {
	const [fault, ...more] = check({ 'co-quan.json': '' });
	expect(more).toEqual([]);
	expect(fault).toMatchObject({ rule: 'file-empty', hint: expect.stringContaining('trả lại tệp như trước') });
});

test('a conflict in a list is named as such', () => {
	const conflict = agencies.replace('  "agencies"', '<<<<<<< HEAD\n  "agencies"');
	expect(check({ 'co-quan.json': conflict })).toMatchObject([{ rule: 'merge-conflict', line: 2 }]);
});
