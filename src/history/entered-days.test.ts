import { afterEach, beforeEach, expect, it } from 'vitest';
import { readEnteredDays } from './entered-days.ts';
import { SampleRepository } from './sample-repository.ts';

let repository: SampleRepository;
beforeEach(() => {
	repository = new SampleRepository();
});
afterEach(() => repository.delete());

const today = '2026-06-01';
const text = 'Một đoạn văn đủ dài để git nhận ra tệp sau khi đổi tên.\n'.repeat(5);

it('tells the day in Vietnam on which a file first came, whatever became of it since', () => {
	repository.write('content/tin-tuc/2026/a.md', text);
	repository.commit('2026-03-04T20:30:00Z', 'Thêm');
	repository.rename('content/tin-tuc/2026/a.md', 'content/tin-tuc/2026/ten-moi.md');
	repository.write('content/tin-tuc/2026/b.md', 'Tệp khác hẳn.\n');
	repository.commit('2026-04-02T03:00:00Z', 'Đổi tên, thêm');
	repository.remove('content/tin-tuc/2026/b.md');
	repository.write('content/tin-tuc/2026/c.md', 'Tệp thứ ba.\n');
	repository.commit('2026-05-02T03:00:00Z', 'Xóa, thêm');
	expect([...readEnteredDays(repository.root, { today })]).toEqual([
		['tin-tuc/2026/c.md', '2026-05-02'],
		['tin-tuc/2026/ten-moi.md', '2026-03-05'],
	]);
});

it('tells nothing where there is no history', () => {
	expect(readEnteredDays(repository.root, { today }).size).toBe(0);
});
