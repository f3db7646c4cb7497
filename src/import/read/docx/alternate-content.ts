import { type XmlElement, xmlElements } from './xml-tags.ts';

/**
 * Leaves one reading of each place that Word wrote twice, for new and for old programs. Mammoth reads the old one; where
 * only the new one holds a text box, that box is put in its place.
 */
export function withoutAlternatives(xml: string): string {
	let result = '';
	let from = 0;
	for (const element of xmlElements(xml, (name) => name === 'mc:AlternateContent')) {
		result += xml.slice(from, element.tag.start) + chosen(xml, element);
		from = element.end;
	}
	return result + xml.slice(from);
}

function chosen(xml: string, { tag: parent, end: parentEnd }: XmlElement): string {
	let choice: string | undefined;
	let fallback: string | undefined;
	for (const { tag, end } of xmlElements(xml, () => true, parent.end, parentEnd)) {
		if (tag.name === 'mc:Choice') choice ??= xml.slice(tag.start, end);
		if (tag.name === 'mc:Fallback') fallback ??= xml.slice(tag.start, end);
	}
	const boxes = choice && !fallback?.includes('<w:txbxContent') ? textBoxes(choice) : '';
	if (boxes) return `<w:pict><v:textbox xmlns:v="urn:schemas-microsoft-com:vml">${boxes}</v:textbox></w:pict>`;
	return fallback ? `${xml.slice(parent.start, parent.end)}${fallback}</mc:AlternateContent>` : '';
}

function textBoxes(xml: string): string {
	let boxes = '';
	for (const { tag, end } of xmlElements(xml, (name) => name === 'w:txbxContent')) boxes += xml.slice(tag.start, end);
	return boxes;
}
