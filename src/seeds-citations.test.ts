import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CitationIndex } from '#checks/citations/citation-index.ts';
import { toEntry } from '#checks/entry-file.ts';
import { locate } from '#checks/files/location.ts';
import { readMarkdown } from '#checks/files/markdown-file.ts';
import { formatDay } from '#domain/dates.ts';
import { documentUrl } from '#domain/graph/naming.ts';
import { captures, documentNumbers } from './seeds-facts.ts';

/** The citations of the entries that came with the five captures, as the checks read them from the files. */
const content = join(import.meta.dirname, '../content');
const entries = globSync('{tin-tuc,van-ban,diem-tin}/**/*.md', { cwd: content }).flatMap((file) => {
	const path = file.replaceAll('\\', '/');
	const bytes = readFileSync(join(content, file));
	if (!Object.keys(captures).some((sha256) => bytes.includes(sha256))) return [];
	const { location } = locate(path);
	const read = readMarkdown({ path, bytes });
	return location.kind === 'entry' && read.file ? [toEntry(read.file, location)] : [];
});
const { graph } = new CitationIndex(entries);
const newsOfLaiChau = 'tin-tuc/2025/lai-chau-nang-chat-luong-kham-chua-benh-chuyen-doi-so';
const plan = 'van-ban/ke-hoach/khong-so-ke-hoach-chuong-trinh-02-so-y-te-lai-chau';

test('each of the 14 numbers has one document, with the date that the captures give', () => {
	for (const [number, date] of Object.entries(documentNumbers)) {
		const found = [...graph.numbers.values()].find(({ documents }) =>
			documents.some((document) => document.citedIn.some(({ mention }) => mention.text === number)),
		);
		expect(found?.documents, number).toHaveLength(1);
		if (date) expect(formatDay(found?.documents[0]?.date ?? ''), number).toBe(date);
	}
});

test('documents of Lai Châu carry its keys, those of the Party their terms', () => {
	const cited = (graph.links.get(plan) ?? []).map(({ to }) => to.key);
	expect(new Set(cited)).toEqual(
		new Set([
			'nn/kh/ubnd.lai-chau/2025/7095',
			'dang/ctr/du.ubnd-tinh-lai-chau/2025-2030/2',
			'nn/qd/ttg/2020/659',
			'nn/kh/ubnd.lai-chau/2022/1853',
			'nn/qd/ttg/2021/1660',
			'dang/ct/tw/XIII/25',
			'dang/kh/tu.lai-chau/2015-2020/137',
			'dang/nq/tw/XII/21',
		]),
	);
});

test('«Chỉ thị 25 của Ban Bí thư» in a news item is the directive that the plan cites in full', () => {
	const link = graph.links.get(newsOfLaiChau)?.find(({ mention }) => mention.text === 'Chỉ thị 25');
	expect(link?.confidence).toBe('short-form');
	expect(link?.to.key).toBe('dang/ct/tw/XIII/25');
	expect(documentUrl(link!.to, graph)).toBe('/so/25-ct-tw/');
	expect(link?.to.citedIn.map(({ from }) => from.id).sort()).toEqual([newsOfLaiChau, plan].sort());
});

test('short forms that nothing in the archive answers are listed, not guessed', () => {
	const open = [...graph.open.values()].flat().map(({ mention }) => mention.text);
	expect(open).toEqual(expect.arrayContaining(['Nghị quyết 39', 'Nghị quyết 50', 'Đề án 25', 'Đề án 1816']));
	expect(open.filter((text) => /^Chỉ thị số/.test(text))).toEqual([]);
});
