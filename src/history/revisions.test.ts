import { describe, expect, test } from 'vitest';
import type { FileVersion } from './model.ts';
import { publicState } from './public-state.ts';
import { revisionsOf } from './revisions.ts';
import { newsFile } from './sample-repository.ts';

type State = string | (Partial<FileVersion> & { readonly text: string });

/** What readers are told of a file that went through these states, one a day from 1 March, oldest first. */
function told(...states: State[]): string[] {
	const texts = new Map<string, string>();
	const versions = states.map((state, index): FileVersion => {
		const { text, ...facts } = typeof state === 'string' ? { text: state } : state;
		texts.set(`${index}`, text);
		const at = `2026-03-0${index + 1}T08:00`;
		const plain = { path: 'tin-tuc/2025/a.md', commit: `${index}`, touched: 1, mixed: false };
		return { ...plain, blob: `${index}`, at, summary: `Lần ${index + 1}`, ...facts };
	});
	return revisionsOf(versions, (blob) => publicState(texts.get(blob)!))
		.map(({ on, change, note, files }) => [on?.slice(8) ?? '?', change, note, files].filter(Boolean).join(' '))
		.reverse();
}

const first = newsFile();
const edited = newsFile({ body: 'Lớp có 41 người dự.' });
const topic = newsFile({ extra: 'level: provincial' });

test('the first state is the entry’s arrival; later ones say what changed', () => {
	expect(told(first, edited)).toEqual(['01 added', '02 text Lần 2']);
	expect(told(first, topic)).toEqual(['01 added', '02 fields Lần 2']);
	expect(told(first, newsFile({ title: 'Mở lớp sơ cứu' }))).toEqual(['01 added', '02 text Lần 2']);
	expect(told(first, newsFile({ extra: 'summary: "Tóm tắt"' }))).toEqual(['01 added', '02 text Lần 2']);
});

describe('what readers could not see does not count', () => {
	test.each([
		['line endings', first.replaceAll('\n', '\r\n')],
		['white space', first.replace('Lớp có', 'Lớp  có\n').concat('\n\n')],
		['Unicode form', first.normalize('NFD')],
		['quotation marks of YAML', first.replace('"Mở lớp cấp cứu"', "'Mở lớp cấp cứu'")],
		['order of keys', first.replace(/(publishedAt: .*\n)(provinces: .*\n)/, '$2$1')],
		['an empty list', newsFile({ extra: 'notes: []' })],
		['a comment', newsFile({ extra: '# đã đối chiếu' })],
		['a former address', newsFile({ extra: 'movedFrom: [tin-tuc/2025/b]' })],
	])('%s', (_, text) => {
		expect(told(first, text)).toEqual(['01 added']);
	});

	test('drafts, before publication and after', () => {
		const draft = newsFile({ extra: 'draft: true', body: 'Bản thảo.' });
		expect(told(draft, first, draft, edited)).toEqual(['02 added', '04 text Lần 4']);
		expect(told(draft, draft)).toEqual([]);
	});

	test('a time of withdrawal and its message', () => {
		const withdrawn = newsFile({ extra: 'withdrawn: { reason: "Nguồn gỡ", on: 2026-03-02 }' });
		expect(told(first, withdrawn, first)).toEqual(['01 added']);
	});

	test('states that could never be built', () => {
		expect(told('không có phần đầu', first, '---\ntitle: "hở\n---\n', edited)).toEqual(['02 added', '04 text Lần 4']);
	});
});

describe('work on the archive', () => {
	test('on other fields of very many entries is not told of each', () => {
		expect(told(first, { text: topic, touched: 300 }, newsFile({ body: 'Khác.', extra: 'level: provincial' }))).toEqual(
			['01 added', '03 text Lần 3'],
		);
	});

	test('begins above twenty files', () => {
		expect(told(first, { text: topic, touched: 20 })).toEqual(['01 added', '02 fields Lần 2']);
		expect(told(first, { text: topic, touched: 21 })).toEqual(['01 added']);
	});

	test('on the text of very many entries says how many', () => {
		expect(told({ text: first, touched: 300 }, { text: edited, touched: 300 })).toEqual([
			'01 added',
			'02 text Lần 2 300',
		]);
	});

	test('in a commit that changed program code as well is told without its message', () => {
		expect(told(first, { text: edited, mixed: true })).toEqual(['01 added', '02 text']);
	});
});

test('saves of one day without a word are one revision', () => {
	const save = (text: string) => ({ text, at: '2026-03-05T08:00', summary: 'Update a.md' });
	expect(told(first, save(edited), save(first), save(edited))).toEqual(['01 added', '05 text']);
});

test('a clock that cannot be believed leaves the day open', () => {
	expect(told(first, { text: edited, at: undefined })).toEqual(['01 added', '? text Lần 2']);
});

test('a state of nested anchors that would grow beyond measure is no state', () => {
	const rows = ['a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1]'];
	for (const [name, last] of ['ba', 'cb', 'dc', 'ed']) rows.push(`${name}: &${name} [${`*${last}, `.repeat(9)}]`);
	expect(told(first, newsFile({ extra: rows.join('\n') }), edited)).toEqual(['01 added', '03 text Lần 3']);
});
