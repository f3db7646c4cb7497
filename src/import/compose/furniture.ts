import type { Figure, Line } from '../model.ts';
import { placeOf } from './row.ts';
import { pipeCells } from './tables/pipes.ts';

/** Bounded, and no part can match what the next part matches: linear on hostile lines. */
const image = /!\[((?:[^[\]\n]|\[[^[\]\n]{0,200}\]){0,500})\]\((?:[^()\s]{0,2000})(?:\s+"[^"\n]{0,300}")?\)/gu;
const ruling = /^[\s\p{Pd}_=*~.·•+]{3,}$/u;

/** A line without what is no text: pictures of Markdown and a lone «|» at its end. */
interface Cleaned {
	readonly text: string;
	/** A drawn line between two parts of the text. */
	readonly ruling: boolean;
	/** The pictures that stood in the line, with what they say of themselves. */
	readonly figures: readonly Figure[];
	/** A lone «|» was taken away: what is left of the frame around a picture and its caption. */
	readonly framed: boolean;
}

/** Takes pictures, drawn lines and stray «|» out of a line; what has letters or digits stays. */
export function withoutFurniture(line: Line): Cleaned {
	const figures: Figure[] = [];
	let text = line.text;
	if (text.includes('![')) {
		text = text.replace(image, (_, alt: string) => {
			const described = /[\p{L}\p{N}]/u.test(alt);
			figures.push({
				kind: 'figure',
				caption: '',
				...(described && { alt: alt.trim() }),
				...placeOf({ line, page: line.page }),
			});
			return ' ';
		});
	}
	const framed = text.includes('|') && pipeCells(text).length < 2;
	if (framed) text = text.replaceAll('|', ' ');
	const isRuling = ruling.test(text) && !/^[\s.]*$/u.test(text);
	return { text: isRuling ? '' : text, ruling: isRuling, figures, framed };
}
