import { readFileSync, writeFileSync } from 'node:fs';
import { type LighthouseOptions, optionNames, readArguments, usage } from '#bench/lighthouse/arguments.ts';
import { measurePage } from '#bench/lighthouse/measure-page.ts';
import { scoreTable, told } from '#bench/lighthouse/score-table.ts';
import { middleOf, missed, type PageScores, target } from '#bench/lighthouse/scores.ts';
import { nowInVietnam } from '#domain/dates.ts';
import { launchBrowser } from '../src/e2e/browser.ts';
import type { PageKind } from '../src/e2e/page-kinds.ts';
import { machine } from './bench-machine.ts';
import { buildIfStale } from './build-if-stale.ts';
import { freePort } from './free-port.ts';
import { dist } from './paths.ts';
import { serve } from './serve.ts';
import { swallowedOptions } from './swallowed-options.ts';

/** What readers open most, and what costs most; of each kind the largest page. */
const mainKinds: readonly PageKind[] = [
	'trang chủ',
	'danh sách tin',
	'một tin',
	'danh sách văn bản',
	'một văn bản',
	'hồ sơ số hiệu',
	'một tỉnh',
	'một chủ đề',
	'tìm kiếm',
	'đọc ngoại tuyến',
	'dữ liệu mở',
	'hướng dẫn',
];

async function main(args: readonly string[]): Promise<number> {
	const lost = swallowedOptions(process.env, 'bench:lighthouse', optionNames);
	if (lost.length > 0) {
		console.error(`npm đã giữ lại ${lost.join(', ')}: viết «--» trước các tùy chọn.\n${usage}`);
		return 2;
	}
	const options = readArguments(args);
	if (options === 'help') {
		console.log(usage);
		return 0;
	}
	if ('faults' in options) {
		console.error([...options.faults, usage].join('\n'));
		return 2;
	}
	if (!buildIfStale().ok) return 1;
	const pages = await measure(options);
	const chosen = options.pages.length > 0 ? ` --pages ${options.pages.join(',')}` : '';
	// Not the names of files on the machine where it was measured.
	const command = `npm run bench:lighthouse --${chosen} --runs ${options.runs}`;
	const day = nowInVietnam().slice(0, 10);
	if (options.json) writeFileSync(options.json, `${JSON.stringify({ day, machine, pages }, undefined, '\t')}\n`);
	if (options.table) writeFileSync(options.table, scoreTable(pages, { day, command, machine }));
	const short = pages.filter((page) => missed(page).length > 0);
	console.log(short.length === 0 ? `Mọi trang đạt từ ${target}.` : `${short.length} trang chưa đạt ${target}.`);
	return short.length === 0 ? 0 : 1;
}

async function measure({ pages, runs }: LighthouseOptions): Promise<PageScores[]> {
	// Looks at the built site as soon as it is loaded.
	const { fileFor } = await import('../src/e2e/built-pages.ts');
	const paths = pages.length > 0 ? pages : await mainPages();
	const port = await freePort();
	const [site, browser] = await Promise.all([
		serve({ root: dist, port: 0 }),
		launchBrowser([`--remote-debugging-port=${port}`]),
	]);
	const measured: PageScores[] = [];
	try {
		for (const path of paths) {
			const file = fileFor(path);
			if (!file) throw new Error(`Không có trang ${path}.`);
			const unlisted = /<meta name="robots" content="noindex/.test(readFileSync(file, 'utf8'));
			const url = new URL(path.slice(1), site.url).href;
			const all = [];
			for (let run = 0; run < runs; run++) all.push(await measurePage(url, { port, unlisted }));
			const page = { path, unlisted, ...middleOf(all) };
			console.log(told(page));
			measured.push(page);
		}
	} finally {
		await browser.close();
		await site.close();
	}
	return measured;
}

async function mainPages(): Promise<string[]> {
	const { pagesOfKind } = await import('../src/e2e/page-kinds.ts');
	return mainKinds.flatMap((kind) => pagesOfKind(kind)[0] ?? []);
}

process.exitCode = await main(process.argv.slice(2));
