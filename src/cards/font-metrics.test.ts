import satori from 'satori';
import { describe, expect, test } from 'vitest';
import { readCardFonts } from './card-fonts.ts';
import { fontMetrics } from './font-metrics.ts';
import { svgFont } from './picture-svg.ts';
import { vietnameseLetters } from './vietnamese-letters.ts';

const fonts = readCardFonts();
const size = 1000;

describe.each(['regular', 'semibold'] as const)('the %s font', (weight) => {
	const metrics = fontMetrics(fonts[weight]);

	test('has every Vietnamese letter', () => {
		expect(vietnameseLetters).toHaveLength(134);
		expect(vietnameseLetters.filter((letter) => !metrics.has(letter))).toEqual([]);
		expect(['中', 'α', '→', '😀'].filter(metrics.has)).toEqual([]);
	});

	test('letters are as wide as they are drawn', async () => {
		const letters = [...'ABCxyz0123456789/-–…·', ...vietnameseLetters];
		const drawn: number[] = [];
		const text = (letter: string) => ({ type: 'div', key: null, props: { children: letter } });
		await satori(
			{ type: 'div', key: null, props: { style: { display: 'flex', fontSize: size }, children: letters.map(text) } },
			{
				width: 1e6,
				height: size,
				fonts: [svgFont(weight, fonts[weight])],
				onNodeDetected: ({ textContent, width }) => textContent && drawn.push(width),
			},
		);
		expect(drawn).toHaveLength(letters.length);
		const differences = letters.filter((letter, index) => Math.abs(metrics.widthOf(letter) * size - drawn[index]!) > 1);
		expect(differences).toEqual([]);
	});

	test('what it lacks counts as wide', () => {
		expect(metrics.widthOf('中')).toBeGreaterThanOrEqual(metrics.widthOf('W'));
		expect(metrics.widthOf('')).toBe(0);
	});
});

test('anything but a TrueType font is refused', () => {
	expect(() => fontMetrics(Buffer.from('không phải phông chữ'))).toThrow();
	expect(() => fontMetrics(new Uint8Array())).toThrow(RangeError);
});
