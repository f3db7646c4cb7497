import { defineHastPlugin, type HastPluginDefinition, type HastPluginEntry } from 'satteri';
import { type Mention, mayMention, mentionsIn } from '#domain/citations/mentions.ts';

type Hook = NonNullable<HastPluginDefinition['before']>;
type Root = Parameters<Hook>[0];
type Context = Parameters<Hook>[1];
type Parent = Root | Extract<Root['children'][number], { type: 'element' }>;
type Text = Extract<Root['children'][number], { type: 'text' }>;

/** What the loader puts into the front matter for this plugin, and what it finds there afterwards. */
export interface CitationChannel {
	/** Texts that the editor assigned by hand. */
	manual?: readonly string[];
	/** Finds the mentions in a text: `mentionsIn`, or one that remembers what it found in the same text before. */
	recognise?: (text: string, manual: readonly string[]) => readonly Mention[];
	/** What the body mentions, in order. */
	mentions?: Mention[];
}

interface Piece {
	readonly node: Text;
	readonly from: number;
	/** Within a link that the author made: it is counted, and left as it is. */
	readonly linked: boolean;
}

const blocks = new Set('p li td th h1 h2 h3 h4 h5 h6 dt dd figcaption caption blockquote div section'.split(' '));
/** Stands for code and pictures, so that the words on both sides stay apart. */
const gap = '\uFFFC';

/**
 * Marks every mention of a document in the body as `<a data-vd="n">`, n counting from 0, and hands the mentions to the
 * loader; within a link that the author made the mark is an `<i>`, which gives the place an address only. Where each leads is known only once the whole archive is, so `linkCitations` completes the marks on the page.
 */
export const citationMarks: HastPluginEntry = ({ sourceFormat }) => {
	if (sourceFormat !== 'markdown') return defineHastPlugin({ name: 'citation-marks' });
	return defineHastPlugin({
		name: 'citation-marks',
		before(root, context) {
			const channel = channelOf(context);
			const found: Mention[] = [];
			for (const pieces of blocksOf(root, context, channel?.manual ?? []))
				markBlock(pieces, channel ?? {}, found, context);
			if (channel) channel.mentions = found;
		},
	});
};

function channelOf({ data }: Context): CitationChannel | undefined {
	return (data as { astro?: { frontmatter: CitationChannel } }).astro?.frontmatter;
}

function markBlock(pieces: readonly Piece[], channel: CitationChannel, found: Mention[], context: Context) {
	const text = pieces.map(({ node }) => node.value).join('');
	const { recognise = mentionsIn, manual = [] } = channel;
	const mentions = recognise(text, manual);
	if (mentions.length === 0) return;
	const first = found.length;
	found.push(...mentions);
	for (const { node, from, linked } of pieces) {
		if (node.value === gap) continue;
		const nodes = cut(node.value, from, mentions, first, linked ? 'i' : 'a');
		if (nodes.length > 1 || nodes[0]?.type === 'element') context.replaceNode(node, nodes);
	}
}

function cut(value: string, from: number, mentions: readonly Mention[], first: number, tagName: 'a' | 'i') {
	const nodes: ({ type: 'text'; value: string } | ReturnType<typeof mark>)[] = [];
	let at = 0;
	for (const [index, { start, end }] of mentions.entries()) {
		const [begin, stop] = [Math.max(start - from, 0), Math.min(end - from, value.length)];
		if (begin >= value.length || stop <= 0) continue;
		if (begin > at) nodes.push({ type: 'text', value: value.slice(at, begin) });
		nodes.push(mark(value.slice(begin, stop), first + index, tagName));
		at = stop;
	}
	if (at < value.length) nodes.push({ type: 'text', value: value.slice(at) });
	return nodes;
}

function mark(value: string, index: number, tagName: 'a' | 'i') {
	return {
		type: 'element' as const,
		tagName,
		properties: { dataVd: String(index) },
		children: [{ type: 'text' as const, value }],
	};
}

/** The running text of each paragraph, item, cell or heading that may mention a document, as its text nodes in order. */
function* blocksOf(root: Parent, context: Context, manual: readonly string[]): Generator<Piece[]> {
	let pieces: Piece[] = [];
	function* walk(parent: Parent, linked: boolean): Generator<Piece[]> {
		for (const node of parent.children) {
			if (node.type === 'text') pieces.push({ node, from: lengthOf(pieces), linked });
			else if (node.type !== 'element') continue;
			else if (node.tagName === 'code' || node.tagName === 'pre' || node.tagName === 'img') {
				pieces.push({ node: { type: 'text', value: gap }, from: lengthOf(pieces), linked: true });
			} else if (blocks.has(node.tagName)) {
				yield* flush();
				// Looking at every node of a tree takes far longer than reading its text.
				if (!mayMention(context.textContent(node), manual)) continue;
				yield* walk(node, linked);
				yield* flush();
			} else yield* walk(node, linked || node.tagName === 'a');
		}
	}
	function* flush(): Generator<Piece[]> {
		if (pieces.length > 0) yield pieces;
		pieces = [];
	}
	yield* walk(root, false);
	yield* flush();
}

function lengthOf(pieces: readonly Piece[]): number {
	const last = pieces.at(-1);
	return last ? last.from + last.node.value.length : 0;
}
