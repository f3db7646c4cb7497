export const blockTags = new Set(
	(
		'address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer ' +
		'form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody ' +
		'td tfoot th thead tr ul'
	).split(' '),
);

/** Their text is never part of what a reader of the page reads. */
export const droppedTags =
	'script, style, noscript, template, iframe, object, embed, applet, svg, math, canvas, audio, video, map, select, ' +
	'datalist, button, input, textarea, progress, meter, dialog, frameset, head, link, meta, base';

/** Pieces of class and id: «detail-author» → detail, author; «tinLienQuan» → tin, lien, quan. */
export function classWords(element: Element): string[] {
	return (
		`${element.getAttribute('class') ?? ''} ${element.id}`
			.slice(0, 500)
			// «margin-bottom-lg» is how far an element stands, not where.
			.replace(/(?:margin|padding|border|align)-(?:top|bottom|left|right)/gi, ' ')
			.replace(/([a-z])([A-Z])/g, '$1 $2')
			.toLowerCase()
			.split(/[^a-z0-9]+/)
			.filter(Boolean)
	);
}

export function isElement(node: Node): node is Element {
	return node.nodeType === 1;
}

export function isText(node: Node): node is Text {
	return node.nodeType === 3;
}
