import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import packages from '../../package.json' with { type: 'json' };
import { npmScripts, textOf } from './read-workflow.ts';

const text = textOf('.gitlab-ci.yml');
const file = parse(text, { merge: true }) as Record<string, { script?: unknown[]; timeout?: string }>;
const jobs = Object.entries(file).filter(([id, job]) => !id.startsWith('.') && 'script' in job);
const nodeVersion = /"node_modules\/node": \{\s+"version": "([\d.]+)"/.exec(textOf('package-lock.json'))?.[1];
const runner = fileURLToPath(import.meta.resolve('gitlab-ci-local'));

/** A repository with a main branch at its origin, and a home of its own: nothing of this machine, nothing left behind. */
let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'kho-gitlab-'));
	mkdirSync(join(folder, 'repository'));
	git('init', '-q', '-b', 'main');
	write('package-lock.json', '{}');
	write('.gitlab-ci.yml', text);
	git('add', '-A');
	git('commit', '-q', '-m', 'Bản đầu');
	// Never asked: what changed is told by the branch at hand.
	git('remote', 'add', 'origin', 'git@gitlab.example:so-y-te/kho-y-te.git');
	git('update-ref', 'refs/remotes/origin/main', 'main');
	git('remote', 'set-head', 'origin', 'main');
});
afterAll(() => rmSync(folder, { recursive: true }));

const environment = () => ({
	PATH: process.env['PATH'],
	HOME: folder,
	GIT_CONFIG_NOSYSTEM: '1',
	...Object.fromEntries(
		['AUTHOR', 'COMMITTER'].flatMap((who) => [
			[`GIT_${who}_NAME`, 'A'],
			[`GIT_${who}_EMAIL`, 'a@example.vn'],
		]),
	),
});

function git(...args: string[]) {
	execFileSync('git', args, { cwd: join(folder, 'repository'), env: environment() });
}

function write(path: string, content: string) {
	mkdirSync(dirname(join(folder, 'repository', path)), { recursive: true });
	writeFileSync(join(folder, 'repository', path), content);
}

/** Reads the pipeline as GitLab would, by the JSON schema that GitLab publishes; nothing is run. */
function runPipeline(...args: string[]) {
	const options = ['--state-dir', join('..', 'state'), '--ignore-predefined-vars', 'CI_PIPELINE_SOURCE', '--no-color'];
	return spawnSync(process.execPath, [runner, ...options, ...args], {
		cwd: join(folder, 'repository'),
		env: environment(),
		encoding: 'utf8',
		timeout: 50_000,
	});
}

/** The jobs that would run. */
function jobsThatRun(...args: string[]): string[] {
	return jobsThat((when) => when !== 'never' && when !== 'manual', ...args);
}

function jobsThat(wanted: (when: string) => boolean, ...args: string[]): string[] {
	const { stdout, stderr } = runPipeline('--list-json', ...args);
	if (!stdout.startsWith('[')) throw new Error(stdout + stderr);
	return (JSON.parse(stdout) as { name: string; when: string }[]).flatMap(({ name, when }) =>
		wanted(when) ? [name] : [],
	);
}

function inMergeRequest(...paths: string[]): string[] {
	git('checkout', '-q', '-B', 'de-xuat', 'main');
	for (const path of paths) write(path, `${path}\n`);
	git('add', '-A');
	git('commit', '-q', '-m', 'Đề xuất');
	const run = jobsThatRun('--variable', 'CI_PIPELINE_SOURCE=merge_request_event');
	git('checkout', '-q', 'main');
	return run;
}

describe('GitLab’s schema', () => {
	test('accepts the file', () => {
		const { status, stderr } = runPipeline('--preview');
		expect(stderr).toContain('json schema validated');
		expect(status).toBe(0);
	});

	test.each([
		['a key that does not exist', 'publish: dist', 'publishs: dist'],
		['a value of the wrong kind', 'when: always', 'when: sometimes'],
		['a stage that does not exist', 'stage: dang', 'stage: dan'],
		['broken YAML', 'default:', 'default: ['],
	])('would refuse %s', (_, right, wrong) => {
		expect(text).toContain(right);
		write('.gitlab-ci.yml', text.replace(right, wrong));
		const { status } = runPipeline('--list');
		write('.gitlab-ci.yml', text);
		expect(status).not.toBe(0);
	});
});

describe('jobs', () => {
	test('the default branch is checked and published', () => {
		expect(jobsThatRun()).toEqual(['kiem-tra-noi-dung', 'dang-len-trang']);
	});

	test('the default branch can be tested by hand, and is published all the same', () => {
		expect(jobsThat((when) => when === 'manual')).toEqual(['kiem-thu-ma-nguon']);
		expect(file['kiem-thu-ma-nguon']).toMatchObject({ rules: [{}, { when: 'manual', allow_failure: true }] });
	});

	test('a merge request of content is checked and built, one of code is tested; neither is published', () => {
		const content = ['content/tin-tuc/2026/a.md', 'public/tep/2026/a.pdf'];
		expect(inMergeRequest(...content)).toEqual(['kiem-tra-noi-dung', 'dung-thu']);
		const code = ['kiem-tra-noi-dung', 'kiem-thu-ma-nguon'];
		for (const path of ['src/site.ts', '.gitattributes', 'content/tu-vung/chu-de.json', 'public/robots.txt']) {
			expect([path, inMergeRequest(...content, path)]).toEqual([path, code]);
		}
	});
});

test('every job ends, and calls npm scripts that exist', () => {
	expect(jobs.length).toBeGreaterThan(3);
	for (const [id, { script }] of jobs) {
		const called = npmScripts((script ?? []).flat().join('\n'));
		expect([id, called.length]).toEqual([id, 1]);
		expect([id, called.filter((name) => !Object.hasOwn(packages.scripts, name))]).toEqual([id, []]);
	}
	expect(file['default']?.timeout).toMatch(/^\d+ minutes$/);
});

test('all commits are fetched, by the Node that the lockfile names', () => {
	expect(file['variables']).toMatchObject({ GIT_DEPTH: '0' });
	expect(file['default']).toMatchObject({ image: `node:${nodeVersion}-bookworm-slim` });
});

test('the faults of the checks become the report of the merge request even when they stop the job', () => {
	const job = file['kiem-tra-noi-dung'] as { script: string[]; artifacts: unknown };
	expect(job.script.at(-1)).toBe(
		'npm run --silent --ignore-scripts check -- --format gitlab > gl-code-quality-report.json',
	);
	expect(job.artifacts).toMatchObject({
		when: 'always',
		reports: { codequality: 'gl-code-quality-report.json' },
	});
});

test('the pages that are published are those that were built, for the address that GitLab tells', () => {
	expect(file['dang-len-trang']).toMatchObject({
		stage: 'dang',
		pages: { publish: 'dist' },
		artifacts: { paths: ['dist'] },
		variables: { SITE_URL: '$CI_PAGES_URL' },
	});
});

test('nothing is left in the repository', () => {
	runPipeline('--list');
	const status = execFileSync('git', ['status', '--short'], { cwd: join(folder, 'repository'), env: environment() });
	expect(String(status)).toBe('');
	expect(readFileSync(join(folder, 'repository', '.gitlab-ci.yml'), 'utf8')).toBe(text);
});
