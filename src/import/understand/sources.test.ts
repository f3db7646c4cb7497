import { expect, test } from 'vitest';
import { sourceOfLine, sourceOfUrl } from './sources.ts';

test.each([
	['Nguồn:Suckhoedoisong.vn', 'Báo Sức khỏe và Đời sống (suckhoedoisong.vn)'],
	['(Nguồn: suckhoedoisong.vn)', 'Báo Sức khỏe và Đời sống (suckhoedoisong.vn)'],
	['Theo Báo Nhân Dân', 'Báo Nhân Dân (nhandan.vn)'],
	['Theo TTXVN', 'TTXVN'],
	['(Theo CNN, Reuters)', 'CNN, Reuters'],
	['Theo Daily Mail', 'Daily Mail'],
	['(TTXVN/Vietnam+)', 'TTXVN/Vietnam+'],
	['Nguồn tin: CDC Lai Châu', 'CDC Lai Châu'],
	['Theo suckhoedoisong.vn', 'Báo Sức khỏe và Đời sống (suckhoedoisong.vn)'],
	['Nguồn: soyte.laichau.gov.vn', 'Sở Y tế Lai Châu (soyte.laichau.gov.vn)'],
	['Nguồn: trangmau.vn', 'trangmau.vn'],
])('%s → %s', (line, name) => {
	expect(sourceOfLine(line)?.name).toBe(name);
});

test('an address stays as the address of the source', () => {
	const url = 'https://www.truyenhinhnghean.vn/thoi-su/202410/tin/';
	expect(sourceOfLine(`Nguồn: ${url}`)).toEqual({
		name: 'Đài Phát thanh và Truyền hình Nghệ An (truyenhinhnghean.vn)',
		url,
	});
});

test.each([
	'Theo Thứ trưởng Lê Văn Mẫu, thời gian qua tỉnh đã làm tốt.',
	'Theo báo cáo của Sở Y tế, đến nay toàn tỉnh có 97 xã',
	'Nguồn lực: hạn chế',
	'TTXVN/Vietnam+',
	'Theo Sở Y tế tỉnh, số ca mắc giảm',
	'Nguồn vốn: ngân sách nhà nước. Thời gian: 2025',
	'Nguồn ảnh: internet',
	'',
])('«%s» names no source', (line) => {
	expect(sourceOfLine(line)).toBeUndefined();
});

test.each([
	['https://cdcnghean.vn/x', 'Trung tâm Kiểm soát bệnh tật Nghệ An (cdcnghean.vn)'],
	['https://giadinh.suckhoedoisong.vn/a', 'Báo Sức khỏe và Đời sống (giadinh.suckhoedoisong.vn)'],
	['http://khongquen.vn/', 'khongquen.vn'],
])('%s is %s', (url, name) => {
	expect(sourceOfUrl(url)).toEqual({ name, url });
});

test('other schemes and broken addresses are no source', () => {
	for (const url of ['javascript:alert(1)', 'file:///etc/passwd', 'abc', 'http://'])
		expect(sourceOfUrl(url)).toBeUndefined();
});
