import { briefSchema } from '#schema/brief.ts';
import { documentSchema } from '#schema/document.ts';
import { newsSchema } from '#schema/news.ts';
import { type Archive, buildArchive, type RawArchive } from './archive.ts';
import { mentionsIn } from './citations/mentions.ts';
import type { RawEntry } from './entry.ts';
import type { Collection } from './entry-path.ts';

/**
 * Valid entries for tests. A test gives only the fields that it is about, as a publisher writes them; the rest is plain:
 * dated 17/3/2025, about primary care in Lai Châu, a summary of a named source.
 */

const shared = {
	title: 'Tin',
	provinces: ['lai-chau'],
	topic: 'y-te-co-so',
	completeness: 'summary',
	source: { name: 'Báo' },
	capture: { method: 'web-text', sha256: '0'.repeat(64), capturedOnMissing: 'không ghi' },
	rights: 'CC BY 4.0',
};
const newsFields = { ...shared, publishedAt: '2025-03-17' };

/** The front matter that each kind of entry needs at least. */
export const sampleFields = {
	news: newsFields,
	brief: { ...newsFields, summary: 'Câu', seenIn: ['Khối'] },
	document: {
		...shared,
		type: 'ke-hoach',
		system: 'state',
		issuer: 'so-y-te-lai-chau',
		number: '1/KH-SYT',
		issuedOn: '2025-03-17',
	},
};

interface File {
	/** The year the file lies under, or `khong-ngay`; 2025 unless told. */
	readonly folder?: string;
	readonly body?: string;
}

/** A news item `<slug>.md`. A reason such as `publishedAtMissing` takes the place of its value. Throws on invalid fields. */
export function sampleNews(slug: string, more: object = {}, file: File = {}) {
	return fileOf('tin-tuc', slug, newsSchema.parse(withMore(sampleFields.news, more)), file);
}

/** A brief, on the terms of `sampleNews`. */
export function sampleBrief(slug: string, more: object = {}, file: File = {}) {
	return fileOf('diem-tin', slug, briefSchema.parse(withMore(sampleFields.brief, more)), file);
}

/** A document, on the terms of `sampleNews`; a plan of the Health Department of Lai Châu unless told. */
export function sampleDocument(slug: string, more: object = {}, file: File = {}) {
	return fileOf('van-ban', slug, documentSchema.parse(withMore(sampleFields.document, more)), file);
}

/** The archive of these entries as it stands on the last minute of 2025 unless told. */
export function sampleArchive(raw: Partial<RawArchive>, now = '2025-12-31T23:59'): Archive {
	return buildArchive({ news: [], documents: [], briefs: [], ...raw }, now);
}

function citedByHand(data: { citations: readonly { text: string }[] }): string[] {
	return data.citations.map(({ text }) => text);
}

function withMore(fields: object, more: object): object {
	return Object.fromEntries(Object.entries({ ...fields, ...more }).filter(([key]) => !(`${key}Missing` in more)));
}

function fileOf<Data extends { citations: readonly { text: string }[] }>(
	collection: Collection,
	slug: string,
	data: Data,
	{ folder = '2025', body = '' }: File,
): RawEntry<Data> {
	// Sample bodies are plain paragraphs, so that no Markdown needs to be read.
	const mentions = body.split(/\n{2,}/).flatMap((paragraph) => mentionsIn(paragraph, citedByHand(data)));
	return { path: { collection, folder, slug }, data, body, mentions };
}
