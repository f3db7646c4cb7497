import type { numberingOf } from './numbering.ts';
import { isOn, type NumberingPlace, type ParagraphStyle } from './styles.ts';
import { attribute, elementEnd, escaped, type XmlTag, xmlTags } from './xml-tags.ts';

const signs = { '-': 'dash', '+': 'plus', '•': 'disc' } as const;
const maxDepth = 7;
/** More signs than the properties of a run take. */
const lookAhead = 3000;

/**
 * Rewrites the main part of a Word file so that Mammoth, which knows neither automatic numbers nor centred lines, keeps
 * them: numbers become text, the look of a paragraph the id of a style that `styleMap` names. Hidden text is left out.
 */
export function rewritten(
	xml: string,
	styles: ReadonlyMap<string, ParagraphStyle>,
	numbering: ReturnType<typeof numberingOf>,
): string {
	const parts: string[] = [];
	let from = 0;
	for (const tag of xmlTags(xml)) {
		if (tag.start < from) continue;
		if (tag.name === 'w:pPr' && tag.kind === 'open') {
			const end = elementEnd(xml, tag);
			parts.push(xml.slice(from, tag.start), paragraphStart(xml, tag, end, styles, numbering));
			from = end;
		} else if (tag.name === 'w:r' && tag.kind === 'open' && isHidden(xml, tag)) {
			parts.push(xml.slice(from, tag.start));
			from = elementEnd(xml, tag);
		}
	}
	parts.push(xml.slice(from));
	return parts.join('');
}

/** Names the paragraphs and items that `rewritten` marks, for the option of Mammoth. */
export function styleMap(): string[] {
	const map = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"];
	for (const look of ['c', 'b', 'i', 'cb', 'ci', 'bi', 'cbi']) {
		const classes = [
			...(look.includes('c') ? ['kho-centred'] : []),
			...(look.includes('b') ? ['kho-bold'] : []),
			...(look.includes('i') ? ['kho-italic'] : []),
		];
		map.push(`p.khoLook${look} => p.${classes.join('.')}:fresh`);
	}
	map.push('p.khoLook => p:fresh');
	for (const name of Object.values(signs))
		for (let depth = 0; depth <= maxDepth; depth++)
			map.push(`p.khoItem${depth}${name} => p.kho-item-${depth}-${name}:fresh`);
	return map;
}

interface Properties extends NumberingPlace {
	readonly style?: string;
	readonly alignment?: string;
	/** Whether a tracked change has deleted the paragraph. */
	readonly removed: boolean;
}

function paragraphStart(
	xml: string,
	tag: XmlTag,
	end: number,
	styles: ReadonlyMap<string, ParagraphStyle>,
	numbering: ReturnType<typeof numberingOf>,
): string {
	const own = readProperties(xml, tag, end);
	if (own.removed) return xml.slice(tag.start, end);
	const style = own.style ? styles.get(own.style) : undefined;
	const byStyle = style?.numId ? style : own.style ? numbering.placeOfStyle(own.style) : undefined;
	const numId = own.numId ?? byStyle?.numId;
	const level = own.level ?? (own.numId ? undefined : byStyle?.level);
	const marker =
		numId && numId !== '0' ? numbering.next({ numId, ...(level !== undefined && { level }) }, own.style) : undefined;
	if (marker?.kind === 'bullet') return properties(`khoItem${Math.min(marker.level, maxDepth)}${signs[marker.sign]}`);
	const look = [
		...((own.alignment ? own.alignment === 'center' : style?.centred) ? ['c'] : []),
		...(style?.bold ? ['b'] : []),
		...(style?.italic ? ['i'] : []),
	].join('');
	const heading = style && own.style && /^(?:heading [1-6]|title|subtitle|toc \d)$/i.test(style.name);
	const bold = marker && isBold(xml, end) ? '<w:rPr><w:b/></w:rPr>' : '';
	const number = marker
		? `<w:r>${bold}<w:t xml:space="preserve">${escaped(marker.text + marker.suffix)}</w:t></w:r>`
		: '';
	return properties(heading ? own.style! : `khoLook${look}`) + number;
}

function properties(style: string): string {
	return `<w:pPr><w:pStyle w:val="${escaped(style).replaceAll('"', '&quot;')}"/></w:pPr>`;
}

function readProperties(xml: string, parent: XmlTag, end: number): Properties {
	const found: { -readonly [key in keyof Properties]: Properties[key] } = { removed: false };
	let from = parent.end;
	let inMark = false;
	for (const tag of xmlTags(xml, parent.end, end)) {
		if (tag.start < from) continue;
		// What the paragraph was before a tracked change of its look.
		if (tag.name === 'w:pPrChange' || tag.name === 'w:sectPr') from = elementEnd(xml, tag, end);
		else if (tag.name === 'w:rPr') inMark = tag.kind === 'open';
		else if (inMark) found.removed ||= tag.name === 'w:del' || tag.name === 'w:moveFrom';
		else if (tag.name === 'w:pStyle') set('style');
		else if (tag.name === 'w:jc') set('alignment');
		else if (tag.name === 'w:numId') set('numId');
		else if (tag.name === 'w:ilvl') found.level = Number(attribute(xml, tag, 'w:val')) || 0;
		function set(key: 'style' | 'alignment' | 'numId') {
			const value = attribute(xml, tag, 'w:val');
			if (value !== undefined) found[key] = value;
		}
	}
	return found;
}

/** Whether the text that follows a number is bold, so that the number does not look different from it. */
function isBold(xml: string, from: number): boolean {
	const ahead = xml.slice(from, from + lookAhead);
	const paragraph = ahead.slice(0, ahead.indexOf('</w:p>') >>> 0);
	const text = paragraph.search(/<w:t[ >]/);
	const value = /<w:b(?:\s+w:val="(\w+)")?\s*\/>/.exec(paragraph.slice(0, Math.max(text, 0)));
	return value !== null && isOn(value[1]);
}

function isHidden(xml: string, run: XmlTag): boolean {
	if (!xml.startsWith('<w:rPr>', run.end)) return false;
	const ahead = xml.slice(run.end, run.end + lookAhead);
	const value = /<w:vanish(?:\s+w:val="(\w+)")?\s*\/>/.exec(ahead.slice(0, Math.max(ahead.indexOf('</w:rPr>'), 0)));
	return value !== null && isOn(value[1]);
}
