import type { Block, Item } from '../../model.ts';
import type { Context } from './context.ts';
import type { Look } from './look.ts';

const drawnBullet = /^\\?([-–+•*·▪►●○■])\s+/u;
const ownNumber = /^(?:\p{L}|\d{1,3}|[ivxlc]{1,6})\\?[.)]\s/iu;

/** Items of a list, in order, with the lists inside them one level deeper. */
export function listBlocks(list: Element, look: Look, depth: number, context: Context): Block[] {
	const blocks: Block[] = [];
	const ordered = list.localName === 'ol';
	let number = Number.parseInt(list.getAttribute('start') ?? '1', 10) || 1;
	for (const child of list.childNodes) {
		if (child.nodeType !== 1 || (child as Element).localName !== 'li') {
			const inner = /^(?:ul|ol)$/.test((child as Element).localName ?? '') ? depth + 1 : depth;
			blocks.push(...context.convert([child], look, inner));
			continue;
		}
		const element = child as Element;
		number = Number.parseInt(element.getAttribute('value') ?? '', 10) || number;
		const inner = context.convert([element], look, depth + 1);
		const at = inner.findIndex((block) => block.kind !== 'figure');
		const first = inner[at];
		if (first?.kind === 'paragraph') {
			const { text, markdown } = first;
			const words = { text, ...(markdown && { markdown }) };
			const item = ordered ? numbered(words, number, list, depth) : bulleted(words, depth);
			inner[at] = item;
		}
		if (first) number++;
		blocks.push(...inner);
	}
	return blocks;
}

type Words = Pick<Item, 'text' | 'markdown'>;

function bulleted(words: Words, depth: number): Item {
	const drawn = drawnBullet.exec(words.text);
	if (!drawn) return { kind: 'item', ...words, depth, marker: '-' };
	const { text, markdown } = words;
	return {
		kind: 'item',
		text: text.slice(drawn[0].length),
		...(markdown && { markdown: markdown.replace(drawnBullet, '') }),
		depth,
		marker: /[-–+]/.test(drawn[1]!) ? drawn[1]!.replace('–', '-') : '•',
	};
}

function numbered(words: Words, number: number, list: Element, depth: number): Item {
	const own = ownNumber.exec(words.text);
	if (own) return { kind: 'item', ...words, depth, marker: own[0].trim() };
	const marker = `${formatted(number, list.getAttribute('type') ?? list.getAttribute('style') ?? '')}.`;
	return {
		kind: 'item',
		text: `${marker} ${words.text}`,
		...(words.markdown && { markdown: `${marker.replace('.', '\\.')} ${words.markdown}` }),
		depth,
		marker,
	};
}

function formatted(number: number, type: string): string {
	if (/^a$|lower-(?:alpha|latin)/.test(type) && number <= 26) return String.fromCharCode(96 + number);
	if (/^A$|upper-(?:alpha|latin)/.test(type) && number <= 26) return String.fromCharCode(64 + number);
	if (/^i$|lower-roman/.test(type)) return roman(number).toLowerCase();
	if (/^I$|upper-roman/.test(type)) return roman(number);
	return String(number);
}

const romanDigits = [
	['M', 1000],
	['CM', 900],
	['D', 500],
	['CD', 400],
	['C', 100],
	['XC', 90],
	['L', 50],
	['XL', 40],
	['X', 10],
	['IX', 9],
	['V', 5],
	['IV', 4],
	['I', 1],
] as const;

/** «IV» of 4; plain digits outside 1 to 3999. */
export function roman(number: number): string {
	if (number < 1 || number > 3999) return String(number);
	let rest = number;
	let text = '';
	for (const [digit, value] of romanDigits) {
		while (rest >= value) {
			text += digit;
			rest -= value;
		}
	}
	return text;
}
