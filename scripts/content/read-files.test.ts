import { afterEach, beforeEach, expect, test } from 'vitest';
import { ReadingError, readBatch } from './batch.ts';
import { readWanted } from './read-files.ts';
import { newsPath, SampleContent } from './sample-content.ts';

let sample: SampleContent;
beforeEach(() => {
	sample = new SampleContent();
});
afterEach(() => sample.dispose());

const wanted = [{ path: 'trang/gioi-thieu.mdx' }, { path: newsPath }];

/** A worker that breaks down while it reads the second file. */
const worker = (end: string) =>
	new URL(
		`data:text/javascript,${encodeURIComponent(`
			import { parentPort, workerData } from 'node:worker_threads';
			parentPort.on('message', () => { new Int32Array(workerData.progress)[0] = 1; ${end} });`)}`,
	);

test.each([
	['ends', 'process.exit(3)', /dừng giữa chừng \(mã 3\)/],
	['throws', 'throw new Error("đứt gánh")', /đứt gánh/],
])('when a worker %s, the file that it was reading is named', async (_, end, message) => {
	const reading = readWanted(sample.content, wanted, () => {}, { workersFrom: 1, workers: 2, module: worker(end) });
	await expect(reading).rejects.toThrow(ReadingError);
	await expect(reading).rejects.toThrow(newsPath);
	await expect(reading).rejects.toThrow(message);
});

test('a file that is gone meanwhile is told as unreadable', () => {
	const { files } = readBatch(sample.content, [{ path: 'tin-tuc/2025/khong-co.md' }]);
	expect(files).toEqual([
		{ path: 'tin-tuc/2025/khong-co.md', unreadable: expect.stringContaining('không có'), hash: '', blob: '' },
	]);
});
