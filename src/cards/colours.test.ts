import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { colours, rgbOf } from './colours.ts';

const tokens = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');

test.each([
	['paper', '--paper'],
	['ink', '--ink'],
	['soft', '--ink-soft'],
	['line', '--line'],
	['teal', '--teal'],
	['seal', '--seal'],
	['ochre', '--ochre'],
] as const)('%s is the colour %s of the pages by day', (colour, token) => {
	expect(colours[colour]).toBe(new RegExp(`${token}: (#[0-9a-f]{6})`).exec(tokens)?.[1]);
});

test('a colour has three bytes', () => {
	expect(rgbOf('#0a5459')).toEqual([10, 84, 89]);
});
