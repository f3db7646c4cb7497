import { answerQuestions } from '../client/answer-questions.ts';
import { localFinder } from '../client/local-finder.ts';
import { siteRoot } from '../client/root.ts';
import { savedArchive } from './saved-archive.ts';
import { savedSource } from './saved-source.ts';

/** Searches what is saved on the device, and keeps the index for that, in a thread that only those load who have saved something. */
const device = { root: siteRoot(), caches, locks: navigator.locks };

answerQuestions(localFinder(savedSource(device)), async () => (await savedArchive(device))?.kept ?? true);
