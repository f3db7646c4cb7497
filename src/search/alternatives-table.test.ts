import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { alternativesTable } from './alternatives-table.ts';
import { alternativesOf } from './query/alternatives.ts';

const table = alternativesTable();

test('the table is a JSON value that a reader on a slow line can load: 4 kB compressed', () => {
	const json = JSON.stringify(table);
	expect(JSON.parse(json)).toEqual(table);
	expect(gzipSync(json).length).toBeLessThan(4_096);
});

test.each<[query: string, alternatives: string[]]>([
	['BHYT', ['bảo hiểm y tế']],
	['ủy ban nhân dân tỉnh', ['UBND tỉnh']],
	['uỷ ban nhân dân tỉnh', ['UBND tỉnh']],
	['bac sy gia dinh', ['BSGĐ']],
	['TTYT Mường Tè', ['trung tâm y tế Mường Tè']],
	['TT 32 BYT', ['thông tư 32 Bộ Y tế']],
	['TT y tế Mường Tè', ['trung tâm y tế Mường Tè']],
	['khám chữa bệnh', ['KCB', 'khám bệnh, chữa bệnh']],
	['TP.HCM', ['Thành phố Hồ Chí Minh', 'TPHCM']],
	['tiểu đường', ['đái tháo đường']],
	['BSCK1', ['BSCKI']],
	['thành phố Lai Châu', []],
	['quyết định 1313', []],
	['chỉ thị', []],
	['tư vấn sức khỏe', []],
	['tu van suc khoe sinh san', ['tu van SKSS']],
	['7095/KH-UBND', []],
	['thanh tra', []],
])('the archive’s vocabulary also writes «%s» as %j', (query, alternatives) => {
	expect(alternativesOf(query, table)).toEqual(alternatives);
});
