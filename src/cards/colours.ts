/** The colours of cards: those of the site by day, as `tokens.css` names them. */
export const colours = {
	paper: '#fcfaf5',
	ink: '#1d1b17',
	soft: '#4f4a41',
	line: '#ddd5c5',
	teal: '#0a5459',
	seal: '#941b1b',
	ochre: '#6f4700',
} as const;

export type Colour = keyof typeof colours;

export type Rgb = readonly [red: number, green: number, blue: number];

/** The three bytes of `#0a5459`. */
export function rgbOf(hex: string): Rgb {
	const value = Number.parseInt(hex.slice(1), 16);
	return [value >> 16, (value >> 8) & 255, value & 255];
}
