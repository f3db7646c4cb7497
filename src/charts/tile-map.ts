import { central } from '#vocabulary/provinces.ts';
import type { ChartText } from './month-bars.ts';
import { shadesUpTo } from './shades.ts';
import { archipelagos, type Cell, cells, extent } from './tile-map-cells.ts';

/** A province with how much there is about it. */
export interface PlaceAmount {
	readonly id: string;
	readonly name: string;
	readonly count: number;
}

export interface Tile<Place extends PlaceAmount> {
	readonly place: Place;
	readonly x: number;
	readonly y: number;
	/** The name in one line or two, each with the middle of its base line. */
	readonly lines: readonly ChartText[];
	/** Where the number stands. */
	readonly number: ChartText;
	/** See `shadesUpTo`. */
	readonly shade: number;
}

/** Islands as dots, with the name below. */
export interface Archipelago {
	readonly dots: readonly { readonly x: number; readonly y: number }[];
	readonly lines: readonly ChartText[];
}

/** Shapes in units of the drawing, which are CSS pixels on a phone of 360. */
export interface TileMap<Place extends PlaceAmount> {
	readonly width: number;
	readonly height: number;
	/** Of each tile. */
	readonly tile: { readonly width: number; readonly height: number };
	/** From north to south, in a row from west to east. */
	readonly tiles: readonly Tile<Place>[];
	readonly archipelagos: readonly Archipelago[];
}

const tile = { width: 63, height: 54 };
const pitch = { x: 66.25, y: 57 };
/** Letters of the longest name that takes one line. */
const oneLine = 7;
const line = 15;
const dots = [
	[-13, 3],
	[-4, -5],
	[3, 5],
	[12, -2],
] as const;

/**
 * Lays out one tile of equal size for each place, roughly where it lies in Vietnam. Pure. Throws when a place has no cell, or
 * when an archipelago's province is not among the places.
 */
export function drawTileMap<Place extends PlaceAmount>(
	places: readonly Place[],
	format: (count: number) => string,
): TileMap<Place> {
	// The map compares provinces: what concerns the whole country would leave them all pale.
	const provinces = places.filter(({ id }) => id !== central.id);
	const shadeOf = shadesUpTo(Math.max(0, ...provinces.map(({ count }) => count)));
	const named = new Map(places.map((place) => [place.id, place.name]));
	return {
		width: (extent.columns - 1) * pitch.x + tile.width,
		height: (extent.rows - 1) * pitch.y + tile.height,
		tile,
		tiles: places
			.map((place) => ({ place, ...cornerOf(found(cells, place.id)) }))
			.sort((a, b) => a.y - b.y || a.x - b.x)
			.map((cornered) => ({
				...cornered,
				...textsIn(cornered, cornered.place.name, format(cornered.place.count)),
				shade: shadeOf(cornered.place.count),
			})),
		archipelagos: archipelagos.map(({ name, province, at }) => archipelagoAt(at, name, found(named, province))),
	};
}

function found<Value>(values: ReadonlyMap<string, Value>, id: string): Value {
	const value = values.get(id);
	if (value === undefined) throw new Error(`No tile for the province ${id}`);
	return value;
}

function cornerOf({ row, column }: Cell) {
	return { x: column * pitch.x, y: row * pitch.y };
}

function textsIn({ x, y }: { readonly x: number; readonly y: number }, name: string, number: string) {
	const middle = x + tile.width / 2;
	const lines = linesOf(name);
	const first = y + (lines.length === 1 ? 22 : 15.5);
	return {
		lines: lines.map((text, index) => ({ x: middle, y: first + index * line, text })),
		number: { x: middle, y: y + (lines.length === 1 ? 41 : 47), text: number },
	};
}

/** A long name in the two parts of which the longer is shortest. */
function linesOf(name: string): string[] {
	if (name.length <= oneLine) return [name];
	const words = name.split(' ');
	const ways = words
		.slice(1)
		.map((_, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')]);
	const longest = (parts: readonly string[]) => Math.max(...parts.map(({ length }) => length));
	return ways.sort((a, b) => longest(a) - longest(b))[0] ?? [name];
}

function archipelagoAt(at: Cell, name: string, province: string): Archipelago {
	const { x: left, y } = cornerOf(at);
	const x = left + tile.width / 2;
	return {
		dots: dots.map(([right, down]) => ({ x: x + right, y: y + down })),
		lines: ['Quần đảo', name, `(${province})`].map((text, index) => ({ x, y: y + 24 + index * line, text })),
	};
}
