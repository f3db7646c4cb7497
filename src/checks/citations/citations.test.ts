import { expect, it, test } from 'vitest';
import { check, checkWith, document, documentPath, newsPath, sentence, shortForm, soundFiles } from '../sample.ts';

// Long, because the rules of citations are asked with one small archive.

/** A document like the sample, with another number, date and more front matter. */
const other = (number: string, more: string, issuedOn = '2025-10-01', issuer = 'so-y-te-lai-chau') =>
	document
		.replace('7095/KH-UBND', number)
		.replaceAll('2025-11-11', issuedOn)
		.replace('issuer: ubnd-lai-chau', `issuer: ${issuer}`)
		.replace('completeness:', `${more}\ncompleteness:`);
const pathOf = (number: string, year = '2025', issuer = 'so-y-te-lai-chau') =>
	`van-ban/${year}/${number.toLowerCase().replace('/', '-').replaceAll('đ', 'd')}-${issuer}-${year}.md`;
const files = (more: Record<string, string>) => ({ ...soundFiles, ...more });
const relation = (...items: string[]) => `relations: [${items.join(', ')}]`;
const rule = (faults: ReturnType<typeof check>, name: string) =>
	faults.filter((fault) => fault.rule === name).map((fault) => `${fault.file} ${shortForm([fault])[0]}`);

test('a number in sound form is no fault', () => {
	expect(
		shortForm(checkWith(sentence, 'Theo Kế hoạch 7095/KH-UBND, Chỉ thị 25-CT/TW, Nghị quyết 39 của Bộ Chính trị.')),
	).toEqual([]);
});

test('a document that cites itself', () => {
	const faults = checkWith(
		'Giữ số ca mắc',
		'Theo Kế hoạch số 7095/KH-UBND ngày 11/11/2025, giữ số ca mắc',
		documentPath,
	);
	expect(rule(faults, 'cites-itself')).toEqual([
		`${documentPath} 19:18 cảnh báo cites-itself: văn bản viện dẫn chính nó: «7095/KH-UBND» → đối chiếu số với nguồn; nếu đúng là nói về chính văn bản này thì để nguyên, kho không nối`,
	]);
});

test('the head of a full text, which repeats its own number, is no citation', () => {
	expect(checkWith('Giữ số ca mắc', 'Số: 7095/KH-UBND\n\nGiữ số ca mắc', documentPath)).toEqual([]);
});

test('two held documents with one identity stop the build', () => {
	const path = pathOf('7095/KH-UBND').replace('7095-', '07095-');
	const faults = check(files({ [path]: other('7095/KH-UBND', '', '2025-12-01') }));
	expect(rule(faults, 'duplicate-number')).toHaveLength(1);
});

test('Party documents of one number are one document within a term, two in two terms', () => {
	const chiThi = (issuedOn: string) =>
		other('25-CT/TW', '', issuedOn, 'ban-bi-thu')
			.replace('type: ke-hoach', 'type: chi-thi')
			.replace('system: state', 'system: party');
	const two = (a: string, b: string) =>
		rule(
			check(
				files({
					[pathOf('25-ct-tw', a.slice(0, 4), 'ban-bi-thu')]: chiThi(a),
					[pathOf('25-ct-tw', b.slice(0, 4), 'ban-bi-thu')]: chiThi(b),
				}),
			),
			'duplicate-number',
		);
	expect(two('2018-08-08', '2023-10-25')).toEqual([]);
	expect(two('2022-08-08', '2023-10-25')).toHaveLength(1);
});

it.each<[name: string, front: string, expected: RegExp[]]>([
	[
		'to nothing',
		relation('{ kind: implements, to: abc }'),
		[/lỗi relation: không rõ quan hệ này tới văn bản nào: «abc»/],
	],
	[
		'to the document itself',
		relation('{ kind: amends, to: 1/KH-SYT, note: "Kế hoạch của Sở Y tế tỉnh Lai Châu, ngày 01/10/2025" }'),
		[/lỗi relation: văn bản không thể sửa đổi, bổ sung chính nó/],
	],
	[
		'that replaces a later document',
		relation('{ kind: replaces, to: 7095/KH-UBND, note: "Kế hoạch của UBND tỉnh Lai Châu, ngày 11/11/2025" }'),
		[/lỗi relation: Kế hoạch 1\/KH-SYT \(01\/10\/2025\) không thể thay thế Kế hoạch 7095\/KH-UBND \(11\/11\/2025\)/],
	],
	[
		'that implements a later document',
		relation('{ kind: implements, to: 7095/KH-UBND, note: "Kế hoạch của UBND tỉnh Lai Châu, ngày 11/11/2025" }'),
		[/cảnh báo relation: .* không thể triển khai/],
	],
	[
		'that is sound',
		relation('{ kind: implements, to: 25-CT/TW, note: "Chỉ thị của Ban Bí thư, ngày 25/10/2023" }'),
		[],
	],
])('a relation %s', (_, front, expected) => {
	const path = pathOf('1/KH-SYT');
	const found = rule(check(files({ [path]: other('1/KH-SYT', front) })), 'relation');
	expect(found).toHaveLength(expected.length);
	for (const [index, pattern] of expected.entries()) expect(found[index]).toMatch(pattern);
});

test('a relation both ways is a fault at both ends, and so is a longer circle', () => {
	const to = (id: string) => relation(`{ kind: replaces, to: van-ban/ke-hoach/${id} }`);
	const paths = ['1/KH-SYT', '2/KH-SYT', '3/KH-SYT'].map((number) => pathOf(number));
	const [one, two, three] = paths as [string, string, string];
	const id = (path: string) => path.replace('van-ban/2025/', '').replace('.md', '');
	const both = check(files({ [one]: other('1/KH-SYT', to(id(two))), [two]: other('2/KH-SYT', to(id(one))) }));
	expect(rule(both, 'relation').map((line) => line.split(' ')[0])).toEqual([one, two]);
	expect(rule(both, 'relation')[0]).toContain('hai văn bản không thể thay thế lẫn nhau');
	const dated = check(
		files({ [one]: other('1/KH-SYT', to(id(two))), [two]: other('2/KH-SYT', to(id(one)), '2025-12-01') }),
	);
	// The one to the later document is told once, by the circle.
	expect(rule(dated, 'relation')).toHaveLength(2);
	const circle = check(
		files({
			[one]: other('1/KH-SYT', to(id(two))),
			[two]: other('2/KH-SYT', to(id(three))),
			[three]: other('3/KH-SYT', to(id(one))),
		}),
	);
	expect(rule(circle, 'relation')).toHaveLength(3);
	expect(rule(circle, 'relation')[0]).toContain(
		'Kế hoạch 1/KH-SYT → Kế hoạch 2/KH-SYT → Kế hoạch 3/KH-SYT → Kế hoạch 1/KH-SYT',
	);
});

it.each<[name: string, front: string, expected: RegExp[]]>([
	[
		'a text that does not stand in the entry',
		'citations: [{ text: "Chỉ thị 99", to: null }]',
		[/cảnh báo citation-by-hand: không thấy cụm «Chỉ thị 99»/],
	],
	[
		'a target that is no document',
		'citations: [{ text: "7095/KH-UBND", to: "văn bản nào đó" }]',
		[/lỗi citation-by-hand: không nối được tới «văn bản nào đó»/],
	],
	['a number as target', 'citations: [{ text: "7095/KH-UBND", to: "7095/KH-UBND ngày 11/11/2025" }]', []],
	[
		'a text named twice',
		'citations: [{ text: "7095/KH-UBND", to: null }, { text: "7095/KH-UBND", to: null }]',
		[/lỗi citation-by-hand: cụm «7095\/KH-UBND» đã khai ở mục 1/],
	],
	['no target', 'citations: [{ text: "7095/KH-UBND", to: null }]', []],
])('citations by hand: %s', (_, front, expected) => {
	const found = rule(checkWith('completeness:', `${front}\ncompleteness:`, newsPath), 'citation-by-hand');
	expect(found).toHaveLength(expected.length);
	for (const [index, pattern] of expected.entries()) expect(found[index]).toMatch(pattern);
});

test('a number of a form that nothing reads is told, because no page would lead to it', () => {
	const faults = checkWith('number: 7095/KH-UBND', 'number: số bảy nghìn', documentPath);
	expect(rule(faults, 'document-number')[0]).toMatch(/không theo dạng nào mà kho nhận ra/);
});

it.each<[name: string, from: string, to: string, expected: RegExp[]]>([
	[
		'in a form that no agency writes',
		'number: 7095/KH-UBND',
		'number: 7095-KH/UBND',
		[/lỗi document-number: số 7095|lỗi document-number/],
	],
	[
		'of another type',
		'number: 7095/KH-UBND',
		'number: 7095/QĐ-UBND',
		[/lỗi document-number: số «7095\/QĐ-UBND» là số của Quyết định, còn type ghi «Kế hoạch»/],
	],
	[
		'of the Party in a document of the state',
		'number: 7095/KH-UBND',
		'number: 129-KH/TU',
		[/lỗi document-number: .* thể thức của Đảng, còn system ghi «state»/, /cảnh báo document-number: ký hiệu «TU»/],
	],
	[
		'of another agency',
		'number: 7095/KH-UBND',
		'number: 7095/KH-SYT',
		[/cảnh báo document-number: ký hiệu «SYT» .* là của Sở Y tế, còn issuer là Ủy ban nhân dân tỉnh Lai Châu/],
	],
])('the own number of a document %s', (_, from, to, expected) => {
	const found = rule(checkWith(from, to, documentPath), 'document-number');
	expect(found).toHaveLength(expected.length);
	for (const pattern of expected) expect(found.some((line) => pattern.test(line))).toBe(true);
});

test('a relation that may mean two documents names both', () => {
	const chiThi = (issuedOn: string) =>
		other('25-CT/TW', '', issuedOn, 'ban-bi-thu')
			.replace('type: ke-hoach', 'type: chi-thi')
			.replace('system: state', 'system: party');
	const faults = check(
		files({
			[pathOf('25-ct-tw', '2018', 'ban-bi-thu')]: chiThi('2018-08-08'),
			[pathOf('25-ct-tw', '2023', 'ban-bi-thu')]: chiThi('2023-10-25'),
			[pathOf('1/KH-SYT')]: other('1/KH-SYT', relation('{ kind: implements, to: 25-CT/TW }')),
		}),
	);
	expect(rule(faults, 'relation')).toHaveLength(1);
	expect(rule(faults, 'relation')[0]).toMatch(
		/cảnh báo relation: nhiều văn bản cùng số «25-CT\/TW»: .*\(25\/10\/2023\); .*\(08\/8\/2018\)/,
	);
});

test.each<[name: string, changes: [from: string, to: string][], expected: RegExp[]]>([
	[
		'an official letter that calls itself a plan',
		[['7095/KH-UBND', '7095/UBND-NC']],
		[/số của Công văn, còn type ghi «Kế hoạch»/],
	],
	[
		'a regulation of the Party with the letters QĐ',
		[
			['7095/KH-UBND', '08-QĐ/TW'],
			['type: ke-hoach', 'type: quy-dinh'],
			['system: state', 'system: party'],
			['issuer: ubnd-lai-chau', 'issuer: bo-chinh-tri'],
		],
		[],
	],
	[
		'a number of the state in a document of the Party',
		[['system: state', 'system: party']],
		[/thể thức của Nhà nước, còn system ghi «party»/],
	],
])('own number: %s', (_, changes, expected) => {
	const text = changes.reduce((changed, [from, to]) => changed.replace(from, to), document);
	const found = rule(check(files({ [documentPath]: text })), 'document-number');
	expect(found).toHaveLength(expected.length);
	for (const [index, pattern] of expected.entries()) expect(found[index]).toMatch(pattern);
});

test('a hand-made citation of a number that two documents share names both', () => {
	const chiThi = (issuedOn: string) =>
		other('25-CT/TW', '', issuedOn, 'ban-bi-thu')
			.replace('type: ke-hoach', 'type: chi-thi')
			.replace('system: state', 'system: party');
	const news = soundFiles[newsPath]!.replace(
		'completeness:',
		'citations: [{ text: "7095/KH-UBND", to: "25-CT/TW" }]\ncompleteness:',
	).replaceAll('2025-03-1', '2025-11-1');
	const faults = check(
		files({
			[newsPath]: news,
			[pathOf('25-ct-tw', '2018', 'ban-bi-thu')]: chiThi('2018-08-08'),
			[pathOf('25-ct-tw', '2023', 'ban-bi-thu')]: chiThi('2023-10-25'),
		}),
	);
	expect(rule(faults, 'citation-by-hand')).toHaveLength(1);
	expect(rule(faults, 'citation-by-hand')[0]).toMatch(/nhiều văn bản cùng số «25-CT\/TW»: .*25\/10\/2023.*08\/8\/2018/);
});

test.each([
	['7O95/KH-UBND', '7095/KH-UBND'],
	['7095/KH–UBND', '7095/KH-UBND'],
	['"Số: 7095/KH-UBND"', '7095/KH-UBND'],
])('a mistyped number %s is one fault, whatever else follows from it', (written, right) => {
	const faults = checkWith('number: 7095/KH-UBND', `number: ${written}`, documentPath);
	expect(faults).toMatchObject([
		{ rule: 'document-number', severity: 'error', hint: expect.stringContaining(`«${right}»`) },
	]);
});

test('an issuer that is not known says nothing of the file name', () => {
	const faults = checkWith('issuer: ubnd-lai-chau', 'issuer: UBND tỉnh Lai Châu', documentPath);
	expect(faults).toMatchObject([{ rule: 'schema', hint: '«ubnd-lai-chau»' }]);
});
