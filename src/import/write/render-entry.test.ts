import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '#checks/sample.ts';
import { parseEntryPath } from '#domain/entry-path.ts';
import { parseFrontMatter, splitFrontMatter } from '#domain/front-matter.ts';
import type { Draft, Field } from '#import/model.ts';
import { agencies } from '#vocabulary/agencies.ts';
import { oneLine } from './clean-text.ts';
import type { EntryRecord } from './entry-record.ts';
import { renderEntry } from './render-entry.ts';
import { anyBlock, anyText } from './sample-blocks.ts';
import { briefDraft, documentDraft, newsDraft, record } from './sample-drafts.ts';

/** The front matter as the site reads it. */
function dataOf(text: string): Record<string, unknown> {
	const { document } = parseFrontMatter(splitFrontMatter(text)?.yaml ?? '');
	expect(document.errors).toEqual([]);
	return document.toJS();
}

const write = (draft: Draft, more: Partial<EntryRecord> = {}, taken?: ReadonlySet<string>) =>
	renderEntry(draft, { ...record, ...more }, taken);
const guess = <Value>(value: Value) => ({ value, certainty: 'guess', from: 'câu kết' }) as const;

test('a news item, in the order of the archive', () => {
	const { path, text } = write(newsDraft, { capturedOn: '2025-11-20', url: 'https://moh.gov.vn/a?b=1#c', entries: 2 });
	expect(path).toBe('tin-tuc/2025/lai-chau-tiem-vac-xin-soi-cho-tre-duoi-nam-tuoi.md');
	expect(text).toBe(`---
title: "Lai Châu tiêm vắc xin sởi cho trẻ dưới năm tuổi"
summary: "Trạm y tế các xã tiêm xong trong tháng ba."
publishedAt: 2025-03-17T08:34
provinces: [lai-chau]
topic: phong-chong-dich # TODO: chủ đề do máy gợi ý theo từ «sởi», hãy chọn lại nếu chưa đúng
topics: [y-te-co-so]
completeness: full
source:
  name: "Báo Sức khỏe và Đời sống"
  url: "https://suckhoedoisong.vn/a"
capture:
  url: "https://moh.gov.vn/a?b=1#c"
  method: web-text
  capturedOn: 2025-11-20
  sha256: ${record.sha256}
  excerptOf: "Tệp tin moi.txt"
rights: "Toàn văn thuộc quyền của Báo Sức khỏe và Đời sống" # TODO: xác nhận quyền đăng toàn văn
figures:
  - { caption: "Trẻ được tiêm tại trạm." }
draft: true # xóa dòng này khi không còn chỗ nào ghi TODO
---
Toàn tỉnh đạt 95 %.
`);
});

test.each([newsDraft, documentDraft] as const)('a sound draft passes the checks: $collection', (draft) => {
	const { path, text } = write(draft);
	expect(check({ [path]: text }).filter(({ severity }) => severity === 'error')).toEqual([]);
});

describe('what was not found', () => {
	test('carries its reason where the schema has a place for it, and a comment where not', () => {
		const { text, todos } = write({
			...documentDraft,
			number: { missing: 'phần đầu không có trong lớp chữ' },
			issuedOn: { missing: 'không ghi ngày', notBefore: '2025-11-11' },
			issuer: { missing: 'chưa có trong danh mục, hãy thêm vào content/tu-vung/co-quan.json' },
			issuerName: 'Trạm Y tế xã Tân Kỳ',
			type: { missing: 'không rõ\n---\nloại' },
			topics: [],
		});
		expect(text).toContain(
			'\nnumberMissing: { reason: "TODO: phần đầu không có trong lớp chữ" } # biết thì ghi number thay dòng này, không thì giữ lý do\n',
		);
		expect(text).toContain('\nissuedOnMissing: { reason: "TODO: không ghi ngày", notBefore: 2025-11-11 } # biết thì');
		expect(text).toContain('\n# TODO: issuer: «Trạm Y tế xã Tân Kỳ»: chưa có trong danh mục');
		expect(text).toContain('\n# TODO: type: không rõ --- loại; hãy ghi mã trong content/tu-vung/loai-van-ban.json\n');
		expect(text).toContain(
			'\n# TODO: topic: chưa gợi ý được chủ đề nào; hãy ghi mã trong content/tu-vung/chu-de.json\n',
		);
		expect(todos.map((todo) => todo.split(':')[0])).toEqual([
			'Số, ký hiệu',
			'Loại văn bản',
			'Cơ quan ban hành',
			'Ngày ban hành',
			'Chủ đề chính',
		]);
	});

	test('a reason that says itself what to do is left alone; a brief that gets a summary is one', () => {
		const advised = { ...newsDraft, provinces: { missing: 'nhắc ba tỉnh; hãy chọn một' } };
		expect(write(advised).text).toContain('\n# TODO: provinces: nhắc ba tỉnh; hãy chọn một\n');
		expect(write(briefDraft).text).toContain('hãy viết một, hai câu theo bài gốc rồi đổi completeness thành summary\n');
	});

	test('what the schema would refuse counts as not found', () => {
		const { text, fields } = write({
			...newsDraft,
			publishedAt: { value: { on: '2025-02-30' }, certainty: 'certain', from: 'dòng 2' },
			provinces: { value: ['lai-chao'], certainty: 'likely', from: 'dòng 3' },
		});
		expect(text).toContain('publishedAtMissing: { reason: "TODO: đọc được «2025-02-30» (dòng 2) nhưng không hợp lệ');
		expect(text).toContain('# TODO: provinces: đọc được «[lai-chao]» (dòng 3)');
		expect(fields['provinces']).toHaveProperty('missing');
	});

	test('a capture without a day is no older than what it holds', () => {
		expect(dataOf(write(newsDraft).text)['capture']).toMatchObject({
			capturedOnMissing: { reason: 'Bản chụp không ghi ngày lấy', notBefore: '2025-03-17' },
		});
		const monthOnly: Draft = {
			...newsDraft,
			publishedAt: { value: { on: '2025-03' }, certainty: 'certain', from: 'a' },
		};
		expect(dataOf(write(monthOnly).text)['capture']).not.toHaveProperty('capturedOnMissing.notBefore');
	});
});

describe('certainty', () => {
	test('a guess asks to be confirmed, a likely value says where it stood, a certain one nothing', () => {
		const { text } = write({
			...newsDraft,
			title: guess('Tin'),
			provinces: { value: ['nghe-an'], certainty: 'likely', from: 'tên xã' },
		});
		expect(text).toContain('title: "Tin" # TODO: đoán theo câu kết, hãy xác nhận\n');
		expect(text).toContain('provinces: [nghe-an] # theo tên xã\n');
		expect(text).toContain('publishedAt: 2025-03-17T08:34\n');
	});

	test('a reason that is a clause reads as one', () => {
		const completeness = { value: 'full', certainty: 'likely', from: 'có phần đầu và chữ ký' } as const;
		expect(write({ ...documentDraft, completeness }).text).toContain(
			'\ncompleteness: full # vì có phần đầu và chữ ký\n',
		);
	});

	test('when a reason is kept and every word TODO is gone, the checks find nothing unfinished', () => {
		const { path, text } = write({ ...documentDraft, number: { missing: 'phần đầu để trống' } });
		const settled = text
			.replace(/ # TODO.*$/gm, '')
			.replace('TODO: ', '')
			.replace(/^draft:.*\n/m, '');
		expect(settled).toContain('giữ lý do');
		expect(check({ [path]: settled }).filter(({ rule }) => rule === 'unfinished')).toEqual([]);
	});

	test('a document is no draft once nothing is left to look at', () => {
		const { text, todos } = write({ ...documentDraft, topics: [] });
		expect(todos).toHaveLength(1);
		expect(text).toContain('\ndraft: true #');
	});

	test('documents of the Party need the right to be confirmed, those of the state do not', () => {
		expect(write(documentDraft).text).toContain('rights: "Văn bản hành chính: không thuộc đối tượng bảo hộ');
		const party: Draft = { ...documentDraft, system: { value: 'party', certainty: 'certain', from: 'dòng 1' } };
		expect(write(party).text).toMatch(/rights: .* # TODO: xác nhận quyền đăng toàn văn/);
	});
});

test('a brief has no text, and its link names the site', () => {
	const { text, path } = write({ ...briefDraft, url: 'https://www.moh.gov.vn/tin/1' });
	expect(path).toBe('diem-tin/khong-ngay/benh-vien-tinh-nhan-thiet-bi-chup-cat-lop.md');
	expect(text).toContain(
		'source: # theo tên miền của liên kết\n  name: "moh.gov.vn"\n  url: "https://www.moh.gov.vn/tin/1"\n',
	);
	expect(text.endsWith('\n---\n')).toBe(true);
	expect(dataOf(text)).toMatchObject({ completeness: 'metadata', seenIn: ['Tin liên quan'] });
});

test('the lines of a capture with several entries', () => {
	const draft: Draft = { ...newsDraft, lines: [1, 39] };
	expect(dataOf(write(draft, { entries: 2 }).text)).toMatchObject({
		capture: { excerptOf: 'Tệp tin moi.txt, dòng 1–39' },
	});
	expect(dataOf(write(draft, { entries: 1 }).text)).not.toHaveProperty('capture.excerptOf');
});

test('captions of a document are kept as notes', () => {
	const draft: Draft = { ...documentDraft, figures: [{ kind: 'figure', caption: 'Sơ đồ tổ chức' }] };
	expect(dataOf(write(draft).text)['notes']).toEqual(['Bản gốc có hình, chú thích: «Sơ đồ tổ chức»']);
});

describe('the title', () => {
	test.each([
		'---',
		'a: b',
		'# tin',
		'null',
		'yes',
		'2025-03-17',
		'"',
		"'",
		'- x',
		'{a}',
		'*a',
		'&a',
		'!a',
		'%',
		'|',
		'>',
		'\\n',
	])('%s survives', (title) => {
		expect(dataOf(write({ ...newsDraft, title: guess(title) }).text)['title']).toBe(title);
	});

	test('is cut at a word when it is too long, and says so', () => {
		const { text, todos } = write({ ...newsDraft, title: guess('y tế '.repeat(100)) });
		const title = dataOf(text)['title'] as string;
		expect(title.length).toBeLessThanOrEqual(400);
		expect(title).toMatch(/ (?:y|tế)…$/);
		expect(todos).toContain('Tiêu đề: dài hơn 400 ký tự nên đã cắt, hãy rút gọn');
	});
});

test('a list too long for a front matter is cut, and says so', () => {
	const recipients = Array.from({ length: 3000 }, (_, index) => `Trạm Y tế xã số ${index}`);
	const { path, text } = write({ ...documentDraft, recipients });
	expect(text).toMatch(/# TODO: recipients: còn \d+ mục chưa ghi/);
	expect(check({ [path]: text }).filter(({ severity }) => severity === 'error')).toEqual([]);
});

describe('the path', () => {
	const pathOf = (draft: Draft, taken: string[] = [], fileName = 'a.txt') =>
		write(draft, { fileName }, new Set(taken)).path;
	const titled = (title: Field<string>): Draft => ({ ...newsDraft, title });

	test('a document is named after its number, issuer and year, even when that is taken', () => {
		const path = 'van-ban/2025/7095-kh-ubnd-ubnd-lai-chau-2025.md';
		expect(pathOf(documentDraft)).toBe(path);
		expect(pathOf(documentDraft, [path])).toBe(path);
	});

	test('a number that is none does not name a file', () => {
		const path = pathOf({ ...documentDraft, number: guess('Kính gửi các đơn vị trực thuộc '.repeat(20)) });
		expect(path).toBe('van-ban/2025/khong-so-ke-hoach-phong-chong-dich-benh-mua-dong.md');
	});

	test('without a number it is named after its title; its address must differ from that in other years', () => {
		const draft: Draft = { ...documentDraft, number: { missing: 'mất' }, issuedOn: { missing: 'mất' } };
		const slug = 'khong-so-ke-hoach-phong-chong-dich-benh-mua-dong';
		expect(pathOf(draft)).toBe(`van-ban/khong-ngay/${slug}.md`);
		expect(pathOf(draft, [`van-ban/2024/${slug}.md`])).toBe(`van-ban/khong-ngay/${slug}-2.md`);
	});

	test('long titles are cut at a word, repeated ones numbered', () => {
		const draft = titled(guess(`Đề án ${'sức khỏe '.repeat(20)}`));
		const path = 'tin-tuc/2025/de-an-suc-khoe-suc-khoe-suc-khoe-suc-khoe-suc-khoe-suc-khoe.md';
		expect(pathOf(draft)).toBe(path);
		expect(pathOf(draft, [path, path.replace('.md', '-2.md')])).toBe(path.replace('.md', '-3.md'));
	});

	test('without a title the name of the file serves; addresses of lists are avoided', () => {
		expect(pathOf(titled({ missing: 'không có' }), [], 'Bản chụp 01.html')).toBe('tin-tuc/2025/ban-chup-01.md');
		expect(pathOf(titled({ missing: 'không có' }), [], '漢.html')).toBe('tin-tuc/2025/khong-tieu-de.md');
		expect(pathOf(titled(guess('Trang 2')))).toBe('tin-tuc/2025/muc-trang-2.md');
	});
});

const certainty = fc.constantFrom('certain' as const, 'likely' as const, 'guess' as const);
const found = <Value>(value: fc.Arbitrary<Value>) => fc.record({ value, certainty, from: anyText });
const field = <Value>(value: fc.Arbitrary<Value>) =>
	fc.oneof({ weight: 3, arbitrary: found(value) }, { weight: 1, arbitrary: fc.record({ missing: anyText }) });
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const date = fc.record({
	on: fc.constantFrom('2025-03-17', '2025-03-17T08:34', '2025-03', '2025'),
	...{ inferred: maybe(anyText), part: maybe(fc.constant('afternoon' as const)) },
});
const figures = fc.array(fc.record({ kind: fc.constant('figure'), caption: anyText, alt: maybe(anyText) }), {
	maxLength: 3,
});
const common = {
	title: field(anyText),
	provinces: field(fc.constantFrom(['lai-chau'], ['nghe-an', 'ha-noi'])),
	topics: fc.array(found(fc.constantFrom('y-te-co-so', 'phong-chong-dich', 'kham-chua-benh')), { maxLength: 5 }),
	source: field(fc.record({ name: anyText, url: maybe(anyText), author: maybe(anyText), note: maybe(anyText) })),
	warnings: fc.constant([]),
	body: fc.array(anyBlock, { maxLength: 4 }),
	figures,
};
const anyDraft = fc.oneof(
	fc.record({
		collection: fc.constant('tin-tuc'),
		summary: maybe(found(anyText)),
		publishedAt: field(date),
		...common,
	}),
	fc.record({
		...{ collection: fc.constant('diem-tin'), summary: field(anyText), publishedAt: field(date), url: maybe(anyText) },
		...{ seenIn: fc.array(anyText, { maxLength: 2 }), ...common },
	}),
	fc.record({
		...{ collection: fc.constant('van-ban'), number: field(anyText), type: field(fc.constantFrom('ke-hoach')) },
		...{ system: found(fc.constantFrom('state', 'party')), issuer: field(fc.constantFrom(agencies[0]?.id)) },
		...{
			issuerName: maybe(anyText),
			place: maybe(found(anyText)),
			issuedOn: field(date),
			abstract: maybe(found(anyText)),
		},
		signers: fc.array(fc.record({ name: anyText, position: anyText, onBehalfOf: maybe(anyText) }), { maxLength: 2 }),
		...{ recipients: fc.array(anyText, { maxLength: 3 }), secrecy: fc.constant(undefined) },
		relations: fc.array(fc.record({ kind: fc.constant('cites'), to: fc.constant('25-CT/TW'), note: maybe(anyText) })),
		...{ completeness: found(fc.constantFrom('full', 'excerpt')), ...common },
	}),
) as unknown as fc.Arbitrary<Draft>;

test('any draft: the file is read back with the values of the draft, and the checks find nothing but what it says is missing', () => {
	fc.assert(
		fc.property(anyDraft, anyText, (draft, fileName) => {
			const { path, text, todos } = write(draft, { fileName });
			expect(parseEntryPath(path)).toBeDefined();
			const data = dataOf(text);
			expect(data['draft']).toBe(todos.length > 0 ? true : undefined);
			for (const key of ['title', 'summary', 'abstract', 'number', 'place']) {
				const value = (draft as unknown as Record<string, Field<string> | undefined>)[key];
				if (key === 'number' && 'value' in (value ?? {}) && data['number'] === undefined) continue;
				const expected = value && 'value' in value ? oneLine(value.value) || undefined : undefined;
				expect(data[key]).toBe(expected);
			}
			const faults = check({ [path]: text }).filter(({ severity }) => severity === 'error');
			const unexpected = faults.filter(
				({ rule, message }) =>
					!(rule === 'schema' && missingKeys(text).some((key) => message.startsWith(`«${key}»`))) &&
					!['secret', 'link-host', 'own-number', 'cites-itself'].includes(rule),
			);
			expect(unexpected).toEqual([]);
		}),
		{ numRuns: 300 },
	);
}, 60_000);

/** The keys that a comment declares missing. */
function missingKeys(text: string): string[] {
	return [...(splitFrontMatter(text)?.yaml ?? '').matchAll(/^# TODO: (\w+):/gm)].map(([, key]) => key as string);
}
