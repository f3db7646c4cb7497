export interface Look {
	/** Line ends in the text are line breaks. */
	readonly pre?: boolean;
	readonly bold: boolean;
	readonly italic: boolean;
	readonly centred: boolean;
	readonly href?: string | undefined;
}

export const plainLook: Look = { bold: false, italic: false, centred: false };

/** Class names that a style sheet of the page makes bold, italic or centred, as exports of Google Docs do. */
export interface ClassLooks {
	readonly bold: ReadonlySet<string>;
	readonly italic: ReadonlySet<string>;
	readonly centred: ReadonlySet<string>;
}

/** How the text in an element looks, given the look around it. */
export function lookOf(element: Element, around: Look, classes: ClassLooks): Look {
	const tag = element.localName;
	const style = (element.getAttribute('style') ?? '').toLowerCase();
	const names = (element.getAttribute('class') ?? '').split(/\s+/);
	const has = (set: ReadonlySet<string>) => set.size > 0 && names.some((name) => set.has(name));
	const weight = /font-weight\s{0,5}:\s{0,5}(\w+)/.exec(style)?.[1];
	const slant = /font-style\s{0,5}:\s{0,5}(\w+)/.exec(style)?.[1];
	const align = /text-align\s{0,5}:\s{0,5}([\w-]+)/.exec(style)?.[1] ?? element.getAttribute('align')?.toLowerCase();
	return {
		...around,
		pre: around.pre || /white-space\s{0,3}:\s{0,3}pre/.test(style),
		bold: weight
			? /bold|[6-9]00/.test(weight)
			: around.bold || /^(?:b|strong|th)$/.test(tag) || has(classes.bold) || names.includes('kho-bold'),
		italic: slant
			? /italic|oblique/.test(slant)
			: around.italic || /^(?:i|em)$/.test(tag) || has(classes.italic) || names.includes('kho-italic'),
		centred: align
			? /center/.test(align)
			: around.centred || tag === 'center' || has(classes.centred) || names.some((name) => centring.test(name)),
	};
}

const centring =
	/^(?:text-?center|text-align-center|has-text-align-center|aligncenter|kho-centred|rtecenter|ql-align-center)$/i;

const rule = /\.([\w-]{1,60})\s{0,5}\{([^{}]{0,2000})\}/g;

/** Reads the simple rules (`.c3{font-weight:700}`) of the page's own style elements. */
export function classLooks(document: Document): ClassLooks {
	const looks = { bold: new Set<string>(), italic: new Set<string>(), centred: new Set<string>() };
	for (const sheet of document.querySelectorAll('style')) {
		for (const [, name, body] of sheet.textContent.slice(0, 300_000).matchAll(rule)) {
			if (/font-weight:\s{0,3}(?:bold|[6-9]00)/i.test(body!)) looks.bold.add(name!);
			if (/font-style:\s{0,3}italic/i.test(body!)) looks.italic.add(name!);
			if (/text-align:\s{0,3}center/i.test(body!)) looks.centred.add(name!);
		}
	}
	return looks;
}
