import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ChecksumsFault, checksumsFile } from '#copies/checksums.ts';
import { isPage, isReadWithoutServer } from '#copies/copied-files.ts';
import { aboutFile, aboutPage, type CopyFacts, notesFor } from '#copies/file-notes.ts';
import { filePage } from '#copies/file-page.ts';
import { fileStyle } from '#copies/file-style.ts';
import { formatDay, nowInVietnam } from '#domain/dates.ts';
import { site } from '#site';
import { builtBase } from '../built-base.ts';
import { reasonOf } from '../content-files.ts';
import type { ProgressStream } from '../import/progress-line.ts';
import { swallowedOptions } from '../swallowed-options.ts';
import { progressOn } from '../verify/progress.ts';
import { companionsOfExact, companionsOfFiles } from './companions.ts';
import { type CopyForm, folderProblem, markOf, siteFolder } from './copy-folder.ts';
import { type CopyCount, CopyFault, copySite, type SiteCopy } from './copy-site.ts';

export interface Surroundings {
	/** The built site. */
	readonly dist: string;
	/** The folder that relative paths start from. */
	readonly from: string;
	readonly progress: ProgressStream;
	readonly say: (line: string) => void;
	readonly complain: (line: string) => void;
}

const usage = `Cách dùng: npm run copy -- <thư mục> [--file]
Chép trang đã dựng (dist/) vào một thư mục, ổ USB chẳng hạn, kèm cách mở và danh sách mã kiểm. Chạy lại thì chỉ chép chỗ đã đổi.

  (không ghi gì)   giữ nguyên từng byte, tìm kiếm chạy được; mở bằng máy chủ nhỏ đi kèm (mo-kho.cmd, mo-kho.mjs)
  --file           đổi liên kết để bấm đúp MO-KHO.html là mở, không cần máy chủ; không có tìm kiếm

Mã thoát: 0 đã chép, 1 không chép được, 2 sai cách dùng.`;

const numbers = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 });

/** What `npm run copy` does. Returns the exit code: 0 copied, 1 not, 2 wrong usage. */
export function main(args: readonly string[], surroundings: Surroundings): number {
	const { dist, from, say, complain } = surroundings;
	const options = readArguments(args);
	if (options === 'help') {
		say(usage);
		return 0;
	}
	if (typeof options === 'string') {
		complain(`${options}.`);
		complain('Cách dùng: npm run copy -- <thư mục> [--file]');
		return 2;
	}
	if (!existsSync(join(dist, checksumsFile))) {
		complain('Chưa có bản dựng. Hãy chạy: npm run build');
		return 1;
	}
	const { form } = options;
	const base = builtBase(dist);
	const folder = resolve(from, options.folder);
	const problem = folderProblem(folder, form, base);
	if (problem) {
		complain(`${folder}: ${problem}.`);
		return 1;
	}
	try {
		const { files, bytes, written, removed } = copyTo(folder, form, base, surroundings);
		const size = `${numbers.format(bytes / 1e6)} MB`;
		say(
			`Đã chép vào ${folder}: ${numbers.format(files)} tệp, ${size}; ghi ${numbers.format(written)}, xóa ${numbers.format(removed)}.`,
		);
		say(
			`Mở: ${form === 'file' ? 'bấm đúp MO-KHO.html' : 'xem DOC-TRUOC.txt'}. Kiểm: npm run verify -- ${options.folder}`,
		);
		return 0;
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		if (!code && !(error instanceof CopyFault) && !(error instanceof ChecksumsFault)) throw error;
		complain(`Chưa chép xong: ${code ? reasonOf(error) : (error as Error).message}.`);
		return 1;
	}
}

function readArguments(args: readonly string[]): { folder: string; form: CopyForm } | 'help' | string {
	const [swallowed] = swallowedOptions(process.env, 'copy', ['file']);
	if (swallowed)
		return `npm đã giữ lại ${swallowed}; hãy thêm « -- » ngay sau copy: npm run copy -- <thư mục> ${swallowed}`;
	try {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: { file: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h' } },
		});
		if (values.help) return 'help';
		const [folder, ...others] = positionals;
		if (!folder || others.length > 0) return 'Cần đúng một thư mục';
		return { folder, form: values.file ? 'file' : 'exact' };
	} catch (error) {
		return (error as Error).message;
	}
}

function copyTo(folder: string, form: CopyForm, base: string, { dist, progress }: Surroundings): CopyCount {
	const facts = factsOf(dist);
	const [markName, mark] = markOf(form, base);
	const companions = form === 'file' ? companionsOfFiles(facts.name) : companionsOfExact(facts, base);
	mkdirSync(folder, { recursive: true });
	// The mark first: a copy that was broken off can then be taken up again.
	for (const [name, text] of [[markName, mark] as const, ...companions]) writeFileSync(join(folder, name), text);
	const to = siteFolder(folder, form === 'file' ? { base: '/' } : { base });
	const parts = { from: dist, to, journal: join(folder, 'dang-chep.txt'), progress: progressOn(progress) };
	return copySite({ ...parts, ...(form === 'file' ? withoutServer(dist, base, facts) : asItIs) });
}

const asItIs: Pick<SiteCopy, 'made' | 'added'> = { made: (_, bytes) => bytes, added: new Map() };

/** Pages and styles whose addresses lead from file to file, and the page that says what such a copy cannot do. */
function withoutServer(dist: string, base: string, facts: CopyFacts): Pick<SiteCopy, 'made' | 'added'> {
	const page = (file: string, html: string) => filePage(html, { base, file }, notesFor(file, base));
	const about = aboutPage(readFileSync(join(dist, '404.html'), 'utf8'), facts, base);
	return {
		made(path, bytes) {
			if (!isReadWithoutServer(path)) return undefined;
			if (isPage(path)) return page(path, bytes.toString());
			return path.startsWith('_astro/') && path.endsWith('.css')
				? fileStyle(bytes.toString(), { base, file: path })
				: bytes;
		},
		added: new Map([[aboutFile, page(aboutFile, about)]]),
	};
}

/** What a built site says of itself. */
function factsOf(dist: string): CopyFacts {
	const home = readFileSync(join(dist, 'index.html'), 'utf8');
	return {
		name: site.name,
		origin: /<link rel="canonical" href="([^"]+)"/.exec(home)?.[1] ?? site.url,
		day: formatDay(nowInVietnam().slice(0, 10)),
		sum: hash('sha256', readFileSync(join(dist, checksumsFile)), 'hex'),
	};
}
