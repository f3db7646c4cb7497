import { elementEnd, type XmlTag, xmlTags } from './xml-tags.ts';

/**
 * Leaves one reading of each place that Word wrote twice, for new and for old programs. Mammoth reads the old one; where
 * only the new one holds a text box, that box is put in its place.
 */
export function withoutAlternatives(xml: string): string {
	let result = '';
	let from = 0;
	for (const tag of xmlTags(xml)) {
		if (tag.name !== 'mc:AlternateContent' || tag.kind !== 'open' || tag.start < from) continue;
		const end = elementEnd(xml, tag);
		result += xml.slice(from, tag.start) + chosen(xml, tag, end);
		from = end;
	}
	return result + xml.slice(from);
}

function chosen(xml: string, parent: XmlTag, end: number): string {
	const children: { name: string; text: string }[] = [];
	let next = parent.end;
	for (const tag of xmlTags(xml, parent.end, end)) {
		if (tag.start < next || tag.kind !== 'open') continue;
		next = elementEnd(xml, tag);
		children.push({ name: tag.name, text: xml.slice(tag.start, next) });
	}
	const fallback = children.find((child) => child.name === 'mc:Fallback');
	const choice = children.find((child) => child.name === 'mc:Choice');
	const boxes = choice && !fallback?.text.includes('<w:txbxContent') ? textBoxes(choice.text) : '';
	if (boxes) return `<w:pict><v:textbox xmlns:v="urn:schemas-microsoft-com:vml">${boxes}</v:textbox></w:pict>`;
	return fallback ? `${xml.slice(parent.start, parent.end)}${fallback.text}</mc:AlternateContent>` : '';
}

function textBoxes(xml: string): string {
	let boxes = '';
	let next = 0;
	for (const tag of xmlTags(xml)) {
		if (tag.name !== 'w:txbxContent' || tag.kind !== 'open' || tag.start < next) continue;
		next = elementEnd(xml, tag);
		boxes += xml.slice(tag.start, next);
	}
	return boxes;
}
