import { describe, expect, test } from 'vitest';
import {
	countAround,
	type Diagram,
	type DiagramBox,
	type DiagramGroup,
	drawRelations,
	mostNodes,
} from './relations-diagram.ts';

const node = (name: string, detail = 'Bộ Y tế · 01/7/2025') => ({ name, detail, url: `/so/${name}/`, held: false });
const group = (label: string, count: number): DiagramGroup => ({
	label,
	nodes: Array.from({ length: count }, (_, index) => node(`${label} ${index + 1}`)),
});
const centre = node('Kế hoạch 1/KH-SYT');
const shapes = ['tall', 'wide'] as const;
const all = ({ boxes, centre: middle }: Diagram): DiagramBox[] => [...boxes, middle];
const namesOf = ({ boxes }: Diagram) => boxes.map((box) => box.node.name);
const labelsOf = ({ labels }: Diagram) => labels.map(({ text }) => text);

const samples: [string, DiagramGroup[], DiagramGroup[]][] = [
	['only above', [group('Triển khai', 4), group('Viện dẫn', 4)], []],
	['only below', [], [group('Được triển khai bởi', 3)]],
	['on both sides', [group('Căn cứ', 2)], [group('Được triển khai bởi', 3)]],
	['too many', [group('Căn cứ', 20)], [group('Được triển khai bởi', 20)]],
];

describe.each(shapes)('%s', (shape) => {
	describe.each(samples)('with documents %s', (_, above, below) => {
		const diagram = drawRelations({ centre, above, below }, shape);

		test('lies within its frame', () => {
			for (const { x, y, width, height } of all(diagram)) {
				expect(x).toBeGreaterThanOrEqual(0);
				expect(y).toBeGreaterThanOrEqual(0);
				expect(x + width).toBeLessThanOrEqual(diagram.width);
				expect(y + height).toBeLessThanOrEqual(diagram.height);
			}
			for (const { y } of diagram.labels) expect(y).toBeLessThanOrEqual(diagram.height);
		});

		test('no box covers another, nor a label', () => {
			const boxes = all(diagram);
			const covered = boxes.flatMap((a, index) =>
				boxes
					.slice(index + 1)
					.filter((b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height),
			);
			expect(covered).toEqual([]);
			const labelled = diagram.labels.flatMap((label) =>
				boxes.filter(
					({ x, y, width, height }) => label.x >= x && label.x < x + width && label.y > y && label.y < y + height,
				),
			);
			expect(labelled).toEqual([]);
		});

		test('every box holds its lines and has its line to the middle', () => {
			for (const { y, height, name, detail } of all(diagram)) {
				for (const line of [...name, ...detail]) {
					expect(line.y).toBeGreaterThan(y + 12);
					expect(line.y).toBeLessThan(y + height);
				}
			}
			expect(diagram.path.match(shape === 'tall' ? /H/g : /C/g)).toHaveLength(diagram.boxes.length);
		});
	});

	test('keeps 12 documents, half of the room for each side at least, and counts the others', () => {
		const diagram = drawRelations(
			{ centre, above: [group('Căn cứ', 20)], below: [group('Được triển khai bởi', 20)] },
			shape,
		);
		expect(diagram.boxes).toHaveLength(11);
		expect(labelsOf(diagram)).toEqual([
			'Căn cứ (20)',
			'và 14 văn bản khác',
			'Được triển khai bởi (20)',
			'và 15 văn bản khác',
		]);
	});

	test.each([
		[20, 2, 9, 2],
		[2, 20, 2, 9],
		[20, 0, 11, 0],
		[0, 20, 0, 11],
	])('of %i and %i it shows %i and %i', (up, down, shownUp, shownDown) => {
		const names = namesOf(drawRelations({ centre, above: [group('Căn cứ', up)], below: [group('Dưới', down)] }, shape));
		expect(names.filter((name) => name.startsWith('Căn cứ'))).toHaveLength(shownUp);
		expect(names.filter((name) => name.startsWith('Dưới'))).toHaveLength(shownDown);
	});

	test('counts what a group has beyond the nodes that it was given', () => {
		const some = { ...group('Căn cứ', mostNodes), total: 5000 };
		const data = { centre, above: [some], below: [group('Dưới', 1)] };
		expect(labelsOf(drawRelations(data, shape))).toEqual(['Căn cứ (5000)', 'và 4990 văn bản khác', 'Dưới']);
		expect(countAround(data)).toBe(5001);
	});

	test('shows one of every group, and more of the first', () => {
		const diagram = drawRelations({ centre, above: [group('Căn cứ', 11), group('Viện dẫn', 3)], below: [] }, shape);
		expect(labelsOf(diagram)).toEqual(['Căn cứ (11)', 'Viện dẫn (3)', 'và 3 văn bản khác']);
		expect(namesOf(diagram).filter((name) => name.startsWith('Viện dẫn'))).toHaveLength(1);
		const many = Array.from({ length: 14 }, (_, index) => group(`Nhóm ${index}`, 2));
		expect(drawRelations({ centre, above: many, below: [] }, shape).boxes).toHaveLength(mostNodes);
	});

	test.each([
		[[{ ...group('Tin nhắc đến', 20), noun: 'mục' }], 'và 9 mục khác'],
		[[group('Căn cứ', 11), { ...group('Tin nhắc đến', 20), noun: 'mục' }], 'và 20 văn bản, mục khác'],
		[[group('Căn cứ', 3), { ...group('Tin nhắc đến', 20), noun: 'mục' }], 'và 12 mục khác'],
	])('counts the others as what they are', (below, words) => {
		expect(labelsOf(drawRelations({ centre, above: [], below }, shape)).at(-1)).toBe(words);
	});

	test('a long name takes two lines at most, and says that it goes on', () => {
		const long = node('Chương trình hành động 02-CTr/ĐU', 'Ban Chấp hành Đảng bộ '.repeat(9));
		const { boxes } = drawRelations({ centre, above: [{ label: 'Triển khai', nodes: [long] }], below: [] }, shape);
		const letters = drawRelations({ centre: node('Kế hoạch', 'a '.repeat(90)), above: [], below: [] }, shape).centre;
		expect(letters.detail[1]?.text).toMatch(/a…$/);
		expect(boxes[0]?.detail).toHaveLength(2);
		expect(boxes[0]?.detail[1]?.text).toMatch(/\p{L}…$/u);
	});
});

test('what it rests on stands above the middle, or at its left; what rests on it below, or at its right', () => {
	const data = { centre, above: [group('Căn cứ', 1)], below: [group('Dưới', 1)] };
	const [tallUp, tallDown] = drawRelations(data, 'tall').boxes;
	const tall = drawRelations(data, 'tall').centre;
	expect(tallUp!.y).toBeLessThan(tall.y);
	expect(tallDown!.y).toBeGreaterThan(tall.y);
	const wide = drawRelations(data, 'wide');
	expect(wide.boxes[0]!.x).toBeLessThan(wide.centre.x);
	expect(wide.boxes[1]!.x).toBeGreaterThan(wide.centre.x);
});
