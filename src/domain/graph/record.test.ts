import { describe, expect, it, test } from 'vitest';
import { sampleArchive, sampleDocument, sampleNews } from '#domain/sample-entries.ts';
import { recordFacts, recordOrigin, relationLines } from './record.ts';

const known = (body: string, slug: string, more: object = {}) =>
	sampleArchive({ news: [sampleNews('tin', more, { body })] }).graph.numbers.get(slug)!.documents[0]!;
const factsOf = (...given: Parameters<typeof known>) =>
	recordFacts(known(...given)).map(({ label, text, note }) => [label, text ?? note ?? 'chưa rõ']);

describe('what is known of a document that is only cited', () => {
	test.each([
		[
			'of the Party, with its term',
			'Chỉ thị 25-CT/TW ngày 25/10/2023 của Ban Bí thư',
			'25-ct-tw',
			[
				['Loại', 'Chỉ thị'],
				['Cơ quan ban hành', 'Ban Bí thư'],
				['Ngày ban hành', '25/10/2023'],
				['Nhiệm kỳ', 'khóa XIII (2021–2026)'],
			],
		],
		[
			'of a province',
			'Kế hoạch 1853/KH-UBND ngày 03/9/2022 của UBND tỉnh',
			'1853-kh-ubnd',
			[
				['Loại', 'Kế hoạch'],
				['Cơ quan ban hành', 'UBND tỉnh Lai Châu'],
				['Ngày ban hành', '03/9/2022'],
				['Tỉnh, thành phố', 'Lai Châu'],
			],
		],
		[
			'of a body within a province',
			'Chương trình hành động 02-CTr/ĐU ngày 23/10/2025 của Ban Chấp hành Đảng bộ UBND tỉnh',
			'02-ctr-du',
			[
				['Loại', 'Chương trình hành động'],
				['Cơ quan ban hành', 'Ban Chấp hành Đảng bộ UBND tỉnh Lai Châu'],
				['Ngày ban hành', '23/10/2025'],
				['Nhiệm kỳ', 'nhiệm kỳ 2025–2030'],
				['Tỉnh, thành phố', 'Lai Châu'],
			],
		],
		[
			'with nothing but its number',
			'theo 72-NQ/TW',
			'72-nq-tw',
			[
				['Loại', 'Nghị quyết'],
				['Cơ quan ban hành', 'Ban Chấp hành Trung ương, Bộ Chính trị hoặc Ban Bí thư'],
				['Ngày ban hành', 'Không chỗ nào ghi ngày hay khóa.'],
				['Nhiệm kỳ', 'chưa rõ'],
			],
		],
		[
			'of several agencies',
			'Thông tư liên tịch số 24/2015/TTLT-BYT-BGTVT ngày 21/8/2015',
			'24-2015-ttlt-byt-bgtvt',
			[
				['Loại', 'Thông tư liên tịch'],
				['Cơ quan ban hành', 'Bộ Y tế, Bộ Giao thông vận tải'],
				['Ngày ban hành', '21/8/2015'],
			],
		],
	])('%s', (_, body, slug, expected) => {
		expect(factsOf(body, slug)).toEqual(expected);
	});

	it('tells how texts write its number where that is not the usual form', () => {
		const body = 'Chương trình hành động 02-Ctr/ĐU ngày 23/10/2025 của Ban Chấp hành Đảng bộ UBND tỉnh';
		const usual = body.replace('Ctr', 'CTr');
		expect(factsOf(`${usual}\n\n${body}\n\n${body}`, '02-ctr-du').at(-1)).toEqual(['Nguồn ghi', '02-Ctr/ĐU']);
		expect(factsOf(usual, '02-ctr-du').at(-1)).toEqual(['Tỉnh, thành phố', 'Lai Châu']);
	});

	it('says so when the place of the issuer is open', () => {
		const [, issuer] = recordFacts(
			known('Kế hoạch 40/KH-UBND ngày 03/9/2022', '40-kh-ubnd', { provinces: ['trung-uong'] }),
		);
		expect(issuer).toMatchObject({ text: 'Ủy ban nhân dân', note: expect.stringContaining('Chưa rõ của địa phương') });
	});

	it('tells how many places it is taken from', () => {
		expect(recordOrigin(known('Nghị quyết 214/NQ-CP.\n\nNghị quyết 214/NQ-CP', '214-nq-cp'))).toBe(
			'Suy từ 2 chỗ viện dẫn trong 1 mục của kho.',
		);
	});
});

describe('relations of a document', () => {
	const relations = [
		{ kind: 'implements', to: '659/QĐ-TTg', note: 'Quyết định của Thủ tướng Chính phủ, ngày 20/5/2020' },
		{ kind: 'cites', to: '1660/QĐ-TTg', note: 'Quyết định của Thủ tướng Chính phủ, ngày 02/10/2021' },
	];
	const linesOf = (slug: string, body: string) => {
		const { graph } = sampleArchive({ documents: [sampleDocument('a', { relations }, { body })] });
		return relationLines(graph.numbers.get(slug)!.documents[0]!).map(({ label, other }) => [label, other.number]);
	};

	it('are told from its side', () => {
		expect(linesOf('659-qd-ttg', '')).toEqual([['Được triển khai bởi', '1/KH-SYT']]);
		expect(linesOf('01-kh-syt', '')).toEqual([
			['Triển khai', '659/QĐ-TTg'],
			['Viện dẫn', '1660/QĐ-TTg'],
		]);
	});

	it('name the entry that says so when it is neither of the two', () => {
		const between = [
			{ kind: 'implements', from: '137-KH/TU', to: '21-NQ/TW', note: 'Nghị quyết, ngày 25/10/2017; mục 2.6' },
		];
		const { graph } = sampleArchive({ documents: [sampleDocument('a', { relations: between })] });
		const [line] = relationLines(graph.numbers.get('21-nq-tw')!.documents[0]!);
		expect(line).toMatchObject({
			label: 'Được triển khai bởi',
			other: { number: '137-KH/TU' },
			statedBy: { entry: 'van-ban/ke-hoach/a', places: ['mục 2.6'] },
		});
	});

	it('leave out what a third document says of a relation that one of the two states', () => {
		const between = {
			kind: 'implements',
			from: 'van-ban/ke-hoach/b',
			to: '659/QĐ-TTg',
			scope: 'Điều 1',
			note: 'mục 2.6',
		};
		// Whichever of the two is read first.
		for (const days of [
			['2025-03-17', '2025-03-18'],
			['2025-03-18', '2025-03-17'],
		]) {
			const { graph } = sampleArchive({
				documents: [
					sampleDocument('b', { number: '2/KH-SYT', issuedOn: days[0], relations: relations.slice(0, 1) }),
					sampleDocument('a', { issuedOn: days[1], relations: [between] }),
				],
			});
			const lines = relationLines(graph.numbers.get('659-qd-ttg')!.documents[0]!);
			expect(lines).toMatchObject([{ other: { number: '2/KH-SYT' }, scope: undefined, statedBy: undefined }]);
		}
	});

	it('say whose part is meant', () => {
		const amends = [{ kind: 'amends', to: '40/2020/QĐ-TTg', scope: 'Điều 5' }];
		const { graph } = sampleArchive({ documents: [sampleDocument('a', { relations: amends })] });
		const scopeOn = (slug: string) => relationLines(graph.numbers.get(slug)!.documents[0]!).map(({ scope }) => scope);
		expect(scopeOn('40-2020-qd-ttg')).toEqual(['sửa Điều 5 của văn bản này']);
		expect(scopeOn('01-kh-syt')).toEqual(['Điều 5 của văn bản ấy']);
	});

	it('leave out a citation that is quoted', () => {
		expect(linesOf('1660-qd-ttg', '')).toEqual([['Được nhắc đến trong', '1/KH-SYT']]);
		expect(linesOf('1660-qd-ttg', 'Theo Quyết định 1660/QĐ-TTg ngày 02/10/2021.')).toEqual([]);
	});
});
