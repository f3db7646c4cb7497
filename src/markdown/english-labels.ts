import { defineHastPlugin, type HastPluginEntry } from 'satteri';

/** With what the names of buttons and pages of GitHub and GitLab begin that the guide quotes, and the words it explains. */
const beginnings =
	'add|changes|clone|code|commits?|confirm|conflict|copy|create|delete|edit|filename|files|fork|hash|merge|name|new|pipeline|plain|propose|pull|push|save|summary|terminal|upload|view';
const english = new RegExp(`^(?:${beginnings})(?![A-Za-z])[ -~]*…?$`, 'i');

/**
 * Says of words in bold in the pages about the archive that they are English, where they are, so that a screen reader does
 * not read «Commit changes» as if it were Vietnamese (WCAG 3.1.2). What entries say in other languages, editors mark.
 */
export const englishLabels: HastPluginEntry = ({ sourceFormat }) =>
	defineHastPlugin({
		name: 'english-labels',
		...(sourceFormat !== 'markdown' && {
			element: {
				filter: ['strong'],
				visit(node, context) {
					if (english.test(context.textContent(node))) context.setProperty(node, 'lang', 'en');
				},
			},
		}),
	});
