import { describe, expect, test } from 'vitest';
import type { Archive } from '#domain/archive.ts';
import { sampleArchive, sampleBrief, sampleDocument, sampleNews } from '#domain/sample-entries.ts';
import { sampleSources } from '#views/sample-sources.ts';
import type { DcElement } from './dublin-core.ts';
import { datestamp, oaiRepositories } from './oai.ts';

const filesOf = (archive: Archive) => [...oaiRepositories.files(sampleSources(archive))];
const recordsOf = (archive: Archive) => filesOf(archive).flatMap(({ view }) => view().records);
/** What the record of the only entry says with an element. */
function said(archive: Archive, element: DcElement) {
	const [record] = recordsOf(archive);
	return record!.lines.filter(([name]) => name === element).map(([, text]) => text);
}

describe('the record of a document', () => {
	const archive = sampleArchive({
		documents: [
			sampleDocument(
				'1-kh-syt',
				{
					abstract: 'Trích yếu',
					summary: 'Tóm tắt',
					signers: [{ name: 'Nguyễn Văn A', position: 'Giám đốc' }],
					pages: 4,
					place: 'Lai Châu',
					files: [
						{ name: 'Bản ký', url: '/tep/2025/ke-hoach.pdf' },
						{ name: 'Bản của Sở', url: 'https://vidu.vn/tai?so=1' },
					],
					relations: [{ kind: 'implements', to: '7095/KH-UBND' }],
					provinces: ['bac-giang'],
				},
				{ body: 'Theo Chỉ thị số 25-CT/TW ngày 25/10/2023 của Ban Bí thư và theo Kế hoạch 7095/KH-UBND.' },
			),
		],
	});

	test.each<[DcElement, readonly string[]]>([
		['title', ['Tin']],
		['creator', ['Nguyễn Văn A']],
		['publisher', ['Sở Y tế tỉnh Lai Châu']],
		['description', ['Trích yếu', 'Tóm tắt']],
		['date', ['2025-03-17']],
		['type', ['Text', 'Kế hoạch']],
		['format', ['text/html', 'application/pdf', '4 trang']],
		['identifier', ['https://kho.vidu.vn/van-ban/ke-hoach/1-kh-syt/', '1/KH-SYT']],
		['source', ['Báo']],
		['language', ['vi']],
		['relation', ['https://kho.vidu.vn/so/7095-kh-ubnd/', 'https://kho.vidu.vn/so/25-ct-tw/']],
		['coverage', ['Bắc Giang (nay là Bắc Ninh)', 'Lai Châu']],
		['subject', ['Y tế cơ sở']],
		['rights', ['CC BY 4.0']],
	])('says %s', (element, texts) => {
		expect(said(archive, element)).toEqual(texts);
	});

	test('names the issuer as creator where nobody is known to have signed', () => {
		const unsigned = sampleArchive({ documents: [sampleDocument('1-kh-syt')] });
		expect(said(unsigned, 'creator')).toEqual(['Sở Y tế tỉnh Lai Châu']);
	});

	test('does not change because another entry cites it', () => {
		const documents = [sampleDocument('1-kh-syt')];
		const citing = sampleNews('a', {}, { body: 'Theo Kế hoạch số 1/KH-SYT.' });
		const amending = sampleDocument('2-kh-syt', {
			number: '2/KH-SYT',
			relations: [{ kind: 'amends', to: 'van-ban/ke-hoach/1-kh-syt' }],
		});
		const [before] = recordsOf(sampleArchive({ documents }));
		const after = recordsOf(sampleArchive({ documents: [...documents, amending], news: [citing] }));
		expect(after).toContainEqual(before);
	});
});

describe('the record of a news item or brief', () => {
	test('names who published and wrote it; nothing stands for what is unknown', () => {
		const source = { name: 'Báo Lai Châu', url: 'https://vidu.vn/bai', author: 'Trần B' };
		const known = sampleArchive({ news: [sampleNews('a', { source, publishedAt: '2025-03-17T08:34' })] });
		expect([said(known, 'publisher'), said(known, 'creator'), said(known, 'source'), said(known, 'date')]).toEqual([
			['Báo Lai Châu'],
			['Trần B'],
			['https://vidu.vn/bai'],
			['2025-03-17T08:34+07:00'],
		]);
		const bare = { sourceMissing: 'không ghi', publishedAtMissing: 'không ghi' };
		const unknown = sampleArchive({ briefs: [sampleBrief('b', bare, { folder: 'khong-ngay' })] });
		expect([
			said(unknown, 'publisher'),
			said(unknown, 'creator'),
			said(unknown, 'source'),
			said(unknown, 'date'),
		]).toEqual([[], [], [], []]);
	});
});

describe('which records there are', () => {
	test('none of drafts, of what is to come, of what was withdrawn', () => {
		const archive = sampleArchive({
			news: [
				sampleNews('co'),
				sampleNews('nhap', { draft: true }),
				sampleNews('mai', { publishedAt: '2026-03-01' }),
				sampleNews('da-go', { withdrawn: { reason: 'Đăng nhầm', on: '2025-06-01' } }),
			],
		});
		expect(recordsOf(archive).map(({ id }) => id)).toEqual(['oai:kho.vidu.vn:tin-tuc/2025/co']);
	});

	test('an archive without entries has no file: an empty one would not be valid', () => {
		expect(filesOf(sampleArchive({}))).toEqual([]);
	});

	test('what is new comes last', () => {
		const archive = sampleArchive({ news: [sampleNews('a', { publishedAt: '2025-05-01' }), sampleNews('b')] });
		expect(recordsOf(archive).map(({ day }) => day)).toEqual(['2025-03-17', '2025-05-01']);
	});

	test('many records make several files, each whole', () => {
		const summary = 'Một câu dài về y tế cơ sở. '.repeat(20);
		const news = Array.from({ length: 5100 }, (_, index) => sampleNews(`tin-${index}`, { summary }));
		const files = filesOf(sampleArchive({ news }));
		expect(files.map(({ path }) => path)).toEqual(['du-lieu/oai.xml', 'du-lieu/oai-2.xml']);
		for (const { view } of files) {
			const text = oaiRepositories.write(view(), '') as string;
			expect(Buffer.byteLength(text)).toBeLessThan(5_000_000);
			expect(text).toContain('<oai:repositoryName>Kho Y tế</oai:repositoryName>');
		}
		expect(Buffer.byteLength(oaiRepositories.write(files[0]!.view(), '') as string)).toBeGreaterThan(4_500_000);
	});
});

describe('identifiers and days', () => {
	test('an entry that moved keeps the identifier that it had first', () => {
		const moved = sampleNews('moi', { movedFrom: ['tin-tuc/2025/cu', 'tin-tuc/2025/giua'] });
		expect(recordsOf(sampleArchive({ news: [moved] }))[0]!.id).toBe('oai:kho.vidu.vn:tin-tuc/2025/cu');
		const both = recordsOf(sampleArchive({ news: [moved, sampleNews('cu')] })).map(({ id }) => id);
		expect(new Set(both).size).toBe(2);
	});

	test('of an archive in a folder of its host the folder is part of it', () => {
		const sources = {
			...sampleSources(sampleArchive({ news: [sampleNews('a')] })),
			address: { origin: 'https://vidu.vn:8080', base: '/kho/' },
		};
		const [file] = [...oaiRepositories.files(sources)];
		expect(file!.view()).toMatchObject({
			baseUrl: 'https://vidu.vn:8080/kho/du-lieu/oai.xml',
			records: [{ id: 'oai:vidu.vn:kho/tin-tuc/2025/a' }],
		});
	});

	test('a vague day becomes the first that it can be; an unknown one is plainly none', () => {
		expect(['2025-03-17T08:34', '2025-03-17', '2025-03', '2018', undefined].map(datestamp)).toEqual([
			'2025-03-17',
			'2025-03-17',
			'2025-03-01',
			'2018-01-01',
			'1970-01-01',
		]);
	});

	test('a correction moves the day', () => {
		const corrections = [{ on: '2025-09-02', reason: 'Sai tên' }];
		expect(recordsOf(sampleArchive({ news: [sampleNews('a', { corrections })] }))[0]!.day).toBe('2025-09-02');
	});
});

test('what means something in XML is written as text', () => {
	const title = 'Trẻ <17 tuổi & «A» ]]> {x}\u0007';
	const [file] = filesOf(sampleArchive({ news: [sampleNews('a', { title })] }));
	expect(oaiRepositories.write(file!.view(), '')).toContain('Trẻ &#x3C;17 tuổi &#x26; «A» ]]&gt; {x}</dc:title>');
});
