import { describe, expect, test } from 'vitest';
import { sampleArchive, sampleBrief, sampleDocument, sampleNews } from '#domain/sample-entries.ts';
import { referenceTo } from './reference.ts';
import { type RelatedDocument, relationGroups } from './relation-groups.ts';

/** Long because every case shows a whole list, as readers see it. */

const id = 'van-ban/ke-hoach/muc';
const cite = (number: string) => `Theo ${number} ngày 20/5/2020 của Thủ tướng Chính phủ.`;

/** The groups on the page of the document `muc`: label → names of its documents, with what is said of each. */
function groupsOf(
	more: object,
	body = '',
	others: Parameters<typeof sampleArchive>[0] = {},
	said: (related: RelatedDocument) => unknown = () => undefined,
) {
	const archive = sampleArchive({
		...others,
		documents: [sampleDocument('muc', more, { body }), ...(others.documents ?? [])],
	});
	return relationGroups(id, archive.graph).map(({ label, documents }) => [
		label,
		...documents.map((related) => {
			const extra = said(related);
			const { name } = referenceTo(related.document, archive);
			return extra === undefined ? name : [name, extra];
		}),
	]);
}
const relation = (kind: string, to: string, more: object = {}) => ({ kind, to, ...more });
const other = (slug: string, ...relations: object[]) =>
	sampleDocument(slug, { number: `9/KH-${slug.toUpperCase()}`, relations });

describe('the groups of a document', () => {
	test('stand in a fixed order: done to it in law, done by it, done with it, cited', () => {
		const relations = [
			relation('cites', '4/2020/QĐ-TTg'),
			relation('implements', '3/2020/QĐ-TTg'),
			relation('based-on', '2/2020/QĐ-TTg'),
			relation('amends', '1/2020/QĐ-TTg'),
		];
		const documents = [other('a', relation('implements', id)), other('b', relation('replaces', id))];
		expect(groupsOf({ relations }, '', { documents })).toEqual([
			['Bị thay thế bởi', 'Kế hoạch 9/KH-B'],
			['Căn cứ', 'Quyết định 1/2020/QĐ-TTg'.replace('1', '2')],
			['Triển khai', 'Quyết định 3/2020/QĐ-TTg'],
			['Sửa đổi, bổ sung', 'Quyết định 1/2020/QĐ-TTg'],
			['Được triển khai bởi', 'Kế hoạch 9/KH-A'],
			['Viện dẫn', 'Quyết định 4/2020/QĐ-TTg'],
		]);
	});

	test('end with what the text cites besides', () => {
		const relations = [
			relation('implements', '659/QĐ-TTg', { note: 'Quyết định của Thủ tướng Chính phủ, ngày 20/5/2020' }),
		];
		const body = `${cite('659/QĐ-TTg')}\n\n${cite('660/QĐ-TTg')}`;
		expect(groupsOf({ relations }, body)).toEqual([
			['Triển khai', 'Quyết định 659/QĐ-TTg'],
			['Viện dẫn khác', 'Quyết định 660/QĐ-TTg'],
		]);
	});

	test('say «cites» where nothing else is stated', () => {
		expect(groupsOf({}, cite('660/QĐ-TTg'))).toEqual([['Viện dẫn', 'Quyết định 660/QĐ-TTg']]);
	});

	test('are none for a document without relations and citations, or that is not held', () => {
		expect(groupsOf({})).toEqual([]);
		expect(relationGroups('tin-tuc/2025/khong-co', sampleArchive({}).graph)).toEqual([]);
	});

	test('leave out the document itself', () => {
		const body = 'Kế hoạch số 1/KH-SYT ngày 17/3/2025 của Sở Y tế Lai Châu.';
		expect(groupsOf({ relations: [relation('cites', id)] }, body)).toEqual([]);
	});

	test('leave «cited by» to its own list, unless only front matter says so', () => {
		const citing = sampleDocument(
			'trich',
			{ number: '9/KH-A', relations: [relation('cites', id)] },
			{ body: 'Theo Kế hoạch số 1/KH-SYT ngày 17/3/2025 của Sở Y tế Lai Châu.' },
		);
		expect(groupsOf({}, '', { documents: [citing] })).toEqual([]);
		expect(groupsOf({}, '', { documents: [other('a', relation('cites', id))] })).toEqual([
			['Được nhắc đến trong', 'Kế hoạch 9/KH-A'],
		]);
	});
});

describe('a document stands once', () => {
	const also = ({ also: labels }: RelatedDocument) => labels;

	test('where it matters most, with what else it is', () => {
		const relations = [
			relation('cites', 'van-ban/ke-hoach/a'),
			relation('guides', 'van-ban/ke-hoach/a'),
			relation('implements', 'van-ban/ke-hoach/a'),
		];
		expect(groupsOf({ relations }, '', { documents: [other('a')] }, also)).toEqual([
			['Triển khai', ['Kế hoạch 9/KH-A', ['hướng dẫn']]],
		]);
	});

	test('of two parts both are told', () => {
		const relations = [
			relation('amends', 'van-ban/ke-hoach/a', { scope: 'Điều 5' }),
			relation('amends', 'van-ban/ke-hoach/a', { scope: 'Điều 6' }),
			relation('amends', 'van-ban/ke-hoach/a', { scope: 'Điều 5' }),
		];
		const remarks = (related: RelatedDocument) => related.remarks;
		expect(groupsOf({ relations }, '', { documents: [other('a')] }, remarks)).toEqual([
			['Sửa đổi, bổ sung', ['Kế hoạch 9/KH-A', ['Điều 5, Điều 6 của văn bản ấy']]],
		]);
	});

	test.each([
		['amends', 'Được sửa đổi, bổ sung bởi', 'sửa Điều 5, Điều 7 của văn bản này'],
		['repeals', 'Bị bãi bỏ bởi', 'bãi bỏ Điều 5, Điều 7 của văn bản này'],
		['replaces', 'Bị thay thế bởi', 'thay thế Điều 5, Điều 7 của văn bản này'],
		['suspends', 'Bị đình chỉ bởi', 'đình chỉ Điều 5, Điều 7 của văn bản này'],
	])('whose parts are meant is said of what is done to it: %s', (kind, label, words) => {
		const documents = [other('a', relation(kind, id, { scope: 'Điều 5, Điều 7' }))];
		const remarks = (related: RelatedDocument) => related.remarks;
		expect(groupsOf({}, '', { documents }, remarks)).toEqual([[label, ['Kế hoạch 9/KH-A', [words]]]]);
	});

	test('in both directions', () => {
		const documents = [other('a', relation('implements', id))];
		expect(groupsOf({ relations: [relation('cites', 'van-ban/ke-hoach/a')] }, '', { documents }, also)).toEqual([
			['Được triển khai bởi', ['Kế hoạch 9/KH-A', []]],
		]);
	});
});

describe('of a note is told what the line does not say anyway', () => {
	test.each<[string, string[]]>([
		['Quyết định của Thủ tướng Chính phủ, ngày 20/5/2020; mục 2.2', ['mục 2.2']],
		['Quyết định của Thủ tướng Chính phủ, ngày 20/5/2020', []],
		['Quyết định ngày 20/5/2020; mục 2; mục 3', ['mục 2', 'mục 3']],
		['mục 2.2', ['mục 2.2']],
		[
			'Quyết định của Thủ tướng Chính phủ về lao động, ngày 20/5/2020',
			['Quyết định của Thủ tướng Chính phủ về lao động'],
		],
		['Ban hành Chương trình; mục 2', ['Ban hành Chương trình', 'mục 2']],
	])('%s', (note, expected) => {
		const relations = [relation('implements', '659/QĐ-TTg', { note })];
		const remarks = ({ remarks: told }: RelatedDocument) => told;
		expect(groupsOf({ relations }, cite('659/QĐ-TTg'), {}, remarks)).toEqual([
			['Triển khai', ['Quyết định 659/QĐ-TTg', expected]],
		]);
	});

	test('the name of a law stays without the day', () => {
		const note = 'Luật Khám bệnh, chữa bệnh, ngày 09/01/2023; Điều 3';
		const relations = [relation('based-on', '15/2023/QH15', { note })];
		const [group] = groupsOf({ relations }, 'Luật số 15/2023/QH15 ngày 09/01/2023.', {}, ({ remarks }) => remarks);
		expect(group?.[1]?.[1]).toEqual(['Luật Khám bệnh, chữa bệnh', 'Điều 3']);
	});

	test('a day other than the one known stays', () => {
		const relations = [relation('implements', 'van-ban/ke-hoach/a', { note: 'Kế hoạch của Sở Y tế, ngày 01/02/2024' })];
		const remarks = ({ remarks: told }: RelatedDocument) => told;
		expect(groupsOf({ relations }, '', { documents: [other('a')] }, remarks)[0]?.[1]).toEqual([
			'Kế hoạch 9/KH-A',
			['Kế hoạch của Sở Y tế, ngày 01/02/2024'],
		]);
	});
});

test('a relation that a third entry states names that entry', () => {
	const third = sampleDocument('ba', {
		number: '3/KH-BA',
		relations: [relation('implements', id, { from: 'van-ban/ke-hoach/a' }), relation('implements', id)],
	});
	const stating = ({ statedBy }: RelatedDocument) => statedBy?.entry;
	const own = other('b', relation('implements', id));
	const again = sampleDocument('bon', {
		number: '4/KH-BON',
		relations: [relation('implements', id, { from: 'van-ban/ke-hoach/b' })],
	});
	expect(groupsOf({}, '', { documents: [own, again] }, stating)).toEqual([['Được triển khai bởi', 'Kế hoạch 9/KH-B']]);
	expect(
		groupsOf({ relations: [relation('guides', 'van-ban/ke-hoach/b')] }, '', { documents: [own, again] }, stating),
	).toEqual([['Hướng dẫn', 'Kế hoạch 9/KH-B']]);
	expect(groupsOf({}, '', { documents: [other('a'), third] }, stating)).toEqual([
		['Được triển khai bởi', ['Kế hoạch 9/KH-A', 'van-ban/ke-hoach/ba'], 'Kế hoạch 3/KH-BA'],
	]);
});

describe('the place where a third document states a relation', () => {
	const said = ({ remarks, statedBy }: RelatedDocument) => [remarks, statedBy?.entry, statedBy?.places];
	const between = (slug: string, note: string) =>
		sampleDocument(slug, {
			number: `3/KH-${slug.toUpperCase()}`,
			relations: [relation('implements', id, { from: 'van-ban/ke-hoach/a', note })],
		});

	test('is told as a place of that document', () => {
		const documents = [
			other('a'),
			between('ba', 'Kế hoạch của Sở Y tế, ngày 17/3/2025; mục 2.6; đoạn mở đầu; năm 2025'),
		];
		expect(groupsOf({}, '', { documents }, said)).toEqual([
			['Được triển khai bởi', ['Kế hoạch 9/KH-A', [['năm 2025'], 'van-ban/ke-hoach/ba', ['mục 2.6', 'đoạn mở đầu']]]],
		]);
	});

	test('is not told as a place of another third document', () => {
		const documents = [other('a'), between('ba', 'mục 2.6'), between('bon', 'mục 9')];
		expect(groupsOf({}, '', { documents }, said)).toEqual([
			['Được triển khai bởi', ['Kế hoạch 9/KH-A', [[], 'van-ban/ke-hoach/ba', ['mục 2.6']]]],
		]);
	});

	test('is left out where one of the two states the relation itself', () => {
		const documents = [between('ba', 'mục 2.6'), other('a', relation('implements', id, { note: 'mục 1' }))];
		expect(groupsOf({}, '', { documents }, said)).toEqual([
			['Được triển khai bởi', ['Kế hoạch 9/KH-A', [['mục 1'], undefined, undefined]]],
		]);
	});
});

describe('what news and briefs cite', () => {
	const cited = (body: string, raw: 'news' | 'briefs') => {
		const entry = raw === 'news' ? sampleNews('tin', {}, { body }) : sampleBrief('tin', {}, { body });
		const { graph } = sampleArchive({ [raw]: [entry] });
		return relationGroups(`${raw === 'news' ? 'tin-tuc' : 'diem-tin'}/2025/tin`, graph).map(({ label, documents }) => ({
			label,
			documents: documents.map(({ document, confidence, mentions, firstMention }) => [
				document.number,
				confidence,
				mentions,
				firstMention,
			]),
		}));
	};

	test.each(['news', 'briefs'] as const)('%s: each document once, in the order of the text', (raw) => {
		const body = `${cite('659/QĐ-TTg')}\n\nTheo Nghị quyết 214/NQ-CP và Quyết định 659/QĐ-TTg.`;
		expect(cited(body, raw)).toEqual([
			{
				label: 'Văn bản được viện dẫn',
				documents: [
					['659/QĐ-TTg', 'certain', 2, 0],
					['214/NQ-CP', 'year-missing', 1, 1],
				],
			},
		]);
	});

	test('nothing, when they cite nothing', () => {
		expect(cited('Không nhắc văn bản nào.', 'news')).toEqual([]);
	});
});
