import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build, copyProject, differences, digests, linkPackages } from './copied-project.ts';
import { documentText, newsText } from './sample-texts.ts';

const home = mkdtempSync(join(tmpdir(), 'kho-incremental-'));
const root = join(home, 'a');
afterAll(() => rmSync(home, { recursive: true, force: true }));

function write(path: string, text: string) {
	mkdirSync(dirname(join(root, path)), { recursive: true });
	writeFileSync(join(root, path), text);
}

function edit(path: string, from: string, to: string) {
	const text = readFileSync(join(root, path), 'utf8');
	expect(text).toContain(from);
	write(path, text.replace(from, to));
}

const plan = 'content/van-ban/2021/1234-kh-ubnd-ubnd-nghe-an-2021.md';
const news = (name: string) => `content/tin-tuc/2025/${name}.md`;

beforeAll(async () => {
	copyProject(root);
	// The rest of the archive is enough, and built in half the time.
	rmSync(join(root, 'content/diem-tin/khong-ngay'), { recursive: true });
	linkPackages(root);
	write(plan, documentText('1234/KH-UBND', 'Kế hoạch tiêm chủng mở rộng'));
	write(news('mot'), newsText('Tin một', 'Theo Kế hoạch số 1234/KH-UBND của UBND tỉnh Nghệ An, trẻ được tiêm đủ mũi.'));
	write(news('hai'), newsText('Tin hai', 'Xã nhắc lại Kế hoạch số 1234/KH-UBND của UBND tỉnh Nghệ An.'));
	write('public/anh/mot.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
	await build(root);
});

/** What happens to the content, one after the other. */
const changes: readonly (readonly [
	name: string,
	change: () => void,
	present: readonly string[],
	absent: readonly string[],
])[] = [
	[
		'a document that others cite gets another title, and a news item comes that cites it and a number that nobody knew',
		() => {
			edit(plan, 'Kế hoạch tiêm chủng mở rộng', 'Kế hoạch tiêm chủng mở rộng cho trẻ dưới 5 tuổi');
			const text =
				'Kế hoạch số 1234/KH-UBND của UBND tỉnh Nghệ An và Quyết định số 98765/QĐ-BYT ngày 05/3/2021 của Bộ Y tế.';
			write(news('ba'), newsText('Tin ba', text));
		},
		['tin-tuc/2025/ba/index.html', 'so/98765-qd-byt/index.html'],
		[],
	],
	[
		'the only news item of a number goes, and a public file; another moves and leaves its old address to a redirect',
		() => {
			rmSync(join(root, news('ba')));
			rmSync(join(root, 'public/anh/mot.svg'));
			write('public/anh/hai.svg', '<svg xmlns="http://www.w3.org/2000/svg"><title>Hai</title></svg>');
			renameSync(join(root, news('hai')), join(root, news('hai-moi')));
			edit(news('hai-moi'), 'topic:', 'movedFrom: [tin-tuc/2025/hai]\ntopic:');
		},
		['anh/hai.svg', 'tin-tuc/2025/hai/index.html', 'tin-tuc/2025/hai-moi/index.html'],
		['tin-tuc/2025/ba/index.html', 'so/98765-qd-byt/index.html', 'anh/mot.svg'],
	],
	[
		'the document becomes a draft, so that only its number is left',
		() => edit(plan, 'topic:', 'draft: true\ntopic:'),
		['so/1234-kh-ubnd/index.html'],
		['van-ban/ke-hoach/1234-kh-ubnd-ubnd-nghe-an-2021/index.html'],
	],
];

describe('a build that keeps what did not change gives what a build from nothing gives', () => {
	test.each(changes)('%s', async (_, change, present, absent) => {
		change();
		const fresh = join(home, 'fresh');
		rmSync(fresh, { recursive: true, force: true });
		cpSync(root, fresh, {
			recursive: true,
			filter: (path) => !['dist', '.cache', '.astro', 'node_modules'].some((name) => path === join(root, name)),
		});
		linkPackages(fresh);
		const [said] = await Promise.all([build(root), build(fresh)]);
		expect(said).not.toContain('Dựng lại toàn bộ');
		const site = digests(root);
		expect(differences(site, digests(fresh))).toEqual([]);
		expect(present.filter((file) => !site.has(file))).toEqual([]);
		expect(absent.filter((file) => site.has(file))).toEqual([]);
		// Nothing of it may be found by search or by a citation either.
		for (const file of absent.filter((path) => path.endsWith('/index.html'))) {
			expect(pagesThatName(`/${file.replace('index.html', '')}`)).toEqual([]);
		}
	});

	test('with nothing changed, no page is rendered', async () => {
		const before = digests(root);
		const said = await build(root);
		expect(said).toContain('0 trang dựng mới');
		expect(differences(before, digests(root))).toEqual([]);
	});
});

/** The pages and data of the site that hold an address. */
function pagesThatName(address: string): string[] {
	const files = [...digests(root).keys()].filter((file) => /\.(html|json|csv)$/.test(file));
	return files.filter((file) => readFileSync(join(root, 'dist', file), 'utf8').includes(`${address}"`));
}
