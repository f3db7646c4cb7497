import { spawnSync } from 'node:child_process';
import { devNull } from 'node:os';

/** Where a container or a portable git states its own settings; all other variables of git come from hooks or users. */
const keptVariables = /^GIT_(EXEC_PATH|CONFIG_(GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+))$/;

/** Settings of a user that would change what we read. */
const settings = [
	'log.showRoot=true',
	'log.showSignature=false',
	'log.diffMerges=separate',
	'log.follow=false',
].flatMap((setting) => ['-c', setting]);

/**
 * Runs git in a folder, cut off from hooks, pagers, the network, replaced objects and the user's settings of output.
 * Undefined when git is missing or fails.
 */
export function git(root: string, args: readonly string[], input?: string): Buffer | undefined {
	const { status, stdout } = runGit(root, args, input);
	return status === 0 ? stdout : undefined;
}

/** Whether git can be started at all. */
export function gitExists(root: string): boolean {
	return runGit(root, ['--version']).status === 0;
}

function runGit(root: string, args: readonly string[], input = '') {
	return spawnSync('git', ['--no-replace-objects', '--no-pager', '--literal-pathspecs', ...settings, ...args], {
		cwd: root,
		input,
		env: { ...cleanEnvironment(), GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: 'none', GIT_GRAFT_FILE: devNull },
		maxBuffer: 2 ** 31 - 1,
		stdio: ['pipe', 'pipe', 'ignore'],
		windowsHide: true,
	});
}

function cleanEnvironment(): NodeJS.ProcessEnv {
	return Object.fromEntries(
		Object.entries(process.env).filter(([name]) => !name.toUpperCase().startsWith('GIT_') || keptVariables.test(name)),
	);
}
