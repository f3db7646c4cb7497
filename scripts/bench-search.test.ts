import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { root } from './paths.ts';

// Each test starts Node, and some start Pagefind.
vi.setConfig({ testTimeout: 120_000 });

const texts = [
	['soi', 'Tiêm vắc xin sởi cho trẻ em', 'Trạm y tế xã tiêm bù vắc xin sởi cho trẻ từ 9 tháng tuổi.'],
	['mat', 'Phòng bệnh đau mắt đỏ', 'Học sinh cần rửa tay, không dùng chung khăn để phòng đau mắt đỏ.'],
	['tuy', 'Ghép tủy cho bệnh nhi', 'Bệnh viện ghép tủy xương thành công cho em bé ba tuổi.'],
	['hoa', 'Hòa Bình diễn tập phòng dịch', 'Tỉnh Hòa Bình diễn tập ứng phó dịch cúm gia cầm.'],
	['thuoc', 'Thu hồi lô thuốc không đạt chất lượng', 'Cục Quản lý Dược yêu cầu thu hồi lô thuốc.'],
	['mau', 'Ngày hội hiến máu', 'Hơn hai trăm đoàn viên hiến máu tình nguyện trong sáng chủ nhật.'],
	['nuoc', 'Kiểm tra nước sạch', 'Đoàn kiểm tra lấy mẫu nước sinh hoạt ở ba nhà máy.'],
	['giuong', 'Thêm giường hồi sức', 'Bệnh viện đa khoa mở thêm hai mươi giường hồi sức tích cực.'],
	['sot', 'Sốt xuất huyết giảm', 'Số ca sốt xuất huyết giảm một nửa so với cùng kỳ.'],
	['bao', '', 'Mở rộng bảo hiểm y tế cho người cao tuổi ở vùng khó khăn.'],
] as const;
const queries = [
	['q1', 'vắc xin sởi', 'soi'],
	['q2', 'ghép tủy', 'tuy'],
	['q3', 'Hòa Bình', 'hoa'],
	['q4', 'hiến máu', 'mau'],
	['q5', 'đỏ', 'mat'],
] as const;

let folder: string;
let temporary: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'kho-bench-'));
	temporary = join(folder, 'tmp');
	mkdirSync(temporary);
	writeFileSync(
		join(folder, 'corpus.jsonl'),
		texts.map(([id, title, text]) => `${JSON.stringify({ id, title, text })}\n`).join(''),
	);
	writeFileSync(
		join(folder, 'queries.jsonl'),
		queries.map(([id, text]) => `${JSON.stringify({ id, text })}\n`).join(''),
	);
	writeFileSync(
		join(folder, 'qrels.tsv'),
		`query-id\tcorpus-id\tscore\n${queries.map(([id, , text]) => `${id}\t${text}\t1\n`).join('')}`,
	);
});
afterEach(() => rmSync(folder, { recursive: true }));

const files = ['--corpus', 'corpus.jsonl', '--queries', 'queries.jsonl', '--qrels', 'qrels.tsv'];
const command = (args: readonly string[]) => [`${root}/scripts/bench-search.ts`, ...args];
const environment = () => ({ cwd: folder, env: { ...process.env, TMPDIR: temporary } });

function bench(...args: string[]) {
	const { status, stdout, stderr } = spawnSync(process.execPath, command(args), {
		...environment(),
		encoding: 'utf8',
	});
	return { status, stdout, stderr };
}

test('measures ours and the peers, each in three spellings, and leaves nothing behind but its JSON', () => {
	const { status, stdout, stderr } = bench(...files, '--phrase', '--peers', '--json', 'out.json');
	expect(status, stderr).toBe(0);
	const { corpus, index, rows, ...others } = JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8'));
	expect({ corpus, others }).toEqual({ corpus: 'corpus.jsonl', others: {} });
	const positive = expect.toSatisfy((value: unknown) => typeof value === 'number' && value > 0);
	expect(index).toEqual({ seconds: positive, peakMB: positive, bytes: positive, files: positive });
	const systems = ['ours', 'pagefind', 'fts5', 'minisearch'];
	const spellings = ['as-typed', 'no-diacritics', 'other-tone'];
	expect(rows).toEqual(
		systems.flatMap((system) =>
			spellings.map((spelling) => ({
				system,
				spelling,
				queries: 5,
				mrr10: expect.any(Number),
				ndcg10: expect.any(Number),
				recall10: expect.any(Number),
				zero: expect.any(Number),
				phrase: expect.any(Number),
				bytesMedian: positive,
				bytesP95: positive,
				msMedian: positive,
			})),
		),
	);
	for (const row of rows.filter(
		({ system, spelling }: Record<string, string>) => system === 'ours' || spelling === 'as-typed',
	)) {
		expect(row).toMatchObject({ mrr10: 1, ndcg10: 1, recall10: 1, zero: 0 });
		expect(row.bytesP95).toBeGreaterThanOrEqual(row.bytesMedian);
	}
	// To FTS5 «do» is not «đỏ»: the queries did change their spelling.
	expect(
		rows.find(({ system, spelling }: Record<string, string>) => system === 'fts5' && spelling === 'no-diacritics').zero,
	).toBe(0.2);
	for (const name of ['Kho Y tế', 'Pagefind', 'SQLite FTS5', 'MiniSearch']) expect(stdout).toContain(name);
	expect(readdirSync(temporary)).toEqual([]);
});

test('measures ours alone, phrases without judgements, the first queries only', () => {
	writeFileSync(
		join(folder, 'cum.jsonl'),
		'{"id":"a","text":"dau mat do","canon":"đau mắt đỏ"}\n{"id":"b","text":"cùng kỳ"}\n{"id":"c","text":"nghỉ mát"}\n',
	);
	const { status, stderr } = bench(
		'--corpus',
		'corpus.jsonl',
		'--queries',
		'cum.jsonl',
		'--phrase',
		'--limit',
		'2',
		'--json',
		'out.json',
	);
	expect(status, stderr).toBe(0);
	const { rows } = JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8'));
	expect(rows).toHaveLength(3);
	for (const row of rows)
		expect(row).toMatchObject({ system: 'ours', queries: 2, mrr10: null, ndcg10: null, recall10: null });
	expect(rows[0].phrase).toBe(1);
});

test('stopped by hand, it ends what it started and removes what it wrote', async () => {
	const child = spawn(process.execPath, command([...files, '--peers', '--json', 'out.json']), {
		...environment(),
		stdio: ['ignore', 'ignore', 'pipe'],
	});
	let stderr = '';
	const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
	child.stderr.on('data', (data) => {
		if (stderr === '' || !stderr.includes('lập chỉ mục')) {
			stderr += data;
			if (stderr.includes('lập chỉ mục')) child.kill('SIGINT');
		}
	});
	expect(await ended, stderr).toBe(130);
	expect(readdirSync(temporary)).toEqual([]);
	expect(existsSync(join(folder, 'out.json'))).toBe(false);
});

describe('what it cannot do', () => {
	test('an unknown or missing option is wrong usage', () => {
		expect(bench('--corpus', 'corpus.jsonl')).toMatchObject({
			status: 2,
			stdout: '',
			stderr: expect.stringMatching(/^Thiếu --queries\nThiếu --qrels .*\nCách dùng: npm run bench:search/),
		});
		expect(bench(...files, '--nhanh').status).toBe(2);
	});

	test('faults of the files are listed, and nothing is measured', () => {
		writeFileSync(join(folder, 'queries.jsonl'), '{"id":"q1"}\n');
		expect(bench(...files.with(1, 'mất.jsonl'))).toEqual({
			status: 1,
			stdout: '',
			stderr: 'mất.jsonl: không có tệp này\nqueries.jsonl:1: thiếu "text" (một chuỗi)\n',
		});
	});

	test('a result file that cannot be written is told of before the work', () => {
		expect(bench(...files, '--json', 'không-có/out.json')).toEqual({
			status: 1,
			stdout: '',
			stderr: 'Không ghi được tệp không-có/out.json (không có).\n',
		});
	});

	test('help is no fault', () => {
		expect(bench('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('--qrels'), stderr: '' });
	});
});
