import type { Element } from 'hast';
import type { HastNode } from 'satteri';
import type { Removal } from './removal.ts';
import {
	holdsCellsOnly,
	impliedEndsOf,
	isTablePart,
	optionalEnds,
	parentsOf,
	stopsEndTag,
	voidElements,
} from './tree-rules.ts';

/** Browsers stop at 512, and some code of ours goes from level to level by calling itself. */
const maxDepth = 64;

interface Open {
	readonly name: string;
	readonly children: HastNode[];
	readonly report: (what: Removal['what']) => void;
}

/**
 * Builds the children of one node from tags and nodes in their order: whatever opens within them closes within them. Every
 * step costs no more than the depth that is allowed, whatever the order of the tags; an HTML parser that repairs as browsers
 * do can be made to repeat every open tag in every paragraph.
 */
export class HtmlTree {
	readonly #children: HastNode[] = [];
	readonly #open: Open[] = [];

	add(node: HastNode): void {
		if (node.type === 'element') this.#implyEnds(node.tagName);
		if (holdsCellsOnly(this.#open.at(-1)?.name) && !isBlank(node)) {
			const table = this.#open.findLastIndex(({ name }) => name === 'table');
			const around = this.#childrenAt(table - 1);
			around.splice(around.length - 1, 0, node);
			return;
		}
		const siblings = this.#childrenAt(this.#open.length - 1);
		const last = siblings.at(-1);
		// Pieces of one text must be read together: a number may be cut by what was removed.
		if (node.type === 'text' && last?.type === 'text')
			siblings[siblings.length - 1] = { type: 'text', value: last.value + node.value };
		else siblings.push(node);
	}

	/** `report` tells what becomes of the tag, now or later. */
	start(element: Element, report: Open['report']): void {
		const name = element.tagName;
		const parents = parentsOf(name);
		if (parents && !this.#open.some((open) => parents.has(open.name))) {
			report('misplaced');
			return;
		}
		if (voidElements.has(name)) {
			this.add(element);
			return;
		}
		this.#implyEnds(name);
		if (holdsCellsOnly(this.#open.at(-1)?.name) && !isTablePart(name)) {
			report('misplaced');
			return;
		}
		if (this.#open.length >= maxDepth) {
			report('deep');
			return;
		}
		const children: HastNode[] = [];
		this.#childrenAt(this.#open.length - 1).push({ ...element, children } as Element);
		this.#open.push({ name, children, report });
	}

	end(name: string, report: Open['report']): void {
		for (let index = this.#open.length - 1; index >= 0; index--) {
			const open = this.#open[index]!;
			if (open.name === name) {
				this.#closeFrom(index, true);
				return;
			}
			if (stopsEndTag(open.name, name)) break;
		}
		report('stray');
	}

	/** Everything, with what is still open closed. */
	finish(): HastNode[] {
		this.#closeFrom(0, false);
		return this.#children;
	}

	#childrenAt(level: number): HastNode[] {
		return this.#open[level]?.children ?? this.#children;
	}

	#implyEnds(name: string): void {
		for (const { ends, within } of impliedEndsOf(name)) {
			let from: number | undefined;
			for (let index = this.#open.length - 1; index >= 0; index--) {
				const open = this.#open[index]!.name;
				if (within.has(open)) break;
				if (ends.has(open)) from = index;
			}
			if (from !== undefined) this.#closeFrom(from, false);
		}
	}

	/** `isTold`: the one at `index` has its own end tag. */
	#closeFrom(index: number, isTold: boolean): void {
		for (const [above, { name, report }] of this.#open.splice(index).entries())
			if (!(isTold && above === 0) && !optionalEnds.has(name)) report('unclosed');
	}
}

function isBlank(node: HastNode): boolean {
	return node.type === 'text' && node.value.trim() === '';
}
