import { pick } from '../random.ts';
import type { ArchiveFile, Paths } from './archive-file.ts';
import { daysLater } from './days.ts';
import { frontMatter } from './front-matter.ts';
import { givenBody, givenTitle } from './given-text.ts';
import { drawProvince } from './issuing-bodies.ts';
import { citingSentence, mentionOf } from './mention.ts';
import { newsBody } from './news-body.ts';
import type { PlannedDocument, PlannedEntry } from './planned.ts';
import { mentionFields, originFields, placeFields, settingOf, subjectFields, wholeCountry } from './shared-fields.ts';
import { below, capitalised, paragraph, write } from './text-writer.ts';
import { bodyWords } from './words/bodies.ts';

/** The file of a news item. What `certainly` holds is cited in a form that leaves nothing open. */
export function newsEntry(
	{ day, cites, given, round = 0 }: PlannedEntry,
	certainly: PlannedDocument,
	paths: Paths,
	random: () => number,
): ArchiveFile {
	const nationwide = !given?.province && random() < 0.15;
	const province = given?.province ?? drawProvince(random, day);
	const setting = settingOf(province, day);
	const title = given ? givenTitle(given, round) : capitalised(write('newsTitle', random, setting));
	const sentences = cites.map((document) =>
		citingSentence(mentionOf(document, random, document === certainly || undefined), random),
	);
	const hasCaptions = random() < 0.3;
	const fields = {
		title,
		summary: paragraph(1 + below(random, 2), [], random, setting),
		publishedAt: random() < 0.7 ? `${day}T${clock(random)}` : day,
		...(random() < 0.3 && { eventOn: daysLater(day, -below(random, 3)) }),
		...placeFields(
			nationwide ? wholeCountry : province,
			nationwide ? 'central' : pick(random, ['provincial', 'provincial', 'unit', 'commune']),
		),
		...subjectFields(random, given?.topic),
		completeness: pick(random, ['full', 'full', 'summary', 'excerpt']),
		...originFields(pick(random, bodyWords.outlet), day, pick(random, ['web-text', 'html']), random),
		...(hasCaptions && {
			figures: Array.from({ length: 1 + below(random, 3) }, () => ({ caption: write('sentence', random, setting) })),
		}),
		...mentionFields(random, setting),
	};
	const body = given ? givenBody(given, round, sentences) : newsBody(sentences, random, setting);
	return { path: paths.named('tin-tuc', day.slice(0, 4), title), text: `${frontMatter(fields)}${body}\n` };
}

function clock(random: () => number): string {
	return [7 + below(random, 13), below(random, 60)].map((part) => String(part).padStart(2, '0')).join(':');
}
