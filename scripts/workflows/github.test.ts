import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import packages from '../../package.json' with { type: 'json' };
import { root } from '../paths.ts';
import { expression, type Job, npmScripts, readWorkflow, textOf, workflowErrors } from './read-workflow.ts';

const folder = '.github/workflows';
const files = readdirSync(`${root}/${folder}`).map((name) => [name, textOf(`${folder}/${name}`)] as const);
const check = textOf(`${folder}/check.yml`);
const deploy = textOf(`${folder}/deploy.yml`);
const nodeMajor = /"node_modules\/node": \{\s+"version": "(\d+)\./.exec(textOf('package-lock.json'))?.[1];

const jobsOf = (text: string) => Object.entries(readWorkflow(text).jobs);
const stepsOf = (text: string) => jobsOf(text).flatMap(([, job]) => job.steps);

describe('GitHub’s own parser', () => {
	test.each(files)('accepts %s', async (_, text) => {
		expect(await workflowErrors(text)).toEqual([]);
	});

	test.each([
		['a key that does not exist', 'timeout-minutes: 10', 'timeout-minute: 10'],
		['an expression that is broken', expression('vars.SITE_URL'), expression('vars.SITE_URL ||')],
		['a name that no context has', expression('vars.SITE_URL'), expression('varz.SITE_URL')],
		['a function that does not exist', expression('vars.SITE_URL'), expression('lower(vars.SITE_URL)')],
		['a permission that does not exist', 'contents: read', 'content: read'],
		['a job that waits for none', 'needs: noi-dung', 'needs: noi-dungs'],
		['broken YAML', 'jobs:', 'jobs: ['],
	])('would refuse %s', async (_, right, wrong) => {
		expect(check).toContain(right);
		expect(await workflowErrors(check.replaceAll(right, () => wrong))).not.toEqual([]);
	});
});

describe.each(files)('%s', (name, text) => {
	const { on, permissions } = readWorkflow(text);

	test('uses each action at a commit, with its version beside it', () => {
		const uses = text.match(/^.*\buses:.*$/gm) ?? [];
		expect(uses.length).toBeGreaterThan(0);
		expect(uses.filter((line) => !/ uses: [\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
	});

	test('gives nothing by default, and each job what it needs', () => {
		expect(permissions).toEqual({});
		const wide = jobsOf(text).filter(([, job]) => !isNarrow(job));
		expect(wide.map(([id]) => id)).toEqual([]);
	});

	test('ends every job that hangs', () => {
		const minutes = jobsOf(text).map(([, job]) => job['timeout-minutes'] ?? Number.POSITIVE_INFINITY);
		expect(Math.max(...minutes)).toBeLessThanOrEqual(30);
	});

	test('checks out all commits, and leaves no token behind', () => {
		const checkouts = stepsOf(text).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
		expect(checkouts.length).toBeGreaterThan(0);
		for (const { with: options } of checkouts) {
			expect(options).toEqual({ 'fetch-depth': 0, 'persist-credentials': false });
		}
	});

	test('calls npm scripts that exist', () => {
		const called = stepsOf(text).flatMap(({ run = '' }) => npmScripts(run));
		expect(called.filter((script) => !Object.hasOwn(packages.scripts, script))).toEqual([]);
	});

	test('refers to steps and jobs that exist', () => {
		expect(danglingReferences(text)).toEqual([]);
	});

	test('uses the Node that the lockfile names', () => {
		const versions = stepsOf(text).flatMap(({ uses, with: options }) =>
			uses?.startsWith('actions/setup-node@') ? [String(options?.['node-version'])] : [],
		);
		expect(new Set(versions)).toEqual(new Set([nodeMajor]));
	});

	test('never runs the code of a fork with the rights of the archive', () => {
		expect(Object.keys(on)).not.toContain('pull_request_target');
		expect(Object.keys(on)).not.toContain('workflow_run');
		if ('pull_request' in on) expect(text).not.toMatch(/secrets\.|id-token|: write/);
		// Text that somebody else chooses must not become part of a command.
		const commands = stepsOf(text).map(({ run = '' }) => run);
		expect(commands.filter((run) => run.includes(expression('').slice(0, 3)))).toEqual([]);
		expect(name).toMatch(/^[a-z-]+\.yml$/);
	});
});

/** Only reading, or what a deployment to Pages asks for. */
function isNarrow({ permissions }: Job): boolean {
	const given = Object.entries(permissions ?? {}).map(([scope, right]) => `${scope}: ${right}`);
	const allowed = ['contents: read', 'pages: read', 'pages: write', 'id-token: write'];
	return given.length > 0 && given.every((one) => allowed.includes(one));
}

/** `steps.…` without a step of that id in the job, `needs.…` without a job that is waited for and has that output. */
function danglingReferences(text: string): string[] {
	const { jobs } = readWorkflow(text);
	return Object.entries(jobs).flatMap(([id, job]) => {
		const used = JSON.stringify(job);
		const ids = new Set(job.steps.map((step) => step.id));
		const steps = [...used.matchAll(/\bsteps\.([\w-]+)\./g)].filter(([, step]) => !ids.has(step));
		const waited = [job.needs ?? []].flat();
		const needs = [...used.matchAll(/\bneeds\.([\w-]+)\.outputs\.([\w-]+)/g)].filter(
			([, other = '', output = '']) => !waited.includes(other) || !jobs[other]?.outputs?.[output],
		);
		return [...steps, ...needs].map(([reference]) => `${id}: ${reference}`);
	});
}

test('a proposal is checked first, with its faults at their lines, before anything that takes long', () => {
	const { jobs } = readWorkflow(check);
	const [first, ...others] = Object.entries(jobs);
	expect(first?.[1].steps.map(({ run }) => run)).toContain(
		'npm run --silent --ignore-scripts check -- --format github',
	);
	expect(others.length).toBeGreaterThan(0);
	expect(others.map(([, { needs }]) => needs)).toEqual(others.map(() => first?.[0]));
});

test('everything is tested once a week too: content alone can break what tests of code expect', () => {
	const { on, jobs } = readWorkflow(check);
	const [{ cron }] = on['schedule'] as [{ cron: string }];
	expect(cron).toMatch(/^\d+ \d+ \* \* \d$/);
	expect(Object.values(jobs).flatMap(({ steps }) => steps.map(({ run }) => run))).toContain('npm test');
});

test('a proposal that is changed again leaves no older run behind', () => {
	expect(readWorkflow(check).concurrency).toEqual({
		group: `kiem-tra-${expression('github.ref')}`,
		'cancel-in-progress': true,
	});
});

describe('deployment', () => {
	const { on, jobs, concurrency } = readWorkflow(deploy);
	const [build, publish] = Object.values(jobs) as [Job, Job];
	const place = (part: string) => build.steps.findIndex(({ run, uses }) => (run ?? uses ?? '').includes(part));

	test('runs when main changes, shortly after midnight in Vietnam, and by hand', () => {
		expect(on).toMatchObject({ push: { branches: ['main'] }, workflow_dispatch: null });
		const [{ cron }] = on['schedule'] as [{ cron: string }];
		const [minute, hour, ...days] = cron.split(' ');
		expect(days).toEqual(['*', '*', '*']);
		const inVietnam = new Date(Date.UTC(2026, 0, 1, Number(hour), Number(minute))).toLocaleTimeString('sv-SE', {
			timeZone: 'Asia/Ho_Chi_Minh',
		});
		expect(inVietnam).toBe('00:10:00');
	});

	test('checks, then builds for the address of the site, then uploads; without these nothing is published', () => {
		const order = ['configure-pages@', ' check ', ' build', 'upload-pages-artifact@'].map(place);
		expect(order).toEqual(order.toSorted((a, b) => a - b));
		expect(Math.min(...order)).toBeGreaterThanOrEqual(0);
		expect(build.steps.filter((step) => 'continue-on-error' in step || step.if)).toEqual([]);
		expect(publish.needs).toBe('dung');
		expect(publish.if).toBeUndefined();
		const address = {
			SITE_URL: expression('steps.pages.outputs.origin'),
			BASE_PATH: expression('steps.pages.outputs.base_path'),
		};
		expect(build.steps[place(' build')]?.env).toEqual(address);
		expect(build.steps[place(' check ')]?.env).toEqual(address);
	});

	test('takes hidden files along, such as .well-known', () => {
		expect(build.steps[place('upload-pages-artifact@')]?.with).toEqual({ path: 'dist', 'include-hidden-files': true });
	});

	test('the right to publish belongs to the job that runs no code of ours', () => {
		expect(build.permissions).toEqual({ contents: 'read', pages: 'read' });
		expect(publish.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
		expect(publish.steps.map(({ uses }) => uses?.split('@')[0])).toEqual(['actions/deploy-pages']);
	});

	test('one at a time, none broken off, from main alone', () => {
		expect(concurrency).toEqual({ group: 'dang-len-trang', 'cancel-in-progress': false });
		expect(build.if).toBe("github.ref == 'refs/heads/main'");
	});
});
