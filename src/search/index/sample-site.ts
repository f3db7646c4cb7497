import { createHash } from 'node:crypto';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { SitePage } from './read-pages.ts';

/** A page of a sample site: what stands in it, and around it. */
export interface SamplePage {
	readonly title?: string;
	readonly text?: string;
	readonly date?: string;
	readonly isRecord?: boolean;
	/** HTML within the body of the text that is to be ignored. */
	readonly ignored?: string;
	/** A page that is not for the search. */
	readonly isList?: boolean;
}

/** A built site in a temporary folder, for tests of the index. */
export class SampleSite {
	readonly folder = mkdtempSync(join(tmpdir(), 'kho-chi-muc-'));
	readonly dist = join(this.folder, 'dist');
	readonly cache = join(this.folder, 'cache');

	write(url: string, page: SamplePage): void {
		mkdirSync(dirname(this.fileOf(url)), { recursive: true });
		writeFileSync(this.fileOf(url), htmlOf(page));
	}

	remove(url: string): void {
		rmSync(dirname(this.fileOf(url)), { recursive: true });
	}

	fileOf(url: string): string {
		return join(this.dist, url, 'index.html');
	}

	/** All pages, with the hash of each as its key. */
	pages(): SitePage[] {
		return globSync('**/index.html', { cwd: this.dist })
			.sort()
			.map((file) => ({
				url: `/${file.replace('index.html', '')}`,
				file,
				key: hashOf(readFileSync(join(this.dist, file))),
			}));
	}

	/** The files of the index by their paths, as hashes. */
	index(): Record<string, string> {
		const paths = globSync(['pagefind/**', 'tim-kiem/chi-muc/**'], { cwd: this.dist })
			.filter((path) => statSync(join(this.dist, path)).isFile())
			.sort();
		return Object.fromEntries(paths.map((path) => [path, hashOf(readFileSync(join(this.dist, path)))]));
	}

	/** Takes the folder away. */
	clear(): void {
		rmSync(this.folder, { recursive: true, force: true });
	}
}

function htmlOf({ title = 'Tin', text = '', date, isRecord, ignored = '', isList }: SamplePage): string {
	const fields = [
		`<meta content="${isRecord ? 'so-hieu' : 'tin-tuc'}" data-pagefind-filter="loai[content]">`,
		date ? `<meta content="${date}" data-pagefind-meta="ngay[content]">` : '',
		`<meta content="${date ?? '0000'}" data-pagefind-sort="ngay[content]">`,
	];
	const body = isList ? 'class="list"' : 'data-pagefind-body';
	return `<!doctype html><html lang="vi"><head>${fields.join('')}</head><body><main><article ${body}><h1 data-pagefind-meta="title">${title}</h1><p>${text}</p><div data-pagefind-ignore>${ignored}</div></article></main></body></html>`;
}

function hashOf(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex');
}
