import { documentTypeById } from '#vocabulary/document-types.ts';
import { pick } from '../random.ts';
import type { ArchiveFile, Paths } from './archive-file.ts';
import { writtenDay } from './days.ts';
import { documentBody } from './document-body.ts';
import { frontMatter, type Value } from './front-matter.ts';
import { givenBody, givenTitle } from './given-text.ts';
import { drawProvince } from './issuing-bodies.ts';
import { citingSentence, mentionOf } from './mention.ts';
import type { PlannedDocument, PlannedEntry } from './planned.ts';
import { mentionFields, originFields, placeFields, settingOf, subjectFields, wholeCountry } from './shared-fields.ts';
import { below, capitalised, paragraph, person, write } from './text-writer.ts';
import { bodyWords } from './words/bodies.ts';

/** Documents that one rests on, named at its head and in its relations. */
const maxGrounds = 3;

/** The file of a document. What `certainly` holds is cited in a form that leaves nothing open. */
export function documentEntry(
	{ day, cites, replaces, unnumbered, given, round = 0 }: PlannedEntry,
	document: PlannedDocument,
	certainly: PlannedDocument,
	paths: Paths,
	random: () => number,
): ArchiveFile {
	const { agency, type } = document;
	const setting = settingOf(agency.province ?? drawProvince(random, day), day);
	const subject = given ? givenTitle(given, round) : write('documentSubject', random, setting);
	const title = given ? subject : `${documentTypeById(type).name} ${type === 'cong-van' ? 'về việc ' : ''}${subject}`;
	// A short form could be taken for the document's own number.
	const mention = (cited: PlannedDocument) =>
		mentionOf(cited, random, cited === certainly || cited.number === document.number || undefined);
	const grounds = cites.slice(0, maxGrounds);
	const relations = [
		...(replaces ? [relationTo(replaces, 'replaces', random)] : []),
		...grounds.map((cited) => relationTo(cited, pick(random, ['based-on', 'implements']), random)),
		...cites.slice(maxGrounds, maxGrounds + below(random, 3)).map((cited) => relationTo(cited, 'cites', random)),
	];
	const fields = {
		title,
		...(random() < 0.5 && { summary: paragraph(1, [], random, setting) }),
		abstract: capitalised(subject),
		...(unnumbered ? { numberMissing: 'Bản chụp không có phần đầu văn bản' } : { number: document.number }),
		type,
		system: agency.system,
		issuer: agency.id,
		...(agency.province && { place: setting.province }),
		issuedOn: day,
		...placeFields(agency.province ?? wholeCountry, agency.level),
		...subjectFields(random, given?.topic),
		completeness: pick(random, ['full', 'full', 'full', 'summary']),
		pages: 1 + below(random, 24),
		signers: [signer(random)],
		recipients: [...new Set(Array.from({ length: 2 + below(random, 6) }, () => pick(random, bodyWords.recipient)))],
		...(relations.length > 0 && { relations }),
		...originFields(agency.name, day, pick(random, ['pdf-text', 'pdf', 'docx']), random),
		...mentionFields(random, setting),
	};
	const sentences = (documents: readonly PlannedDocument[]) =>
		documents.map((cited) => citingSentence(mention(cited), random));
	const body = given
		? givenBody(given, round, sentences(cites))
		: documentBody(
				type,
				{ grounds: grounds.map(mention), sentences: sentences(cites.slice(maxGrounds)) },
				random,
				setting,
			);
	const year = day.slice(0, 4);
	return {
		path: unnumbered ? paths.named('van-ban', year, title) : `van-ban/${year}/${document.slug}.md`,
		text: `${frontMatter(fields)}${body}\n`,
	};
}

function relationTo({ id, number, type, agency, day }: PlannedDocument, kind: string, random: () => number): Value {
	if (id && random() < 0.5) return { kind, to: id };
	const note = `${documentTypeById(type).name} của ${agency.shortName ?? agency.name}, ngày ${writtenDay(day)}`;
	return { kind, to: number, note };
}

function signer(random: () => number): Value {
	const name = person(random);
	return random() < 0.5
		? { name, authority: 'KT', onBehalfOf: 'Giám đốc', position: 'Phó Giám đốc' }
		: { name, position: pick(random, ['Giám đốc', 'Chủ tịch', 'Bộ trưởng', 'Thứ trưởng', 'Bí thư']) };
}
