import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { splitFrontMatter } from '#domain/front-matter.ts';
import { captureMethods, completeness, documentSystems, levels } from '#vocabulary/closed-lists.ts';
import { documentTypes } from '#vocabulary/document-types.ts';
import { provinces } from '#vocabulary/provinces.ts';
import { topics } from '#vocabulary/topics.ts';
import { completeEntry } from './complete.ts';
import { kinds, type NewEntry } from './new-entry.ts';
import { newEntryText } from './new-entry-text.ts';

const [news, document, brief] = kinds;

function textOf(stated: Partial<NewEntry> & Pick<NewEntry, 'kind'>): string {
	return newEntryText(completeEntry({ today: '2026-11-22', ...stated }));
}

function dataOf(text: string): Record<string, unknown> {
	return parse(splitFrontMatter(text)!.yaml);
}

describe('the template names the values that closed lists allow', () => {
	const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
	const keys = [...Object.keys(completeness), ...Object.keys(levels), ...Object.keys(captureMethods)];
	const common = [...keys, ...ids(topics), ...ids(provinces), 'trung-uong'];

	test.each([
		[news, common],
		[brief, common],
		[document, [...common, ...ids(documentTypes), ...Object.keys(documentSystems)]],
	])('$label', (kind, allowed) => {
		const words = new Set(textOf({ kind }).match(/[a-z-]+/g));
		expect(allowed.filter((id) => !words.has(id))).toEqual([]);
	});
});

test.each(kinds)('a $label is a draft of today; what nobody has said is empty, with a TODO on its line', (kind) => {
	const text = textOf({ kind });
	const data = dataOf(text);
	expect(data).toMatchObject({ draft: true, title: null, topic: null, capture: { capturedOn: '2026-11-22' } });
	const empty = text
		.split('\n')
		.filter((line) => /^ *[a-zA-Z\d]+:(?: #|$)/.test(line) && !/^(?:source|capture):/.test(line));
	expect(empty.length).toBeGreaterThan(5);
	expect(empty.filter((line) => !line.includes('# TODO: '))).toEqual([]);
});

test('values that are stated stand there with their meaning and without a TODO', () => {
	const stated = { title: 'Một tin', provinces: ['lai-chau', 'son-la'], topic: 'tiem-chung', date: '2025-03-17' };
	const text = textOf({ kind: news, ...stated });
	expect(text).toContain('provinces: [lai-chau, son-la] # Lai Châu, Sơn La\n');
	expect(text).toContain('topic: tiem-chung # Tiêm chủng, vắc xin\n');
	expect(text).toContain('publishedAt: 2025-03-17\n');
	expect(text).not.toContain('Đặt lại tên tệp');
});

test.each([
	'Tiêm: "bù" # vắc xin',
	"'ngoặc' đơn",
	'- gạch đầu',
	'{a: b}',
	'no',
	'2025',
	'@x `y` %z *w &v !u |t >s',
	'kết thúc bằng \\',
	'đề án\u2028hai',
])('the title %j comes back from YAML as it was', (title) => {
	expect(dataOf(textOf({ kind: news, title }))['title']).toBe(title.normalize('NFC'));
});

test('the examples that are commented out are valid YAML once their mark is taken away', () => {
	const text = textOf({ kind: document }).replace(/^( *)# (?=(?:level|effectiveOn|signers|url): )/gm, '$1');
	expect(dataOf(text)).toMatchObject({
		level: 'provincial',
		effectiveOn: '2026-04-01',
		signers: [{ authority: 'KT' }],
		source: { url: 'https://…' },
	});
});

test('a document without a number keeps room for the reason', () => {
	expect(dataOf(textOf({ kind: document }))).toMatchObject({ numberMissing: null, issuedOn: 2026 });
	expect(dataOf(textOf({ kind: document, number: '1/KH-SYT' }))).not.toHaveProperty('numberMissing');
});
