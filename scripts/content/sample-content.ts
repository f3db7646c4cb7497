import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { document, documentPath, news, newsPath, soundFiles } from '#checks/sample-files.ts';
import type { Content, ContentPlace } from './read-content.ts';
import { readContent } from './read-content.ts';

/** Minute at which tests look at the content. */
export const now = '2026-02-01T00:00';

/** Sound and faulty files of every kind. */
export const files: Readonly<Record<string, string | Uint8Array>> = {
	...soundFiles,
	'tin-tuc/2025/bang.md': news.replace(
		'## I. Kết quả',
		'## I. Kết quả\n\n| Xã | Số ca |\n| --- | --- |\n| Tân Kỳ | 5~7 |',
	),
	'tin-tuc/2025/nhap.md': news.replace('rights:', 'draft: true\nrights:'),
	'tin-tuc/2025/mai.md': news.replace('2025-03-17T08:34', '2026-02-01T09:30').replace('2025-03-16', '2026-02-01'),
	'tin-tuc/2025/lien-ket.md': `${news}\nXem [đây](/tin-tuc/2025/khong-co/), số 128/KH – UBND và Luật số 51/202/QH15.\n\nSố 128/KH – UBND thay số 128/KH – UBND cũ.\n`,
	'tin-tuc/2025/sai.md': news.replace('topic:', 'topik:').replace('## I.', '#### I.'),
	'tin-tuc/2025/hong.md': '---\ntitle: "mở\n---\n',
	'van-ban/2025/128-qd-syt-so-y-te-son-la-2025.md': document
		.replace('7095/KH-UBND', '128/KH-UBND')
		.replace('rights:', 'relations: [{ kind: implements, to: 7095/KH-UBND }, { kind: amends, to: gì đó }]\nrights:'),
	'van-ban/2025/ban-sao.md': document,
	'van-ban/2025/anh.md': new Uint8Array([0, 1, 2]),
	'trang/gioi-thieu.mdx': '---\ntitle: Giới thiệu\n---\n\n# Một\n',
	'trang/khong-ten.mdx': '---\norder: 1\n---\n',
	'ghi-chu.md': 'Bài lạc',
	'tin-tuc/2025/.gitkeep': '',
};

export { documentPath, newsPath };

/** A folder with these files, and one for what is remembered of them. */
export class SampleContent {
	readonly root = mkdtempSync(join(tmpdir(), 'kho-doc-'));
	readonly content = join(this.root, 'content');
	readonly cache = join(this.root, 'cache');

	constructor(all = files) {
		for (const [path, text] of Object.entries(all)) this.write(path, text);
	}

	write(path: string, text: string | Uint8Array): void {
		const file = join(this.content, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
	}

	remove(path: string): void {
		rmSync(join(this.content, path));
	}

	/** Reads with the cache and leaves it for the next reading. */
	async read(place: Partial<ContentPlace> = {}): Promise<Content> {
		const content = await readContent({ content: this.content, cache: this.cache, code: '1', ...place });
		content.save();
		return content;
	}

	/** What a reading without any cache tells. */
	async anew(): Promise<unknown> {
		return told(await this.read({ cache: undefined }));
	}

	dispose(): void {
		rmSync(this.root, { recursive: true });
	}
}

/** All that a reading tells, as plain data. */
export function told(content: Content): unknown {
	const { archive, ...leftOut } = content.loadedArchive(now);
	const entries = [...archive.entries, ...archive.withdrawn];
	return JSON.parse(
		JSON.stringify({
			size: content.size,
			faults: content.faults({ now, publicFiles: new Set(['anh/tiem.jpg']) }),
			leftOut,
			entries,
			cited: archive.graph.documents.map(({ key, citedIn }) => [key, citedIn.map(({ from }) => from.id)]),
			bodies: entries.map(({ kind, contentId }) => content.bodyHtml(kind, contentId)),
			hashes: entries.map(({ kind, contentId }) => content.bodyHash(kind, contentId)),
			next: content.nextPublication(now),
		}),
	);
}
