import { formatFault } from '../fault.ts';
import { check } from '../sample.ts';
import { news, newsPath, soundFiles } from '../sample-files.ts';
import { replaced } from './example.ts';

/** What the check prints of a news item with an error and a warning, for the page that teaches how to read it. */
export function sampleReport(): string[] {
	const wrong = replaced(news, 'topic: y-te-co-so', 'topic: tiem-chun');
	const doubtful = replaced(wrong, 'Toàn tỉnh đạt', 'TODO: hỏi lại. Toàn tỉnh đạt');
	return check({ ...soundFiles, [newsPath]: doubtful }).map((fault) => formatFault(fault));
}
