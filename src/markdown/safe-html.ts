import { defineHastPlugin, type HastPluginEntry } from 'satteri';
import { isOwnPicture, leadsSomewhereAllowed } from './raw-html/addresses.ts';
import { cleanTree } from './raw-html/clean-html.ts';

/**
 * Makes what a body may bring to a page harmless, whoever wrote it: HTML is cut down to the allow-list, links that would run
 * something become their text, and pictures from elsewhere become their description. First of the plugins, so that the
 * others find elements and text where HTML stood, and nothing of theirs is touched.
 */
export const safeHtml: HastPluginEntry = ({ sourceFormat }) => {
	// Pages about the archive are MDX: they are code, and reviewed as such.
	if (sourceFormat !== 'markdown') return defineHastPlugin({ name: 'safe-html' });
	let hasHtml = false;
	return defineHastPlugin({
		name: 'safe-html',
		raw() {
			hasHtml = true;
		},
		element: {
			filter: ['a', 'img'],
			visit(node, context) {
				const { href, src, alt } = node.properties;
				if (node.tagName === 'a') {
					if (!leadsSomewhereAllowed(String(href ?? ''))) context.replaceNode(node, [...node.children]);
				} else if (!isOwnPicture(String(src ?? ''))) {
					context.replaceNode(node, { type: 'text', value: String(alt ?? '') });
				}
			},
		},
		after(root, context) {
			if (hasHtml) context.replaceNode(root, cleanTree(root));
		},
	});
};

/** Whether a body may hold anything that `safeHtml` acts on: HTML, a picture, or a link that neither stays here nor is plain. */
export const mayNeedSafeHtml = /<[a-z!/?]|!\[|\]:|\]\(\s*(?!https?:\/\/|\/|#)/i;
