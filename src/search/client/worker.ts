import { answerQuestions } from './answer-questions.ts';
import { localFinder } from './local-finder.ts';
import { siteRoot } from './root.ts';
import { wholeArchive } from './whole-archive.ts';

/** The search in a thread of its own, so that the page never waits. */
answerQuestions(localFinder(wholeArchive(siteRoot())));
