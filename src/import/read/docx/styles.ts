import { attribute, type XmlElement, xmlElements, xmlTags } from './xml-tags.ts';

export interface NumberingPlace {
	readonly numId?: string;
	readonly level?: number;
}

export interface ParagraphStyle extends NumberingPlace {
	readonly name: string;
	readonly centred?: boolean;
	readonly bold?: boolean;
	readonly italic?: boolean;
}

const maxChain = 12;

/** The paragraph styles of a Word file by their id, what they inherit included. */
export function paragraphStyles(xml: string): ReadonlyMap<string, ParagraphStyle> {
	const raw = new Map<string, { readonly own: ParagraphStyle; readonly basedOn?: string }>();
	for (const element of xmlElements(xml, (name) => name === 'w:style')) {
		if (attribute(xml, element.tag, 'w:type') === 'character') continue;
		const id = attribute(xml, element.tag, 'w:styleId');
		if (id) raw.set(id, readStyle(xml, element));
	}
	const styles = new Map<string, ParagraphStyle>();
	for (const [id, { own }] of raw) {
		let merged = own;
		let parent = raw.get(id)?.basedOn;
		for (let steps = 0; parent && steps < maxChain; steps++) {
			const base = raw.get(parent);
			if (!base) break;
			merged = { ...base.own, ...merged };
			parent = base.basedOn;
		}
		styles.set(id, merged);
	}
	return styles;
}

function readStyle(xml: string, style: XmlElement): { own: ParagraphStyle; basedOn?: string } {
	const own: { -readonly [key in keyof ParagraphStyle]: ParagraphStyle[key] } = { name: '' };
	let basedOn: string | undefined;
	for (const tag of xmlTags(xml, style.tag.end, style.end)) {
		if (tag.kind === 'close') continue;
		const value = attribute(xml, tag, 'w:val');
		if (tag.name === 'w:name' && value) own.name = value;
		else if (tag.name === 'w:basedOn') basedOn = value;
		else if (tag.name === 'w:jc') own.centred = value === 'center';
		else if (tag.name === 'w:numId' && value) own.numId = value;
		else if (tag.name === 'w:ilvl') own.level = Number(value) || 0;
		else if (tag.name === 'w:b') own.bold = isOn(value);
		else if (tag.name === 'w:i') own.italic = isOn(value);
	}
	return basedOn === undefined ? { own } : { own, basedOn };
}

/** A switch of Word is on unless its value says otherwise. */
export function isOn(value: string | undefined): boolean {
	return value !== '0' && value !== 'false' && value !== 'off' && value !== 'none';
}
