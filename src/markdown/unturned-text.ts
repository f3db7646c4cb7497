import { defineHastPlugin } from 'satteri';

/** Marks that turn text round up to the end of the line, and what ends them. */
const turning = /[\u202A-\u202E]/g;

/**
 * Takes the marks that turn text round out of the text that the parsers made. `shownBody` has taken them out of what they
 * were given, references to them included; nothing that two parsers join together may bring one back.
 */
export const unturnedText = defineHastPlugin({
	name: 'unturned-text',
	text(node, context) {
		const value = node.value.replace(turning, '');
		if (value !== node.value) context.replaceNode(node, { type: 'text', value });
	},
});
