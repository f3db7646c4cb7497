/** The functions of CSS that reckon, colour, move or shape. Those that fetch by other names than `url` are left out. */
const functions = new Set(
	`rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix light-dark calc min max clamp var env matrix matrix3d translate
	translatex translatey translatez translate3d scale scalex scaley scalez scale3d rotate rotatex rotatey rotatez rotate3d
	skew skewx skewy perspective path polygon circle ellipse inset rect blur brightness contrast drop-shadow grayscale
	hue-rotate invert opacity saturate sepia linear-gradient radial-gradient not is where has nth-child nth-last-child
	nth-of-type nth-last-of-type lang`.split(/\s+/),
);

/** The rules that bring in nothing. */
const rules = new Set(['@media', '@supports', '@keyframes']);

/** A reference to a part of the drawing itself. */
const within = /url\(\s*(["']?)#[\w.:-]+\1\s*\)/gi;

/**
 * Why a style, a style sheet or the value of a presentation attribute asks for more than the drawing holds, in Vietnamese;
 * undefined when it does not.
 */
export function styleProblem(css: string): string | undefined {
	// An escape may spell any of what is looked for below.
	if (css.includes('\\')) return 'viết kiểu bằng dấu \\';
	const rule = [...css.matchAll(/@[-\w]*/g)].find(([name]) => !rules.has(name.toLowerCase()));
	if (rule) return `dùng lệnh ${rule[0]} trong kiểu`;
	const called = [...css.replace(within, ' ').matchAll(/(?<![-\w])([-\w]+)\(/g)].map(([, name = '']) =>
		name.toLowerCase(),
	);
	if (called.includes('url')) return 'lấy kiểu hoặc hình từ nơi khác';
	const unknown = called.find((name) => !functions.has(name));
	return unknown === undefined ? undefined : `dùng hàm ${unknown}() trong kiểu`;
}
