import { findCitations } from '#domain/citations/find-citations.ts';
import { randomStream } from './random.ts';
import { citationOf, paragraph, sampleDocuments } from './sample-text.ts';

export interface RecognitionMeasure {
	/** Bytes of text in UTF-8. */
	readonly bytes: number;
	readonly citations: number;
	readonly seconds: number;
	readonly megabytesPerSecond: number;
}

/** Reads `megabytes` of invented news, about one citation in 900 characters, or one in 200 as legal texts have. */
export function measureRecognition(megabytes: number, density: 'news' | 'legal'): RecognitionMeasure {
	const random = randomStream(7);
	const documents = sampleDocuments(2000, 11);
	const blocks: string[] = [];
	let bytes = 0;
	while (bytes < megabytes * 1e6) {
		const citations = Array.from({ length: 2 }, () => citationOf(documents[Math.floor(random() * 2000)]!, random));
		const block = paragraph(citations, density === 'news' ? 18 : 3, random);
		blocks.push(block);
		bytes += Buffer.byteLength(block);
	}
	let citations = 0;
	const start = performance.now();
	for (const block of blocks) citations += findCitations(block).length;
	const seconds = (performance.now() - start) / 1000;
	return { bytes, citations, seconds, megabytesPerSecond: bytes / 1e6 / seconds };
}
