import { expect, it } from 'vitest';
import { brief, document, news } from '#checks/sample.ts';
import { makeProduct } from './content/product.ts';
import { archiveOf, loadArchive } from './load-archive.ts';

const encoder = new TextEncoder();
const now = '2026-02-01T00:00';

function load(files: Readonly<Record<string, string>>) {
	return loadArchive(
		Object.entries(files).map(([path, text]) => ({ path, bytes: encoder.encode(text) })),
		now,
	);
}

it('reads entries of every kind, with what their bodies mention', () => {
	const { archive, unread } = load({
		'tin-tuc/2025/tin.md': news,
		'van-ban/2025/7095-kh-ubnd-ubnd-lai-chau-2025.md': document,
		'diem-tin/2025/diem.md': brief,
		'trang/gioi-thieu.mdx': '# Giới thiệu',
		'tu-vung/chu-de.json': '{',
		'tin-tuc/2025/.gitkeep': '',
	});
	expect(archive.entries.map(({ id }) => id).sort()).toEqual([
		'diem-tin/2025/diem',
		'tin-tuc/2025/tin',
		'van-ban/ke-hoach/7095-kh-ubnd-ubnd-lai-chau-2025',
	]);
	expect(archive.graph.links.get('tin-tuc/2025/tin')?.map(({ to }) => to.number)).toEqual(['7095/KH-UBND']);
	expect(unread).toEqual([]);
});

it('counts drafts and what lies in the future, and shows neither', () => {
	const { archive, drafts, scheduled } = load({
		'tin-tuc/2025/tin.md': news,
		'tin-tuc/2025/nhap.md': '---\ntitle: Mới có tên\ndraft: true\n---\n',
		'tin-tuc/2026/mai-sau.md': news.replace('publishedAt: 2025-03-17T08:34', 'publishedAt: 2026-12-01'),
	});
	expect([archive.entries.length, drafts, scheduled]).toEqual([1, 1, 1]);
});

it('leaves out what has errors, names it, and reads the rest', () => {
	const { archive, unread } = load({
		'tin-tuc/2025/tin.md': news,
		'tin-tuc/2025/khoa-la.md': news.replace('topic:', 'chuDe:'),
		'tin-tuc/2025/khong-dau-tep.md': 'Chỉ có chữ.',
		'tin-tuc/2025/yaml-hong.md': '---\ntitle: "hở\n---\n',
		'tin-tuc/2025/Ten Sai.md': news,
		'tin-tuc/nam-nay/tin.md': news,
	});
	expect(archive.entries.map(({ id }) => id)).toEqual(['tin-tuc/2025/tin']);
	expect(unread).toEqual([
		'tin-tuc/2025/Ten Sai.md',
		'tin-tuc/2025/khoa-la.md',
		'tin-tuc/2025/khong-dau-tep.md',
		'tin-tuc/2025/yaml-hong.md',
		'tin-tuc/nam-nay/tin.md',
	]);
});

it('survives what the site would refuse to build: one address twice, a replacement that is not there', () => {
	const replaced = news.replace(
		'---\n\n',
		'withdrawn: { reason: Trùng, on: 2025-09-01, replacedBy: tin-tuc/2025/khong-co }\n---\n\n',
	);
	const { archive, unread } = load({
		'van-ban/2024/so-1.md': document,
		'van-ban/2025/so-1.md': document,
		'tin-tuc/2025/da-go.md': replaced,
	});
	expect(archive.documents.map(({ path }) => path.folder)).toEqual(['2024']);
	expect(archive.withdrawn.map(({ id }) => id)).toEqual(['tin-tuc/2025/da-go']);
	expect(unread).toEqual(['van-ban/2025/so-1.md']);
});

it('leaves out a body that cannot be rendered; a site that has been checked is not made without it', () => {
	const files = [
		{ path: 'tin-tuc/2025/anh.md', bytes: encoder.encode(news.replace('/anh/tiem.jpg', '/anh/100%.jpg')) },
	];
	expect(loadArchive(files, now)).toMatchObject({ archive: { entries: [] }, unread: ['tin-tuc/2025/anh.md'] });
	const read = files.map((file) => ({ path: file.path, part: makeProduct(file).product.site, body: () => '' }));
	expect(() => archiveOf(read, now)).toThrow('content/tin-tuc/2025/anh.md: phần thân không dựng được');
});
