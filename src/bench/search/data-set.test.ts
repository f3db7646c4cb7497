import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { InputError, readDataSet } from './data-set.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'kho-set-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const corpus = '{"id":"b1","title":"Sởi","text":"Tiêm đủ hai mũi."}\n{"id":2,"text":"Rửa tay."}\n';
const queries = '{"id":"q1","text":"tiêm sởi"}\n{"id":"q2","text":"rửa tay","canon":"Rửa tay"}\n';

function write(name: string, content: string): string {
	writeFileSync(join(folder, name), content);
	return join(folder, name);
}

interface Contents {
	readonly corpus?: string;
	readonly queries?: string;
	readonly qrels?: string;
	readonly limit?: number;
}

function readSet(contents: Contents) {
	return readDataSet({
		corpus: write('corpus.jsonl', contents.corpus ?? corpus),
		queries: write('queries.jsonl', contents.queries ?? queries),
		qrels: contents.qrels === undefined ? undefined : write('qrels.tsv', contents.qrels),
		limit: contents.limit,
	});
}

/** The faults without the folder of the test. */
async function faultsOf(contents: Contents): Promise<string[]> {
	const error = await readSet(contents).catch((thrown: unknown) => thrown);
	expect(error).toBeInstanceOf(InputError);
	return (error as Error).message.replaceAll(`${folder}/`, '').split('\n');
}

test.each([
	['a heading and tabs', 'query-id\tcorpus-id\tscore\nq1\tb1\t2\nq2\t2\t1\n'],
	['blanks and no heading', 'q1 b1 2\nq2 2 1'],
	['the columns of TREC', 'q1 0 b1 2\nq2 0 2 1\n'],
	['line ends of Windows', 'query-id\tcorpus-id\tscore\r\nq1\tb1\t2\r\nq2\t2\t1\r\n'],
])('reads judgements with %s', async (_, qrels) => {
	expect(await readSet({ qrels })).toEqual({
		texts: 2,
		queries: [
			{ id: 'q1', text: 'tiêm sởi', canon: undefined, relevance: { b1: 2 } },
			{ id: 'q2', text: 'rửa tay', canon: 'Rửa tay', relevance: { '2': 1 } },
		],
		warnings: [],
	});
});

test('takes all queries when there are no judgements', async () => {
	expect((await readSet({})).queries.map(({ id }) => id)).toEqual(['q1', 'q2']);
});

test('limits itself to the first queries that are judged, and counts the others', async () => {
	const more = `${queries}{"id":"q3","text":"cúm"}\n`;
	const set = await readSet({ queries: more, qrels: 'q1 b1 0\nq2 2 1\nq3 b1 1\n', limit: 1 });
	expect(set.queries.map(({ id }) => id)).toEqual(['q2']);
	expect(set.warnings).toEqual([
		expect.stringMatching(/queries\.jsonl: bỏ qua 1 câu hỏi không có bài nào được đánh giá trên 0$/),
	]);
});

test('warns of judgements about queries and texts that are not there', async () => {
	const { warnings } = await readSet({ qrels: 'q1 b1 1\nq2 b8 1\nq9 b7 1\nq9 b8 1' });
	expect(warnings).toEqual([
		expect.stringContaining('1 mã câu hỏi không có trong tệp câu hỏi, ví dụ q9'),
		expect.stringContaining('2 mã bài không có trong kho (tính như không tìm thấy), ví dụ b8'),
	]);
});

describe('faults', () => {
	test('come all at once, with file and line', async () => {
		const faults = await faultsOf({
			corpus:
				'{"id":"a","text":"x"}\n{"id":"a",\n\n{"text":"x"}\n{"id":"b"}\n{"id":"a","text":"y"}\n["a"]\n{"id":"c","text":"x","title":3}',
			queries: '{"id":"q","text":" ? "}\n{"id":"q2","text":"sởi","canon":["x"]}',
			qrels: 'query-id corpus-id score\nq\ta\nq a nhiều\n',
		});
		expect(faults).toEqual([
			'corpus.jsonl:2: không phải một đối tượng JSON',
			'corpus.jsonl:4: thiếu "id" (một chuỗi khác rỗng hoặc một số)',
			'corpus.jsonl:5: thiếu "text" (một chuỗi)',
			'corpus.jsonl:6: "id" trùng với dòng 1: a',
			'corpus.jsonl:7: không phải một đối tượng JSON',
			'corpus.jsonl:8: "title" phải là một chuỗi',
			'queries.jsonl:1: "text" không có chữ nào',
			'queries.jsonl:2: "canon" phải là một chuỗi',
			'qrels.tsv:2: cần ba cột (query-id, corpus-id, score) hoặc bốn cột kiểu TREC, dòng này có 2',
			'qrels.tsv:3: điểm phải là số, không phải «nhiều»',
		]);
	});

	test('beyond twenty are counted', async () => {
		const faults = await faultsOf({ corpus: '{\n'.repeat(25) });
		expect(faults).toHaveLength(21);
		expect(faults.at(-1)).toBe('… và 5 lỗi khác');
	});

	test('of whole files do not hide each other', async () => {
		expect(await faultsOf({ corpus: '', queries: '\n', qrels: '' })).toEqual([
			'corpus.jsonl: không có bài nào',
			'queries.jsonl: không có câu hỏi nào',
		]);
		await expect(
			readDataSet({ corpus: join(folder, 'mất.jsonl'), queries: folder, qrels: write('qrels.tsv', '') }),
		).rejects.toThrow(`${join(folder, 'mất.jsonl')}: không có tệp này\n${folder}: đây là thư mục`);
	});

	test('tell of a file that is no text', async () => {
		const file = join(folder, 'x.jsonl');
		writeFileSync(file, Buffer.from([0x7b, 0xff]));
		await expect(readDataSet({ corpus: file, queries: write('queries.jsonl', queries) })).rejects.toThrow(
			`${file}: không phải văn bản UTF-8`,
		);
	});

	test('tell of judgements that fit no query', async () => {
		expect(await faultsOf({ qrels: 'x b1 1' })).toEqual(['qrels.tsv: không câu hỏi nào có bài được đánh giá trên 0']);
	});
});
