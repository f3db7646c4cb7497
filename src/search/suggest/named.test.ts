import { describe, expect, test } from 'vitest';
import { sampleArchive, sampleNews } from '#domain/sample-entries.ts';
import { NamedFinder } from './named-finder.ts';
import { namedLines } from './named-lines.ts';
import { typedWords } from './typed-words.ts';

const body =
	'Quyết định 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ. Quyết định 826/QĐ-TTg ngày 11/5/2026 của Thủ tướng Chính phủ.';
const linesOn = (day: string) =>
	namedLines(sampleArchive({ news: [sampleNews('tin', { publishedAt: '2025-01-01' }, { body })] }, `${day}T12:00`));
const finder = new NamedFinder(linesOn('2025-12-31'));
const find = (text: string) => finder.find(typedWords(text), 8);
const first = (text: string) => {
	const [hit] = find(text);
	return hit && [hit.label, hit.note, hit.url];
};

describe('names', () => {
	test.each([
		['bắc gi', ['Bắc Giang', 'nay thuộc Bắc Ninh', '/tinh-thanh/bac-ninh/']],
		['bac giang', ['Bắc Giang', 'nay thuộc Bắc Ninh', '/tinh-thanh/bac-ninh/']],
		['tỉnh Hoà Bình', ['Hòa Bình', 'nay thuộc Phú Thọ', '/tinh-thanh/phu-tho/']],
		['Hòa Bình'.normalize('NFD'), ['Hòa Bình', 'nay thuộc Phú Thọ', '/tinh-thanh/phu-tho/']],
		['lai', ['Lai Châu', '', '/tinh-thanh/lai-chau/']],
		['châu', ['Lai Châu', '', '/tinh-thanh/lai-chau/']],
		['LAI CHAU', ['Lai Châu', '', '/tinh-thanh/lai-chau/']],
		['thanh pho ho chi', ['TP. Hồ Chí Minh', '', '/tinh-thanh/ho-chi-minh/']],
		['tp ha noi', ['Hà Nội', '', '/tinh-thanh/ha-noi/']],
		['tphcm', ['TP. Hồ Chí Minh', '', '/tinh-thanh/ho-chi-minh/']],
		['hcm', ['TP. Hồ Chí Minh', '', '/tinh-thanh/ho-chi-minh/']],
		['trung ương', ['Trung ương', 'tư liệu của cả nước', '/tinh-thanh/trung-uong/']],
		['đề án 06', ['Đề án 06', '06/QĐ-TTg', '/so/06-qd-ttg/']],
		['y te co so', ['Y tế cơ sở', '', '/chu-de/y-te-co-so/']],
		['sốt xuất', ['Y tế dự phòng, phòng chống dịch', '“sốt xuất huyết”', '/chu-de/phong-chong-dich/']],
		['bhxh', ['Bảo hiểm xã hội Việt Nam', '“BHXH Việt Nam”', '/co-quan/bhxh-viet-nam/']],
	])('«%s»', (text, expected) => {
		expect(first(text)).toEqual(expected);
	});

	test.each(['', 'giang bắc', 'zzz', '7095'])('«%s»: none', (text) => {
		expect(find(text)).toEqual([]);
	});
});

test('tones as typed come first, names without them after', () => {
	const labels = (text: string) => find(text).map(({ label }) => label);
	expect(labels('bắc').slice(0, 3)).toEqual(['Bắc Ninh', 'Bắc Giang', 'Bắc Kạn']);
	expect(labels('bạc')[0]).toBe('Bạc Liêu');
	expect(labels('bac').slice(0, 4)).toEqual(['Bắc Ninh', 'Bắc Giang', 'Bạc Liêu', 'Bắc Kạn']);
});

test('an everyday name with a new meaning leads to both, the one in use first', () => {
	const ofName = (day: string) =>
		linesOn(day)
			.filter(([, label]) => label === 'Đề án 06')
			.map(([, , url, note]) => [url, note]);
	expect(ofName('2026-06-01')).toEqual([
		['/so/826-qd-ttg/', '826/QĐ-TTg'],
		['/so/06-qd-ttg/', '06/QĐ-TTg, gọi đến 10/5/2026'],
	]);
	expect(ofName('2026-05-10')).toEqual([['/so/06-qd-ttg/', '06/QĐ-TTg']]);
});

test('an everyday name whose document no page names is not suggested', () => {
	expect(namedLines(sampleArchive({})).filter(([kind]) => kind === 'alias')).toEqual([]);
});

test('every former province leads to the one of today', () => {
	const former = linesOn('2025-12-31').filter(
		([kind, , , note]) => kind === 'province' && note.startsWith('nay thuộc'),
	);
	expect(former).toHaveLength(63 - 34);
	for (const [, , url, note] of former) {
		const current = linesOn('2025-12-31').find((line) => line[2] === url && line[3] === '');
		expect(note).toBe(`nay thuộc ${current?.[1]}`);
	}
});
