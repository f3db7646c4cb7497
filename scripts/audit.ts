import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Answer, advisoryFinding, exitCodeOf, type Finding, signatureFinding } from '#packages/audit-answers.ts';
import { type Lockfile, type Manifest, unprovenPackages } from '#packages/lockfile.ts';
import { lockfileFaults } from '#packages/lockfile-faults.ts';
import { root } from './paths.ts';

const usage = `Cách dùng: npm run audit
  Soát các gói mà dự án dùng: tệp khóa, chữ ký của kho gói, lỗ hổng đã biết.
  Mã kết thúc: 0 hỏi được hết và không thấy gì; 1 có chỗ phải xem; 2 gọi sai; 3 không thấy gì nhưng có phần không hỏi được.`;

/** Asks npm and prints what it said, in Vietnamese. Exit codes: see `usage`. */
function main(): number {
	const [first] = process.argv.slice(2);
	if (first !== undefined) {
		const help = first === '--help' || first === '-h';
		(help ? console.log : console.error)(usage);
		return help ? 0 : 2;
	}
	const read = <Value>(file: string) => JSON.parse(readFileSync(join(root, file), 'utf8')) as Value;
	const lock = read<Lockfile>('package-lock.json');
	const findings: readonly (readonly [string, Finding])[] = [
		['Tệp khóa', lockFinding(lock, read<Manifest>('package.json'))],
		['Gói của hệ máy khác', provenFinding(lock)],
		['Chữ ký', signatureFinding(ask('signatures'))],
		['Lỗ hổng', advisoryFinding(ask())],
	];
	for (const [title, { state, lines }] of findings) {
		console.log(`${{ clean: '✓', found: '✗', unchecked: '?' }[state]} ${title}:`);
		for (const line of lines) console.log(`    ${line}`);
	}
	const exitCode = exitCodeOf(findings.map(([, finding]) => finding));
	console.log(conclusions[exitCode]);
	return exitCode;
}

const conclusions = {
	0: 'Không thấy gì đáng ngại trong những điều máy soát được.',
	1: 'Có chỗ phải xem, ghi ở trên (dấu ✗).',
	3: 'Chưa kết luận được: những phần có dấu ? không soát được. Hãy chạy lại ở nơi nối được tới registry.npmjs.org.',
};

function lockFinding(lock: Lockfile, manifest: Manifest): Finding {
	const faults = lockfileFaults(lock, manifest);
	return faults.length > 0
		? { state: 'found', lines: faults }
		: { state: 'clean', lines: [`${Object.keys(lock.packages).length - 1} gói; không gói nào đến từ ngoài kho gói`] };
}

function provenFinding(lock: Lockfile): Finding {
	const names = unprovenPackages(lock).map(({ name, version }) => `${name} ${version}`);
	if (names.length === 0) return { state: 'clean', lines: ['mọi gói đều có mã kiểm trong tệp khóa'] };
	const [first, others] = [names.slice(0, 3).join(', '), names.length - 3];
	return {
		state: 'unchecked',
		lines: [
			`${names.length} gói không có mã kiểm trong tệp khóa: ${first}${others > 0 ? ` và ${others} gói khác` : ''}`,
			'để bổ sung: xóa các mục ấy khỏi package-lock.json rồi chạy npm install --package-lock-only với kho gói đủ',
		],
	};
}

/** Asks through npm itself, which knows the registry and its keys. */
function ask(...question: readonly string[]): Answer {
	const { stdout, stderr, status, error } = spawnSync('npm', ['audit', ...question, '--json'], {
		cwd: root,
		encoding: 'utf8',
		shell: process.platform === 'win32',
		timeout: 180_000,
		maxBuffer: 64 * 1024 * 1024,
	});
	const reason = error && (error as NodeJS.ErrnoException).code !== 'ETIMEDOUT' ? `npm error ${error.message}` : '';
	return { stdout: stdout ?? '', stderr: `${stderr ?? ''}\n${reason}`, exitCode: status };
}

process.exitCode = main();
