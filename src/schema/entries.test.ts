import { describe, expect, test } from 'vitest';
import { sampleFields as samples } from '#domain/sample-entries.ts';
import { briefSchema } from './brief.ts';
import { documentSchema } from './document.ts';
import { newsSchema } from './news.ts';

const schemas = { news: newsSchema, brief: briefSchema, document: documentSchema };

function faults(kind: keyof typeof schemas, more: object): string[] {
	const { error } = schemas[kind].safeParse({ ...samples[kind], ...more });
	return error?.issues.map(({ path }) => path.join('.')) ?? [];
}

test.each(['news', 'brief', 'document'] as const)('a %s needs little to be accepted', (kind) => {
	expect(faults(kind, {})).toEqual([]);
});

test('what is left out has a careful default', () => {
	expect(documentSchema.parse(samples.document)).toMatchObject({
		effect: { status: 'unverified' },
		draft: false,
		topics: [],
		relations: [],
		notes: [],
	});
});

describe('an empty value carries its reason, a given one does not', () => {
	test.each([
		['news', 'publishedAt'],
		['news', 'source'],
		['brief', 'publishedAt'],
		['brief', 'source'],
		['document', 'number'],
		['document', 'issuedOn'],
		['document', 'source'],
	] as const)('%s: %s', (kind, key) => {
		expect(faults(kind, { [key]: undefined })).toEqual([key]);
		expect(faults(kind, { [key]: undefined, [`${key}Missing`]: 'nguồn không ghi' })).toEqual([]);
		expect(faults(kind, { [`${key}Missing`]: 'nguồn không ghi' })).toEqual([`${key}Missing`]);
	});

	test('all missing values are told at once', () => {
		expect(faults('document', { number: undefined, issuedOn: undefined, source: undefined })).toEqual([
			'number',
			'issuedOn',
			'source',
		]);
	});

	test.each([{}, { capturedOn: '2025-12-07', capturedOnMissing: 'không ghi' }])('the day of capture: %j', (more) => {
		const { method, sha256 } = samples.news.capture;
		expect(faults('news', { capture: { method, sha256, ...more } })).toEqual(['capture.capturedOn']);
		expect(faults('news', { capture: { method, sha256, capturedOn: '2025-12-07' } })).toEqual([]);
	});
});

describe('refused', () => {
	test.each([
		['news', { title: ' ' }, 'title'],
		['news', { title: 'x'.repeat(401) }, 'title'],
		['news', { provinces: [] }, 'provinces'],
		['news', { provinces: ['ha-tay'] }, 'provinces.0'],
		['news', { topic: 'giao-thong' }, 'topic'],
		['news', { topics: ['y-te-co-so', 'tiem-chung', 'nhan-luc', 'bao-hiem-y-te'] }, 'topics'],
		['news', { completeness: 'toan-van' }, 'completeness'],
		['news', { rights: undefined }, 'rights'],
		['news', { number: '1/KH' }, ''],
		['news', { source: { name: 'Báo', url: 'javascript:alert(1)' } }, 'source.url'],
		['news', { capture: { ...samples.news.capture, sha256: 'ABC' } }, 'capture.sha256'],
		['news', { withdrawn: { reason: 'Sai', on: '2025-05' } }, 'withdrawn.on'],
		[
			'news',
			{ withdrawn: { reason: 'Sai', on: '2025-05-01', replacedBy: '/tin-tuc/2025/moi/' } },
			'withdrawn.replacedBy',
		],
		['news', { figures: [{ alt: 'Ảnh' }] }, 'figures.0.caption'],
		['brief', { summary: undefined }, 'summary'],
		['brief', { seenIn: [] }, 'seenIn'],
		['document', { type: 'giay-moi' }, 'type'],
		['document', { issuer: 'bo-y' }, 'issuer'],
		['document', { number: null }, 'number'],
		['document', { pages: 0 }, 'pages'],
		['document', { effect: { status: 'valid' } }, 'effect.status'],
		['document', { signers: [{ name: 'A', authority: 'KT.', position: 'B' }] }, 'signers.0.authority'],
		['document', { relations: [{ kind: 'quotes', to: '1/KH' }] }, 'relations.0.kind'],
		['document', { files: [{ name: 'a', url: 'a.pdf' }] }, 'files.0.url'],
	] as const)('%s with %j, at «%s»', (kind, more, place) => {
		expect(faults(kind, more)).toContain(place);
	});
});
