import { expect, test } from 'vitest';
import { gitlabReport } from './gitlab-report.ts';
import { sampleFault, sampleHelp } from './sample-faults.ts';

const report = (...faults: Partial<typeof sampleFault>[]) =>
	gitlabReport(
		faults.map((fault) => ({ ...sampleFault, ...fault })),
		'content',
		sampleHelp,
	);
const prints = (...faults: Partial<typeof sampleFault>[]) => report(...faults).map(({ fingerprint }) => fingerprint);

test('has what the widget of a merge request reads', () => {
	expect(report({}, { severity: 'warning', rule: 'unfinished' })).toEqual([
		{
			description:
				'Luật schema: giá trị không có trong danh mục; đã thấy «lai-chua». Gợi ý: «lai-chau». Giải thích: https://kho.vidu.vn/huong-dan/loi/#schema',
			check_name: 'schema',
			fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
			severity: 'blocker',
			location: { path: 'content/tin-tuc/2026/a.md', lines: { begin: 6 } },
		},
		expect.objectContaining({ check_name: 'unfinished', severity: 'minor' }),
	]);
});

test('a fault keeps its fingerprint when lines above it come or go', () => {
	expect(prints({ line: 60, column: 2 })).toEqual(prints({}));
	const tones = (lines: string) => ({ message: `kiểu cũ «hóa» (${lines}), kiểu mới «hoá» (dòng 7)` });
	expect(prints(tones('dòng 3, 88 và 93'))).toEqual(prints(tones('dòng 4, 89 và 94')));
});

test('different faults, and one fault twice, have fingerprints of their own', () => {
	const all = prints({}, {}, { message: 'khác' }, { rule: 'unfinished' }, { file: 'tin-tuc/2026/b.md' });
	expect(new Set(all).size).toBe(5);
});
