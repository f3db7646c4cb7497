import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ByteReader, ByteWriter } from './bytes.ts';
import { exactly, mergeForms } from './merge.ts';
import { chunkOf, findTerm } from './read.ts';
import { TermCollector } from './write.ts';

test('numbers come back from bytes', () => {
	fc.assert(
		fc.property(fc.array(fc.nat(2 ** 31 - 1)), fc.uint8Array(), (numbers, tail) => {
			const writer = new ByteWriter();
			for (const number of numbers) writer.varint(number);
			writer.bytes(tail);
			const reader = new ByteReader(writer.finish());
			expect(numbers.map(() => reader.varint())).toEqual(numbers);
			expect([...tail].map(() => reader.byte())).toEqual([...tail]);
			expect(reader.done).toBe(true);
		}),
	);
});

test('reading past the end is an error, not a wrong number', () => {
	expect(() => new ByteReader(Uint8Array.of(0x80)).varint()).toThrow(RangeError);
});

/** Documents of words «exact», whose folded form is their first letter. */
function chunksOf(documents: readonly (readonly string[])[], bytesPerChunk: number) {
	const terms = new TermCollector();
	for (const [document, words] of documents.entries()) {
		for (const word of words) terms.add(terms.termOf(word[0]!, word), document);
	}
	return terms.encoded().chunks(bytesPerChunk);
}

describe('terms written to chunks and read back', () => {
	const word = fc
		.tuple(fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), fc.nat(3))
		.map(([letter, form]) => letter + form);
	const documents = fc.array(fc.array(word, { maxLength: 30 }), { minLength: 1, maxLength: 40 });

	test('give every document of every form', () => {
		fc.assert(
			fc.property(documents, fc.constantFrom(10, 100, 10_000), (all, bytesPerChunk) => {
				const chunks = chunksOf(all, bytesPerChunk);
				for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
					const forms = findTerm(chunks[chunkOf(letter, chunks.length)]!, letter) ?? [];
					const holding = (test: (word: string) => boolean) =>
						all.flatMap((words, document) => (words.some(test) ? [document] : []));
					expect([...(forms.length ? mergeForms(forms, all.length).documents : [])]).toEqual(
						holding((candidate) => candidate.startsWith(letter)),
					);
					for (const form of [`${letter}0`, `${letter}1`]) {
						expect([...exactly(forms, form).documents]).toEqual(holding((candidate) => candidate === form));
					}
				}
			}),
			{ numRuns: 40 },
		);
	});

	test('keep small counts exactly and large ones roughly', () => {
		const counts = [1, 2, 3, 4, 5, 9, 15, 300];
		const [chunk] = chunksOf(
			counts.map((count) => Array<string>(count).fill('a1')),
			10_000,
		);
		expect([...findTerm(chunk!, 'a')![0]!.postings.counts]).toEqual([1, 2, 3, 4, 5, 7, 11, 18]);
	});

	test('know which documents have a term in their title', () => {
		const terms = new TermCollector();
		for (const document of [0, 1, 2]) terms.add(terms.termOf('a', 'á'), document);
		terms.markTitle(terms.termOf('a', 'á'), 2);
		terms.markTitle(terms.termOf('b', 'b'), 2);
		const [chunk] = terms.encoded().chunks(1_000);
		expect([...findTerm(chunk!, 'a')![0]!.postings.inTitle]).toEqual([0, 0, 1]);
		expect(findTerm(chunk!, 'b')).toBeUndefined();
	});
});

test('forms merge into one: documents once, counts added, title of either', () => {
	const terms = new TermCollector();
	terms.add(terms.termOf('a', 'á'), 0);
	terms.add(terms.termOf('a', 'à'), 0);
	terms.markTitle(terms.termOf('a', 'à'), 0);
	terms.add(terms.termOf('a', 'à'), 3);
	const forms = findTerm(terms.encoded().chunks(1_000)[0]!, 'a')!;
	const merged = mergeForms(forms, 4);
	expect([...merged.documents]).toEqual([0, 3]);
	expect([...merged.counts]).toEqual([2, 1]);
	expect([...merged.inTitle]).toEqual([1, 0]);
});

test('many forms often in one document add up to a large count, never to a small one', () => {
	const terms = new TermCollector();
	const forms = Array.from({ length: 15 }, (_, at) => `a${at}`);
	for (const form of forms) for (let time = 0; time < 20; time++) terms.add(terms.termOf('a', form), 0);
	const [count] = mergeForms(findTerm(terms.encoded().chunks(1_000)[0]!, 'a')!, 1).counts;
	expect(count).toBeGreaterThan(200);
});

test('documents gathered apart and put together are those gathered at once', () => {
	const documents = [['a à', 'b b'], ['a á', 'a á', 'c c'], [], ['b b', 'a à', 'd d']].map((words) =>
		words.map((word) => word.split(' ') as [folded: string, exact: string]),
	);
	const gather = (first: number, end: number) => {
		const terms = new TermCollector();
		for (const [at, words] of documents.slice(first, end).entries()) {
			for (const word of words) terms.add(terms.termOf(...word), at);
			if (words[0]) terms.markTitle(terms.termOf(...words[0]), at);
		}
		return terms;
	};
	const together = new TermCollector();
	for (const [first, end] of [
		[0, 1],
		[1, 3],
		[3, 4],
	] as const) {
		together.take(structuredClone(gather(first, end).gathered()), first);
	}
	expect(together.encoded().chunks(10)).toEqual(gather(0, 4).encoded().chunks(10));
	expect(together.documentCounts()).toEqual(gather(0, 4).documentCounts());
});
