import { expect, test } from 'vitest';
import { markdownReport, terminalReport } from './result-tables.ts';
import { sampleResults, sampleRow, sampleWeight } from './sample-results.ts';

const results = [
	sampleResults({
		rows: [
			sampleRow(),
			sampleRow({ system: 'astro-pagefind', seconds: 50 }),
			sampleRow({ mode: 'publish', seconds: 30, rendered: 41 }),
		],
		weights: [sampleWeight()],
		search: { worstBytes: 254_000, worstMs: 812.4 },
	}),
];

test('a terminal sees aligned columns, and which targets are missed', () => {
	const report = terminalReport(results);
	const [head, ours] = report.split('\n');
	expect(ours!.length).toBe(head!.length);
	expect(ours).toMatch(
		/^Kho Y tế\s+10\.000\s+cold\s+80,0\s+10,0\s+52,0\s+18,0\s+120,5\s+1\.500\s+–\s+400,0\s+20\.000$/,
	);
	expect(report).toContain('danh sách');
	expect(report).toContain('nhiều nhất 254 kB, kết quả đầu sau 812 ms');
	expect(report).toContain('10.000 mục, cold: 1,60');
	expect(report).toContain('đạt        10.000 mục, cold: 80,0 s (≤ 90)');
	expect(report).toContain('KHÔNG ĐẠT  10.000 mục, publish: 30,0 s (≤ 20)');
});

test('Markdown says when, where and how it was measured', () => {
	const machine = { cpu: 'Máy thử', cores: 2, memoryMB: 8192, node: 'v24.1.0' };
	const report = markdownReport(results, { day: '2026-06-30', command: 'npm run bench -- --entries 10000', machine });
	expect(report).toMatch(
		/^## 2026-06-30\n\n`npm run bench -- --entries 10000`; Máy thử, 2 nhân, 8 GB, Node 24\.1\.0\.\n/,
	);
	expect(report).toContain('| Kho Y tế | 10.000 | publish | 30,0 |');
	expect(report).toContain('- **không đạt**: 10.000 mục, publish: 30,0 s (≤ 20)');
	for (const table of report.split('\n\n').filter((part) => part.startsWith('|')))
		expect(new Set(table.split('\n').map((line) => line.split('|').length)).size).toBe(1);
});
