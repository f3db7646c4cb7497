import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * A copy of the project in a temporary folder with `files` (path below `content/` → text) as its only entries.
 * Returns the folder; whoever asks for it removes it.
 */
export async function copyProject(files: Readonly<Record<string, string>>): Promise<string> {
	const project = resolve(import.meta.dirname, '../..');
	const root = await mkdtemp(join(tmpdir(), 'kho-y-te-'));
	const parts = ['src', 'content/trang', 'content/tu-vung', 'public', 'scripts'];
	for (const part of [...parts, 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
		await cp(join(project, part), join(root, part), { recursive: true });
	}
	await symlink(join(project, 'node_modules'), join(root, 'node_modules'), 'dir');
	for (const [path, text] of Object.entries(files)) {
		await mkdir(join(root, 'content', path, '..'), { recursive: true });
		await writeFile(join(root, 'content', path), text);
	}
	return root;
}

/** Builds the site of a copy into its `dist/`. Throws with what the build says when it fails. */
export function buildCopy(root: string): void {
	// Vitest's variables would put Astro and Vite into test mode.
	const { VITEST, NODE_ENV, SITE_URL, BASE_PATH, ...env } = process.env;
	const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
		cwd: root,
		env,
		encoding: 'utf8',
	});
	if (status !== 0) throw new Error(stdout + stderr);
}
