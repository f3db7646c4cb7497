import { describe, expect, it } from 'vitest';
import { sampleArchive, sampleDocument } from '#domain/sample-entries.ts';

const plan = (number: string, more: object = {}, body = '') =>
	sampleDocument(number.toLowerCase().replace(/[^a-z0-9]+/g, '-'), { number, ...more }, { body });

describe('relations', () => {
	it('lead to the document that the note describes', () => {
		const relations = [
			{ kind: 'implements', to: '7095/KH-UBND', note: 'Kế hoạch của UBND tỉnh Lai Châu, ngày 11/11/2025' },
		];
		const { graph } = sampleArchive({ documents: [plan('1/KH-SYT', { relations, issuedOn: '2025-12-01' })] });
		expect(graph.relations.map(({ kind, to, from }) => `${from.key} ${kind} ${to.key}`)).toEqual([
			'nn/kh/syt.lai-chau/2025/1 implements nn/kh/ubnd.lai-chau/2025/7095',
		]);
	});

	it('with an unknown target are told, not guessed', () => {
		const { graph } = sampleArchive({
			documents: [plan('1/KH-SYT', { relations: [{ kind: 'implements', to: 'abc' }] })],
		});
		expect(graph.relations).toEqual([]);
		expect(graph.unknownTargets.map(({ to }) => to)).toEqual(['abc']);
	});

	it('may be stated between two other documents', () => {
		const relations = [{ kind: 'implements', from: '137-KH/TU', to: '21-NQ/TW' }];
		const body = 'Kế hoạch 137-KH/TU ngày 20/3/2018 của Tỉnh ủy và Nghị quyết 21-NQ/TW ngày 25/10/2017';
		const { graph } = sampleArchive({ documents: [plan('1/KH-SYT', { relations }, body)] });
		expect(graph.relations.map(({ from, to }) => `${from.key} → ${to.key}`)).toEqual([
			'dang/kh/tu.lai-chau/2015-2020/137 → dang/nq/tw/XII/21',
		]);
	});

	const twoNamed =
		'Kế hoạch số 137-KH/TU ngày 20/3/2018 của Tỉnh ủy Lai Châu thực hiện Nghị quyết số 21-NQ/TW ngày 25/10/2017';
	const shown = (more: object, body: string) =>
		sampleArchive({ documents: [plan('1/KH-SYT', more, body)] }).graph.relations.map(
			({ from, kind, to, evidence }) => `${from.number} ${kind} ${to.number}${evidence ? ' (text)' : ''}`,
		);

	it('are read from a text that names both documents', () => {
		expect(shown({}, twoNamed)).toEqual(['137-KH/TU implements 21-NQ/TW (text)']);
	});

	it('that front matter states already are not read once more', () => {
		const relations = [{ kind: 'implements', from: '137-KH/TU', to: '21-NQ/TW' }];
		expect(shown({ relations }, twoNamed)).toEqual(['137-KH/TU implements 21-NQ/TW']);
	});

	it('never lead from a document to itself because a text names it twice', () => {
		const twice =
			'Kế hoạch số 137-KH/TU ngày 20/3/2018 của Tỉnh ủy Lai Châu thực hiện Kế hoạch số 137-KH/TU ngày 20/3/2018';
		expect(shown({}, twice)).toEqual([]);
	});
});
