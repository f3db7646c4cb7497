import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { buildArchive } from '#domain/archive.ts';
import { type Collection, parseEntryPath } from '#domain/entry-path.ts';
import { parseFrontMatter, splitFrontMatter } from '#domain/front-matter.ts';
import { tablesOf } from '#domain/tables.ts';
import { fold, slugify } from '#domain/text.ts';
import { briefSchema } from '#schema/brief.ts';
import { documentSchema } from '#schema/document.ts';
import { newsSchema } from '#schema/news.ts';
import {
	briefTimes,
	captures,
	documentNumbers,
	newsFacts,
	planFacts,
	secretWords,
	seriesBreak,
} from './seeds-facts.ts';

const content = join(import.meta.dirname, '../content');

/**
 * The files that came with the five captures. The archive grows, holds drafts and withdraws; none of that concerns these
 * tests.
 */
const seedFiles = globSync('{tin-tuc,van-ban,diem-tin}/**/*.md', { cwd: content })
	.map((file) => ({ file: file.replaceAll('\\', '/'), text: readFileSync(join(content, file), 'utf8') }))
	.filter(({ text }) => Object.keys(captures).some((sha256) => text.includes(sha256)));

function load<Schema extends z.ZodType>(collection: Collection, schema: Schema) {
	return seedFiles
		.filter(({ file }) => file.startsWith(`${collection}/`))
		.map(({ file, text }) => {
			const path = parseEntryPath(file);
			const parts = splitFrontMatter(text);
			if (!path || !parts) throw new Error(`${file} is no entry`);
			const data: z.output<Schema> = schema.parse(parseFrontMatter(parts.yaml).document.toJS());
			return { path, data, body: parts.body };
		});
}

const news = load('tin-tuc', newsSchema);
const documents = load('van-ban', documentSchema);
const briefs = load('diem-tin', briefSchema);
const all = [...news, ...documents, ...briefs];
const [plan] = documents as [(typeof documents)[number]];

const wordsOf = (value: unknown): string[] =>
	typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(wordsOf) : [];
const textOf = ({ data, body }: { data: unknown; body: string }) => [...wordsOf(data), body].join('\n');
const headingsOf = (body: string) => [...body.matchAll(/^#{2,6} (.+)$/gm)].map((match) => match[1] as string);

/** Whether a text holds a figure or phrase, not as part of a longer number or word. */
function holds(text: string, phrase: string): boolean {
	const escaped = RegExp.escape(phrase);
	return new RegExp(`(?<![\\p{L}\\p{N}]|\\d[.,])${escaped}(?![\\p{L}\\p{N}]|[.,]\\d)`, 'u').test(text);
}

const missingFrom = (text: string, phrases: readonly string[]) => phrases.filter((phrase) => !holds(text, phrase));
const withReason = (date: object) => ({
	...date,
	...('inferred' in date && { inferred: expect.stringMatching(/\S/) }),
});

describe('all that the captures hold is in the archive', () => {
	test('5 news items, 1 plan, 56 briefs', () => {
		expect([news.length, documents.length, briefs.length]).toEqual([5, 1, 56]);
	});

	test.each(Object.entries(captures))('from capture %s came %i briefs', (sha256, count) => {
		expect(briefs.filter(({ data }) => data.capture.sha256 === sha256)).toHaveLength(count);
	});

	test('and all of it is shown', () => {
		// The last of it is dated 10 January 2026.
		const archive = buildArchive({ news, documents, briefs }, '2026-01-11T00:00');
		expect([archive.news.length, archive.documents.length, archive.briefs.length]).toEqual([5, 1, 56]);
	});
});

describe.each(Object.entries(newsFacts))('news item %s', (id, facts) => {
	const entry = news.find(({ path }) => `${path.folder}/${path.slug}` === id)!;

	test('has the title, dates, place, source and capture of the original', () => {
		expect(entry.data.title).toBe(facts.title);
		expect(entry.data.publishedAt).toEqual(withReason(facts.publishedAt));
		expect(entry.data.eventOn).toEqual(facts.eventOn && withReason(facts.eventOn));
		expect(entry.data.provinces).toEqual(facts.provinces);
		expect(entry.data.capture.sha256).toBe(facts.capture);
		if (facts.source) {
			expect(entry.data.source?.name).toContain(facts.source.name);
			expect(entry.data.source?.author).toBe(facts.source.author);
		} else expect(entry.data.sourceMissing?.reason).toMatch(/\S/);
	});

	test('keeps its headings and the captions of its pictures', () => {
		expect(headingsOf(entry.body)).toEqual(facts.headings);
		expect(entry.data.figures).toHaveLength(facts.figures);
	});

	test('tells every figure', () => {
		expect(missingFrom(entry.body, facts.contains)).toEqual([]);
	});
});

describe('the plan of the Health Department of Lai Châu', () => {
	test('has the title from its closing sentence', () => {
		expect(plan.data.title).toBe(planFacts.title);
		expect(plan.data).toMatchObject({
			type: 'ke-hoach',
			issuer: 'so-y-te-lai-chau',
			provinces: ['lai-chau'],
			pages: { count: 10, inferred: expect.stringContaining('chỗ ngắt trang') },
		});
		expect(plan.data.capture.sha256).toBe(planFacts.capture);
	});

	test('invents neither number nor date, and says why they are missing', () => {
		expect(plan.data.number).toBeUndefined();
		expect(plan.data.issuedOn).toBeUndefined();
		expect(plan.data.numberMissing?.reason).toContain('lớp chữ');
		expect(plan.data.issuedOnMissing).toEqual({
			reason: expect.stringContaining('7095/KH-UBND'),
			notBefore: '2025-11-11',
		});
	});

	test('names who signed for whom, and who received it', () => {
		expect(plan.data.signers).toEqual([
			{ name: 'Nguyễn Thế Phong', authority: 'KT', onBehalfOf: 'Giám đốc', position: 'Phó Giám đốc' },
		]);
		expect(plan.data.recipients).toEqual(planFacts.recipients);
	});

	test('has parts I to III and all that is numbered in them', () => {
		const numbers = headingsOf(plan.body).flatMap((heading) => heading.match(/^(?:[IVX]+|[\d.]*\d)\.(?= )/)?.[0] ?? []);
		expect(numbers).toEqual(planFacts.structure);
	});

	test('has its one table, cell by cell', () => {
		expect(tablesOf(plan.body)).toEqual([planFacts.table]);
	});

	test('tells every figure', () => {
		expect(missingFrom(plan.body, planFacts.contains)).toEqual([]);
	});
});

describe('briefs', () => {
	test('keep the minute of publication where the capture gives one, and a reason where it does not', () => {
		expect(briefs.flatMap(({ data }) => data.publishedAt?.on ?? []).toSorted()).toEqual(briefTimes);
		expect(briefs.filter(({ data }) => data.publishedAtMissing?.reason)).toHaveLength(56 - briefTimes.length);
	});

	test('no two say the same headline', () => {
		const titles = briefs.map(({ data }) => slugify(data.title));
		expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
	});

	test('none is the name of a picture file', () => {
		expect(briefs.filter(({ data }) => /\.(?:jpe?g|png|webp)|\d{8}/i.test(data.title))).toEqual([]);
	});
});

describe('every entry of the captures', () => {
	test.each(all.map((entry) => [entry.path.slug, entry] as const))('%s', (_, { data }) => {
		// None is a full text, and none says it is.
		expect(data.completeness).toBe('summary');
		expect(data.source?.name ?? data.sourceMissing?.reason).toMatch(/\S/);
		expect(data.capture.capturedOn ?? data.capture.capturedOnMissing?.reason).toBeTruthy();
		expect(data.rights).toMatch(/\S/);
	});
});

describe('document numbers', () => {
	const texts = all.map(textOf);

	test.each(Object.entries(documentNumbers))('%s is kept, with its date %s', (number, date) => {
		const places = texts.flatMap((text) =>
			text
				.split(number)
				.slice(1)
				.map((_, index) => [text, index] as const),
		);
		expect(places).not.toHaveLength(0);
		if (!date) return;
		const near = texts.some((text) =>
			[...text.matchAll(new RegExp(RegExp.escape(number), 'gu'))].some(({ index }) =>
				holds(text.slice(Math.max(0, index - 100), index + 100), date),
			),
		);
		expect(near).toBe(true);
	});
});

test('both entries warn that shares of communes before and after the merger cannot be compared', () => {
	const laiChau = news.find(({ data }) => data.provinces.includes('lai-chau'))!;
	for (const entry of [laiChau, plan]) {
		expect(entry.data.notes.filter((note) => missingFrom(note, seriesBreak).length === 0)).toHaveLength(1);
	}
});

test('an hour of publication before the event is said to be a contradiction, not corrected', () => {
	const laiChau = news.find(({ data }) => data.provinces.includes('lai-chau'))!;
	expect(laiChau.data.notes.some((note) => holds(note, '08:34') && note.includes('chiều nay'))).toBe(true);
});

describe('nowhere in their files', () => {
	test('is a letter outside NFC, a carriage return or a non-breaking space', () => {
		expect(
			seedFiles
				.filter(({ text }) => text !== text.normalize('NFC') || /[\r\u00A0\uFEFF]/.test(text))
				.map(({ file }) => file),
		).toEqual([]);
	});

	test.each([
		['the initial of a child', /(?<!\p{L})(?:bé|cháu|em) (?:gái |trai )?\p{Lu}\.(?!\p{Lu})/u],
		['the initials of a patient', /(?<![\p{L}.])\p{Lu}\.\s?\p{Lu}\.(?!\p{L})/u],
		['a hamlet', /(?<!\p{L})(?:xóm|thôn|bản|ấp) \p{Lu}/u],
	])('is %s', (_, pattern) => {
		expect(seedFiles.filter(({ text }) => pattern.test(text)).map(({ file }) => file)).toEqual([]);
	});

	test('is the address of a patient', () => {
		const hash = (words: string) => createHash('sha256').update(words).digest('hex');
		const found = seedFiles.filter(({ text }) => {
			const words = fold(text).match(/[a-z]+/g) ?? [];
			return words.some((word, index) => secretWords.includes(hash(`${word}-${words[index + 1]}`)));
		});
		expect(found.map(({ file }) => file)).toEqual([]);
	});
});
