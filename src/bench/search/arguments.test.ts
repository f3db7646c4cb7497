import { describe, expect, test } from 'vitest';
import { readArguments } from './arguments.ts';

const files = ['--corpus', 'c.jsonl', '--queries', 'q.jsonl'];

test('reads all options', () => {
	const all = [...files, '--qrels', 'r.tsv', '--limit', '20', '--phrase', '--peers', '--json', 'out.json'];
	expect(readArguments(all)).toEqual({
		corpus: 'c.jsonl',
		queries: 'q.jsonl',
		qrels: 'r.tsv',
		limit: 20,
		phrase: true,
		peers: true,
		json: 'out.json',
	});
});

test('does without judgements when only phrases are measured', () => {
	expect(readArguments([...files, '--phrase'])).toMatchObject({ phrase: true, peers: false, qrels: undefined });
	expect(readArguments(files)).toEqual({ faults: ['Thiếu --qrels (chỉ bỏ được khi có --phrase)'] });
});

test('names all that is missing at once', () => {
	expect(readArguments(['--limit', '0'])).toEqual({
		faults: [
			'Thiếu --corpus',
			'Thiếu --queries',
			'Thiếu --qrels (chỉ bỏ được khi có --phrase)',
			'--limit phải là số nguyên dương, không phải «0»',
		],
	});
});

describe('a command line that cannot be read', () => {
	test.each([
		[['--corpora', 'c.jsonl'], '--corpora'],
		[[...files, '--json'], '--json'],
		[[...files, 'thêm.jsonl'], 'thêm.jsonl'],
		[[...files, '--phrase=có'], '--phrase'],
	])('%j: names the argument', (args, name) => {
		expect(readArguments(args)).toEqual({ faults: [`Không hiểu tham số ${name}`] });
	});

	test.each(['1.5', '-3', 'mười', ''])('refuses «%s» as a number of queries', (limit) => {
		expect(readArguments([...files, '--phrase', `--limit=${limit}`])).toEqual({
			faults: [`--limit phải là số nguyên dương, không phải «${limit}»`],
		});
	});
});

test('tells its usage when asked', () => {
	expect(readArguments(['-h'])).toBe('help');
});
