import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { styleText } from 'node:util';
import { buildIfStale } from './build-if-stale.ts';
import { failedTests } from './failed-tests.ts';
import { cache, root } from './paths.ts';
import { elapsed } from './progress.ts';
import { runBeside } from './run-beside.ts';
import { standAtRoot } from './stand-at-root.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
// Tests start some thousand processes, most of them with the same code.
process.env['NODE_COMPILE_CACHE'] ??= join(cache, 'node-compile-cache');
standAtRoot();

/** Runs a command of node_modules/.bin and returns whether it succeeded. */
function run(command: string, ...args: string[]): boolean {
	const windows = process.platform === 'win32';
	return spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: windows }).status === 0;
}

/** What failed in each run of Vitest, for the end of the output. */
const failures: string[] = [];

function vitest(...args: string[]): boolean {
	const report = join(cache, 'test-report.json');
	rmSync(report, { force: true });
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
	const ok = run('vitest', 'run', '--config', '.config/vitest.config.ts', ...reporters, ...args);
	if (!ok) failures.push(failedTests(report));
	return ok;
}

interface Step {
	readonly title: string;
	readonly run: () => boolean | Promise<boolean>;
	/** Title of a step without which this one makes no sense. */
	readonly needs?: string;
}

/** Takes one core for a minute: beside the unit tests, which do not touch what it reads and writes. */
function checkTypes(): () => Promise<boolean> {
	mkdirSync(cache, { recursive: true });
	return runBeside('astro sync --silent && astro check --minimumSeverity warning', join(cache, 'types.log'));
}
let typesChecked: () => Promise<boolean>;

const all: Step[] = [
	{ title: 'Định dạng và quy tắc mã (Biome)', run: () => run('biome', 'check', '--error-on-warnings') },
	{
		title: 'Kiểm thử đơn vị',
		run: () => {
			typesChecked = checkTypes();
			return vitest('--project', 'unit');
		},
	},
	{ title: 'Kiểu dữ liệu (astro check), cùng lúc với kiểm thử đơn vị', run: () => typesChecked() },
	{ title: 'Dựng trang', run: () => buildIfStale().ok },
	{ title: 'Kiểm thử trên bản dựng', run: () => vitest('--project', 'site'), needs: 'Dựng trang' },
	{ title: 'Kiểm thử trong trình duyệt', run: () => vitest('--project', 'browser'), needs: 'Dựng trang' },
];

// `npm test -- checks` is for work on one thing: only the tests whose path holds the word.
const filter = process.argv.slice(2);
const steps: Step[] =
	filter.length > 0 ? [{ title: `Kiểm thử: ${filter.join(' ')}`, run: () => vitest(...filter) }] : all;

const failed: string[] = [];
const lines: string[] = [];
for (const { title, run, needs } of steps) {
	console.log(styleText('bold', `\n▸ ${title}`));
	const start = performance.now();
	const blocked = needs !== undefined && failed.includes(needs);
	const ok = !blocked && (await run());
	if (!ok) failed.push(title);
	lines.push(`${ok ? '✓' : '✗'} ${title}: ${blocked ? `chưa chạy vì «${needs}» không xong` : elapsed(start)}`);
}
for (const text of failures) console.log(`\n${text}`);
console.log(`\n${lines.join('\n')}`);
console.log(failed.length === 0 ? 'Tất cả đều đạt.' : `Không đạt ${failed.length}/${steps.length} bước.`);
process.exit(failed.length === 0 ? 0 : 1);
