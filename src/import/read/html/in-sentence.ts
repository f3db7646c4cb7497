import { blockTags, isText } from './elements.ts';
import { isJunkLine } from './junk-line.ts';
import type { Measure } from './measure.ts';
import { cleanWords } from './words.ts';

/** A paragraph with this much text beside an element is no row of buttons. */
const sentence = 60;

/** Whether an element only marks words of running text: «liên hệ qua <b>Zalo</b> của bệnh viện» shows no button. */
export function isInSentence(element: Element, measure: (element: Element) => Measure): boolean {
	for (let inner = element; !blockTags.has(inner.localName); ) {
		if (hasWords(inner.previousSibling, -100) || hasWords(inner.nextSibling, 100)) return true;
		const outer = inner.parentElement;
		if (!outer) return false;
		if (outer.localName === 'p') {
			const around = measure(outer);
			return around.prose > 0 && around.text - around.linked - measure(element).text > sentence;
		}
		inner = outer;
	}
	return false;
}

/** Whether a node is loose text with words; of long texts the end that touches the element counts. */
function hasWords(node: Node | null, reach: number): boolean {
	if (!node || !isText(node)) return false;
	const near = reach < 0 ? node.data.slice(reach) : node.data.slice(0, reach);
	return /\p{L}/u.test(near) && !isJunkLine(cleanWords(near));
}
