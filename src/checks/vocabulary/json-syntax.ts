/**
 * The offset at which a text stops being JSON, or undefined when it is JSON. The engine's own parser is the judge,
 * because it reads the file at build time; its messages do not always tell the place, so the place is the shortest
 * beginning of the text that no ending could complete.
 */
export function jsonFaultOffset(text: string): number | undefined {
	const whole = verdict(text);
	if (whole === 'sound') return undefined;
	if (whole === 'unfinished') return text.trimEnd().length;
	let open = 0;
	let broken = text.length;
	while (broken - open > 1) {
		const middle = (open + broken) >> 1;
		if (verdict(text.slice(0, middle)) === 'broken') broken = middle;
		else open = middle;
	}
	return broken - 1;
}

function verdict(text: string): 'sound' | 'unfinished' | 'broken' {
	try {
		JSON.parse(text);
		return 'sound';
	} catch (reason) {
		const message = String(reason);
		const position = /position (\d+)/.exec(message)?.[1];
		const atEnd = /end of JSON|Unterminated/.test(message) || Number(position ?? -1) >= text.length;
		return atEnd ? 'unfinished' : 'broken';
	}
}
