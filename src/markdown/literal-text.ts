import { defineMdastPlugin, type MdastNode, type MdastPluginEntry } from 'satteri';
import { literalMarks } from '#domain/literal-marks.ts';

/** Shows tildes and stars that are part of the text as written: ranges and products, which Markdown takes for its marks. */
export const literalText: MdastPluginEntry = () => {
	/** Up to where everything is written anew; a second change within would be dropped. */
	let done = 0;
	const visit = (node: Marked, context: Context) => {
		const { source } = context;
		const { start, end } = node.position ?? {};
		if ((start?.offset ?? 0) < done || literalMarks(node, source) === '') return;
		done = end?.offset ?? 0;
		context.replaceNode(node, asWritten(node, source));
	};
	return defineMdastPlugin({
		name: 'literal-text',
		options: { position: true },
		delete: visit,
		emphasis: visit,
		strong: visit,
	});
};

type Marked = Readonly<Extract<MdastNode, { type: 'delete' | 'emphasis' | 'strong' }>>;
type Context = Parameters<NonNullable<ReturnType<typeof defineMdastPlugin>['delete']>>[1];

/** A node with the marks in it that are text. */
function asWritten(node: MdastNode, source: string): MdastNode[] {
	if (!('children' in node)) return [node];
	const children = node.children.flatMap((child) => asWritten(child as MdastNode, source));
	const marks = literalMarks(node, source);
	if (marks === '') return [{ ...node, children } as MdastNode];
	const text = { type: 'text' as const, value: marks };
	return [text, ...children, text];
}
