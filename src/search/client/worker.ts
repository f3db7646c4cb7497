import { localFinder } from './local-finder.ts';
import type { Question, Reply } from './messages.ts';
import { siteRoot } from './root.ts';

/** The search in a thread of its own, so that the page never waits. */
const finder = localFinder(siteRoot());

addEventListener('message', async ({ data: question }: MessageEvent<Question>) => {
	if (question.kind === 'stop') {
		finder.stop();
		return;
	}
	const { id } = question;
	try {
		if (question.kind === 'search') {
			const finished = await finder.search(question.request, (answer) => reply({ kind: 'answer', id, answer }));
			reply({ kind: 'searched', id, finished });
		} else {
			reply({ kind: 'cards', id, cards: await finder.cards(question.hits, question.query) });
		}
	} catch (error) {
		reply({ kind: 'failed', id, message: String(error) });
	}
});

function reply(message: Reply): void {
	postMessage(message);
}
