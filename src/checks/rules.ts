import { addressRecords } from './addresses/address-records.ts';
import { formerAddress } from './addresses/former-address.ts';
import { movedFrom } from './addresses/moved-from.ts';
import { vanishedAddress } from './addresses/vanished-address.ts';
import { attachmentFacts } from './attachments/attachment-facts.ts';
import { attachmentFiles } from './attachments/attachment-files.ts';
import { largePictures } from './attachments/large-pictures.ts';
import { picturePlaces } from './attachments/picture-places.ts';
import { publicPrograms } from './attachments/public-programs.ts';
import { sameBytes } from './attachments/same-bytes.ts';
import { unlistedFiles } from './attachments/unlisted-files.ts';
import { citationsByHand } from './citations/citations-by-hand.ts';
import { citesItself } from './citations/cites-itself.ts';
import { citesLaterDocument } from './citations/cites-later-document.ts';
import { contradictoryRelations } from './citations/contradictory-relations.ts';
import { malformedNumbers } from './citations/malformed-numbers.ts';
import { malformedOwnNumber, ownNumber } from './citations/own-number.ts';
import { sameNumber } from './citations/same-number.ts';
import { unknownTargets } from './citations/unknown-targets.ts';
import { dateContradictions } from './dates/date-contradictions.ts';
import { dateOrder } from './dates/date-order.ts';
import { districtLevel } from './dates/district-level.ts';
import { formerProvince } from './dates/former-province.ts';
import type { ArchiveRule, EntryRule } from './entry.ts';
import type { EntryFileRule } from './entry-file.ts';
import type { Fault } from './fault.ts';
import type { MarkdownFile } from './files/markdown-file.ts';
import { documentFileName } from './identity/document-file-name.ts';
import { folderYear } from './identity/folder-year.ts';
import { idMatchesFile } from './identity/id-matches-file.ts';
import { sameUrl } from './identity/same-url.ts';
import { entryReferences } from './links/entry-references.ts';
import { internalLinks } from './links/internal-links.ts';
import { linkSchemes, pictureAddresses } from './links/link-schemes.ts';
import { oddHosts } from './links/odd-hosts.ts';
import { publicFiles } from './links/public-files.ts';
import { entrySchema } from './schema/entry-schema.ts';
import { chartTables } from './structure/chart-tables.ts';
import { headingLevels } from './structure/heading-levels.ts';
import { lostNotes } from './structure/lost-notes.ts';
import { missingAlt } from './structure/missing-alt.ts';
import { rawHtml } from './structure/raw-html.ts';
import { wideRowsRule } from './structure/wide-rows.ts';
import { hiddenCharactersRule, stackedMarks } from './text/hidden-characters.ts';
import { mixedTones } from './text/mixed-tones.ts';
import { nearDuplicateTitles } from './text/near-duplicate-titles.ts';
import { notNfc, oddSpaces } from './text/nfc.ts';
import { personalDetails } from './text/personal-details.ts';
import { personalNames } from './text/personal-names.ts';
import { secrecy } from './text/secrecy.ts';
import { sourceLeftovers } from './text/source-leftovers.ts';
import { unclosedQuotes } from './text/unclosed-quotes.ts';
import { unfinished } from './text/unfinished.ts';

/** Rules for every Markdown file, stand-alone pages included. */
export const fileRules: readonly ((file: MarkdownFile) => Iterable<Fault>)[] = [
	notNfc,
	oddSpaces,
	hiddenCharactersRule,
	stackedMarks,
	headingLevels,
	wideRowsRule,
	lostNotes,
];

/** Rules that one entry answers by itself: what they find stays true while the file, the code and the vocabularies stay. */
export const entryFileRules: readonly EntryFileRule[] = [
	entrySchema,
	idMatchesFile,
	documentFileName,
	folderYear,
	dateOrder,
	dateContradictions,
	citesLaterDocument,
	formerProvince,
	districtLevel,
	linkSchemes,
	pictureAddresses,
	oddHosts,
	missingAlt,
	chartTables,
	rawHtml,
	secrecy,
	unclosedQuotes,
	mixedTones,
	ownNumber,
	personalNames,
	personalDetails,
	unfinished,
	sourceLeftovers,
];

/** Rules for one entry at a time that ask about others. */
export const entryRules: readonly EntryRule[] = [
	internalLinks,
	entryReferences,
	formerAddress,
	publicFiles,
	attachmentFacts,
	malformedNumbers,
	malformedOwnNumber,
	citesItself,
	citationsByHand,
];

/** Rules that compare entries with each other. */
export const archiveRules: readonly ArchiveRule[] = [
	sameUrl,
	sameNumber,
	nearDuplicateTitles,
	contradictoryRelations,
	unknownTargets,
	movedFrom,
	addressRecords,
	vanishedAddress,
	attachmentFiles,
	unlistedFiles,
	sameBytes,
	largePictures,
	picturePlaces,
	publicPrograms,
];
