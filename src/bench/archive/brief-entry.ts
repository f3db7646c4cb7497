import { cutAtWord, oneLine } from '#import/write/clean-text.ts';
import { pick } from '../random.ts';
import type { ArchiveFile, Paths } from './archive-file.ts';
import { frontMatter } from './front-matter.ts';
import { givenTitle } from './given-text.ts';
import { drawProvince } from './issuing-bodies.ts';
import type { PlannedEntry } from './planned.ts';
import { originFields, placeFields, settingOf, subjectFields } from './shared-fields.ts';
import { capitalised, paragraph, write } from './text-writer.ts';
import { bodyWords } from './words/bodies.ts';

/** The file of a brief, a headline and a digest; of three in ten the source tells no day. */
export function briefEntry({ day, given, round = 0 }: PlannedEntry, paths: Paths, random: () => number): ArchiveFile {
	const province = given?.province ?? drawProvince(random, day);
	const setting = settingOf(province, day);
	const title = given ? givenTitle(given, round) : capitalised(write('newsTitle', random, setting));
	const dated = given?.day !== undefined || random() < 0.7;
	const fields = {
		title,
		summary: given ? cutAtWord(oneLine(given.text), 500) : paragraph(1, [], random, setting),
		...(dated ? { publishedAt: day } : { publishedAtMissing: 'Khối tin dẫn không ghi ngày đăng' }),
		...placeFields(province, 'provincial'),
		...subjectFields(random, given?.topic),
		completeness: 'summary',
		...originFields(pick(random, bodyWords.outlet), day, 'web-text', random),
		seenIn: [pick(random, bodyWords.block)],
	};
	const path = paths.named('diem-tin', dated ? day.slice(0, 4) : undefined, title);
	return { path, text: frontMatter(fields) };
}
