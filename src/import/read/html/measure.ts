import { isElement, isText } from './elements.ts';

export interface Measure {
	/** Characters of text, blanks counted once. */
	readonly text: number;
	/** Characters of text within links. */
	readonly linked: number;
	/** Characters of running text: outside links, in pieces long enough for a clause. */
	readonly prose: number;
}

const shortestClause = 25;
const none: Measure = { text: 0, linked: 0, prose: 0 };

/** Measures every element below a root, without recursion. */
export function measured(root: Element): (element: Element) => Measure {
	const order: { element: Element; linked: boolean }[] = [{ element: root, linked: false }];
	for (let index = 0; index < order.length; index++) {
		const { element, linked } = order[index]!;
		for (const child of element.children) order.push({ element: child, linked: linked || child.localName === 'a' });
	}
	const measures = new Map<Element, Measure>();
	for (let index = order.length - 1; index >= 0; index--) {
		const { element, linked } = order[index]!;
		const sum = { text: 0, linked: 0, prose: 0 };
		for (const node of element.childNodes) {
			if (isText(node)) {
				const length = node.data.replace(/\s+/g, ' ').trim().length;
				sum.text += length;
				if (linked) sum.linked += length;
				else if (length >= shortestClause) sum.prose += length;
			} else if (isElement(node)) {
				const inner = measures.get(node)!;
				sum.text += inner.text;
				sum.linked += inner.linked;
				sum.prose += inner.prose;
			}
		}
		measures.set(element, sum);
	}
	return (element) => measures.get(element) ?? none;
}
