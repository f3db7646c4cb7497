import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { planArchive } from '#bench/archive/plan.ts';
import { writeArchive } from './bench-builds/write-archive.ts';

const usage = `Cách dùng: node scripts/bench-archive.ts --entries N --out THƯ_MỤC [--seed N]
Ghi một kho bịa gồm N mục vào THƯ_MỤC/content (chỉ các mục; từ vựng và trang lấy từ kho mã).`;

function main(): number {
	const text = { type: 'string' } as const;
	const { entries = '', out, seed = '41' } = parseArgs({ options: { entries: text, out: text, seed: text } }).values;
	if (!out || !/^[1-9]\d{0,6}$/.test(entries) || !/^\d{1,9}$/.test(seed)) {
		console.error(usage);
		return 2;
	}
	const content = join(out, 'content');
	const bytes = writeArchive(planArchive(Number(entries), Number(seed)), content);
	console.log(`${entries} mục, ${(bytes / 1e6).toFixed(1)} MB trong ${content}`);
	return 0;
}

process.exitCode = main();
