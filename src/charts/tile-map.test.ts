import { describe, expect, test } from 'vitest';
import { central, provinces } from '#vocabulary/provinces.ts';
import { drawTileMap } from './tile-map.ts';

/** Which provinces border on each other since 01/7/2025; each pair once. */
const borders = {
	'lai-chau': ['lao-cai', 'dien-bien', 'son-la'],
	'son-la': ['dien-bien', 'lao-cai', 'phu-tho', 'thanh-hoa'],
	'tuyen-quang': ['lao-cai', 'cao-bang', 'thai-nguyen', 'phu-tho'],
	'lang-son': ['cao-bang', 'thai-nguyen', 'bac-ninh', 'quang-ninh'],
	'phu-tho': ['lao-cai', 'thai-nguyen', 'ha-noi', 'ninh-binh', 'thanh-hoa'],
	'thai-nguyen': ['cao-bang', 'ha-noi', 'bac-ninh'],
	'bac-ninh': ['ha-noi', 'quang-ninh', 'hai-phong', 'hung-yen'],
	'hai-phong': ['quang-ninh', 'hung-yen'],
	'ninh-binh': ['ha-noi', 'hung-yen', 'thanh-hoa'],
	'hung-yen': ['ha-noi'],
	'nghe-an': ['thanh-hoa', 'ha-tinh'],
	'quang-tri': ['ha-tinh', 'hue'],
	'da-nang': ['hue', 'quang-ngai'],
	'gia-lai': ['quang-ngai', 'dak-lak'],
	'khanh-hoa': ['dak-lak', 'lam-dong'],
	'lam-dong': ['dak-lak', 'dong-nai', 'ho-chi-minh'],
	'ho-chi-minh': ['dong-nai', 'tay-ninh', 'dong-thap'],
	'tay-ninh': ['dong-nai', 'dong-thap'],
	'dong-thap': ['an-giang', 'can-tho', 'vinh-long'],
	'can-tho': ['an-giang', 'vinh-long', 'ca-mau'],
	'an-giang': ['ca-mau'],
};
const neighbours = new Set(
	Object.entries(borders).flatMap(([id, others]) => others.flatMap((other) => [`${id} ${other}`, `${other} ${id}`])),
);

const ids = provinces.map(({ id }) => id);
const places = [central, ...provinces].map(({ id, name }, index) => ({ id, name, count: index }));
const map = drawTileMap(places, String);
const at = new Map(map.tiles.map((tile) => [tile.place.id, tile]));
const near = 4;

/** Whether two tiles lie side by side, or one below the other, along a part of their edge. */
function touch(one: string, other: string): boolean {
	const [right, down] = [Math.abs(at.get(one)!.x - at.get(other)!.x), Math.abs(at.get(one)!.y - at.get(other)!.y)];
	const { width, height } = map.tile;
	return (down === 0 && right <= width + near) || (down > 0 && down <= height + near && right < width);
}

describe('the map', () => {
	test('has one tile for each of the 34 provinces and the central level, none covering another', () => {
		expect(map.tiles.map(({ place }) => place.id).toSorted()).toEqual([central.id, ...ids].sort());
		const { width, height } = map.tile;
		for (const [index, a] of map.tiles.entries()) {
			expect(a.x).toBeGreaterThanOrEqual(0);
			expect(a.x + width).toBeLessThanOrEqual(map.width);
			expect(a.y + height).toBeLessThanOrEqual(map.height);
			for (const b of map.tiles.slice(index + 1)) {
				expect(Math.abs(a.x - b.x) >= width || Math.abs(a.y - b.y) >= height, `${a.place.name}, ${b.place.name}`).toBe(
					true,
				);
			}
		}
	});

	test('has every province beside one that it borders on in truth, and hardly any beside others', () => {
		const pairs = ids.flatMap((one) => ids.filter((other) => other !== one && touch(one, other)).map((b) => [one, b]));
		const right = new Set(pairs.filter((pair) => neighbours.has(pair.join(' '))).map(([one]) => one));
		expect(ids.filter((id) => !right.has(id))).toEqual([]);
		const wrong = pairs.filter((pair) => !neighbours.has(pair.join(' ')));
		expect(
			wrong.map((pair) => pair.sort().join(' ')).filter((name, index, all) => all.indexOf(name) === index),
		).toEqual(['ho-chi-minh vinh-long']);
	});

	test.each([
		['lai-chau', 'dien-bien'],
		['cao-bang', 'lang-son'],
		['lang-son', 'quang-ninh'],
		['thai-nguyen', 'ha-noi'],
		['ha-noi', 'ninh-binh'],
		['ninh-binh', 'thanh-hoa'],
		['nghe-an', 'ha-tinh'],
		['quang-tri', 'hue'],
		['hue', 'da-nang'],
		['da-nang', 'quang-ngai'],
		['gia-lai', 'dak-lak'],
		['dak-lak', 'khanh-hoa'],
		['tay-ninh', 'dong-thap'],
		['dong-nai', 'ho-chi-minh'],
		['an-giang', 'can-tho'],
		['vinh-long', 'ca-mau'],
	])('%s lies north of %s, and comes before it for the keyboard', (north, south) => {
		expect(at.get(north)!.y).toBeLessThan(at.get(south)!.y);
		expect(map.tiles.indexOf(at.get(north)!)).toBeLessThan(map.tiles.indexOf(at.get(south)!));
	});

	test.each([
		['lai-chau', 'lao-cai', 'tuyen-quang', 'cao-bang'],
		['dien-bien', 'son-la', 'phu-tho', 'thai-nguyen', 'lang-son'],
		['nghe-an', 'quang-tri', 'da-nang', 'gia-lai'],
		['an-giang', 'dong-thap', 'ho-chi-minh', 'lam-dong', 'khanh-hoa'],
	])('%s, %s and on lie from west to east', (...row) => {
		const lefts = row.map((id) => at.get(id)!.x);
		expect(lefts).toEqual(lefts.toSorted((a, b) => a - b));
		expect(new Set(lefts).size).toBe(row.length);
	});

	test('shows the archipelagos off their provinces, where no tile covers their names', () => {
		expect(map.archipelagos.map(({ lines }) => lines.map(({ text }) => text).join(' '))).toEqual([
			'Quần đảo Hoàng Sa (Đà Nẵng)',
			'Quần đảo Trường Sa (Khánh Hòa)',
		]);
		for (const { lines, dots } of map.archipelagos) {
			expect(dots.length).toBeGreaterThan(2);
			// The longest line takes some 76 units.
			for (const { x, y } of lines) {
				expect(x + 38).toBeLessThanOrEqual(map.width + 8);
				const covering = map.tiles.filter(
					(tile) =>
						tile.x < x + 34 && tile.x + map.tile.width > x - 34 && tile.y < y + 3 && tile.y + map.tile.height > y - 12,
				);
				expect(covering.map(({ place }) => place.name)).toEqual([]);
			}
		}
	});
});

test('a long name takes two lines of like length, and every line stands in its tile above the number', () => {
	const linesOf = (id: string) => at.get(id)!.lines.map(({ text }) => text);
	expect(linesOf('hue')).toEqual(['Huế']);
	expect(linesOf('tuyen-quang')).toEqual(['Tuyên', 'Quang']);
	const [city] = drawTileMap(
		places.map((place) => ({ ...place, name: place.id === 'ho-chi-minh' ? 'TP. Hồ Chí Minh' : place.name })),
		String,
	).tiles.filter(({ place }) => place.id === 'ho-chi-minh');
	expect(city!.lines.map(({ text }) => text)).toEqual(['TP. Hồ', 'Chí Minh']);
	for (const { y, lines, number } of map.tiles) {
		const baselines = [...lines, number].map((text) => text.y);
		expect(baselines[0]).toBeGreaterThan(y + 13);
		expect(number.y).toBeLessThan(y + map.tile.height - 4);
		for (const [index, baseline] of baselines.slice(1).entries()) {
			expect(baseline - baselines[index]!).toBeGreaterThanOrEqual(15);
		}
	}
});

test('provinces are shaded by their number, whatever there is about the whole country', () => {
	const counts: Record<string, number> = { [central.id]: 9000, 'an-giang': 100, 'ha-noi': 30, hue: 1 };
	const { tiles } = drawTileMap(
		places.map((place) => ({ ...place, count: counts[place.id] ?? 0 })),
		String,
	);
	const shades = new Map(tiles.map(({ place, shade }) => [place.id, shade]));
	expect([...Object.keys(counts), 'ca-mau'].map((id) => shades.get(id))).toEqual([4, 4, 3, 1, 0]);
});

test('a province that has no tile is told, not left out', () => {
	expect(() => drawTileMap([...places, { id: 'tinh-moi', name: 'Tỉnh mới', count: 1 }], String)).toThrow('tinh-moi');
});
