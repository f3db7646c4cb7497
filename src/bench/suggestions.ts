import { gzipSync } from 'node:zlib';
import { sampleArchive, sampleDocument, sampleNews } from '#domain/sample-entries.ts';
import { buildSuggestions } from '#search/suggest/build-suggestions.ts';
import { sampleTitles } from '#search/suggest/sample-titles.ts';
import { suggesterOf } from '#search/suggest/suggester.ts';
import { pick, randomStream } from './random.ts';

export interface SuggestionsMeasure {
	readonly entries: number;
	/** Titles that the byte budget admits. */
	readonly titles: number;
	/** Of the index, as ordinary servers send it. */
	readonly bytes: number;
	/** To make the index ready, once. */
	readonly openMs: number;
	/** Of one key press, the slowest of all. */
	readonly worstMs: number;
	readonly seconds: number;
}

/** Builds the suggestions of `entries` invented entries, half of them documents, and types numbers and titles letter by letter. */
export function measureSuggestions(entries: number): SuggestionsMeasure {
	const titles = sampleTitles(entries);
	const year = (index: number) => 2015 + (index % 11);
	const archive = sampleArchive({
		news: titles
			.filter((_, index) => index % 2 === 0)
			.map((title, index) => sampleNews(`tin-${index}`, { title, publishedAt: `${year(index)}-05-01` })),
		documents: titles
			.filter((_, index) => index % 2 === 1)
			.map((title, index) =>
				sampleDocument(`${index + 1}-kh-syt`, {
					title,
					number: `${index + 1}/KH-SYT`,
					issuedOn: `${year(index)}-03-04`,
				}),
			),
	});
	const start = performance.now();
	const { index, links } = buildSuggestions(archive);
	const seconds = (performance.now() - start) / 1000;
	const text = JSON.stringify(index);
	const opening = performance.now();
	const suggest = suggesterOf(JSON.parse(text));
	const openMs = performance.now() - opening;
	const random = randomStream(37);
	const typed = ['7095', 'kh-syt 12', 'bac giang', ...Array.from({ length: 40 }, () => pick(random, titles))];
	let worstMs = 0;
	for (const query of typed) {
		for (let length = 1; length <= Math.min(query.length, 60); length++) {
			const before = performance.now();
			suggest(query.slice(0, length));
			worstMs = Math.max(worstMs, performance.now() - before);
		}
	}
	return {
		entries,
		titles: links.reduce((sum, { urls }) => sum + urls.length, 0),
		bytes: gzipSync(text).length,
		openMs,
		worstMs,
		seconds,
	};
}
