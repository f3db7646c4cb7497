import { attribute, type XmlElement, xmlElements, xmlTags } from './xml-tags.ts';

export interface Level {
	readonly start: number;
	readonly format: string;
	/** «Điều %1.», «%1.%2.» */
	readonly text: string;
	readonly suffix: string;
	readonly style?: string;
	readonly legal: boolean;
	/** After which level counting begins anew; 0: never. */
	readonly restart?: number;
}

export interface Numbering {
	/** Numberings of one abstract numbering count the same list. */
	readonly abstractId: string;
	readonly levels: ReadonlyMap<number, Level>;
	/** Levels that begin anew with this numbering although another one counts the same list. */
	readonly restarts: ReadonlyMap<number, number>;
}

/** Word has nine levels, from 0. */
const lastLevel = 8;

/** The automatic numberings that a Word file defines, by the id that its paragraphs name. */
export function numberingDefinitions(xml: string): ReadonlyMap<string, Numbering> {
	const abstracts = new Map<string, ReadonlyMap<number, Level>>();
	const numberings = new Map<string, Numbering>();
	for (const element of xmlElements(xml, (name) => name === 'w:abstractNum' || name === 'w:num')) {
		const own = readLevels(xml, element);
		if (element.tag.name === 'w:abstractNum') {
			abstracts.set(attribute(xml, element.tag, 'w:abstractNumId') ?? '', own.levels);
			continue;
		}
		numberings.set(attribute(xml, element.tag, 'w:numId') ?? '', {
			abstractId: own.abstractId,
			levels: new Map([...(abstracts.get(own.abstractId) ?? []), ...own.levels]),
			restarts: own.restarts,
		});
	}
	return numberings;
}

function readLevels(xml: string, parent: XmlElement) {
	const levels = new Map<number, Level>();
	const restarts = new Map<number, number>();
	let abstractId = '';
	let overridden: number | undefined = 0;
	for (const tag of xmlTags(xml, parent.tag.end, parent.end)) {
		if (tag.kind === 'close') continue;
		if (tag.name === 'w:abstractNumId') abstractId ||= attribute(xml, tag, 'w:val') ?? '';
		else if (tag.name === 'w:lvlOverride') overridden = levelIndex(attribute(xml, tag, 'w:ilvl'));
		else if (tag.name === 'w:startOverride' && overridden !== undefined) {
			restarts.set(overridden, Number(attribute(xml, tag, 'w:val')) || 0);
		}
	}
	for (const level of xmlElements(xml, (name) => name === 'w:lvl', parent.tag.end, parent.end)) {
		const index = levelIndex(attribute(xml, level.tag, 'w:ilvl'));
		if (index !== undefined) levels.set(index, readLevel(xml, level));
	}
	return { abstractId, levels, restarts };
}

/** The level that a file names, 0 when it names none; undefined for one that Word does not have. */
function levelIndex(text: string | undefined): number | undefined {
	const index = Number(text ?? 0) || 0;
	return Number.isInteger(index) && index >= 0 && index <= lastLevel ? index : undefined;
}

function readLevel(xml: string, { tag: parent, end }: XmlElement): Level {
	const values = new Map<string, string>();
	for (const tag of xmlTags(xml, parent.end, end))
		if (tag.kind !== 'close' && !values.has(tag.name)) values.set(tag.name, attribute(xml, tag, 'w:val') ?? '');
	const style = values.get('w:pStyle');
	const restart = values.get('w:lvlRestart');
	return {
		start: Number(values.get('w:start') ?? 1),
		format: values.get('w:numFmt') ?? 'decimal',
		text: (values.get('w:lvlText') ?? '').slice(0, 200),
		suffix: values.get('w:suff') === 'nothing' ? '' : ' ',
		legal: values.has('w:isLgl'),
		...(style && { style }),
		...(restart && { restart: Number(restart) }),
	};
}
