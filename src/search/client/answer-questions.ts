import { reasonOf } from './failure-reason.ts';
import type { Finder } from './finder.ts';
import type { Question, Reply } from './messages.ts';

/** Makes the thread that calls it answer a page's questions with a finder. `keep` makes and keeps the index, where it is its own. */
export function answerQuestions(finder: Finder, keep?: () => Promise<boolean>): void {
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
			} else if (question.kind === 'cards') {
				reply({ kind: 'cards', id, cards: await finder.cards(question.hits, question.query) });
			} else if (keep) reply({ kind: 'kept', id, kept: await keep() });
		} catch (error) {
			reply({ kind: 'failed', id, message: String(error), reason: reasonOf(error) });
		}
	});
}

function reply(message: Reply): void {
	postMessage(message);
}
