import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { ArchiveFile } from '#bench/archive/archive-file.ts';
import type { ArchivePlan } from '#bench/archive/planned.ts';
import { bareAstro } from '#bench/baseline/bare-astro.ts';
import { bareHugo } from '#bench/baseline/bare-hugo.ts';
import { type OutputFile, outputFiles } from '#bench/builds/output-files.ts';
import type { BuildRow, System } from '#bench/builds/row.ts';
import { runMeasured } from '#bench/builds/run-measured.ts';
import { stepsOf } from '#bench/builds/steps.ts';
import { root } from '../paths.ts';
import { writeArchive } from './write-archive.ts';

interface Recipe {
	readonly files?: Readonly<Record<string, string>>;
	readonly command: readonly [program: string, ...args: string[]];
	/** What a build leaves behind. */
	readonly left: readonly string[];
}

const recipes: Readonly<Record<System, Recipe>> = {
	ours: { command: [process.execPath, 'scripts/build.ts'], left: ['dist', '.cache', '.astro'] },
	'astro-pagefind': { files: bareAstro, command: [process.execPath, 'build.mjs'], left: ['dist', '.cache', '.astro'] },
	hugo: {
		files: bareHugo,
		command: ['hugo', '--quiet', '--cacheDir', '.cache'],
		left: ['dist', '.cache', 'resources'],
	},
};

/** What is no source: made by tools, or content that the bench replaces. */
const leftOut = new Set([
	...['node_modules', 'dist', '.git', '.cache', '.astro', 'ban-goc'],
	...['content/tin-tuc', 'content/van-ban', 'content/diem-tin'],
]);

/** A project of one system in a folder of its own, with an invented archive, ready to be built. */
export class BenchProject {
	readonly #folder: string;
	readonly #recipe: Recipe;
	readonly #system: System;

	/** Writes the project into `folder`, which must not be there. Ours gets a git repository, so that it has a history. */
	constructor(system: System, folder: string, plan: ArchivePlan) {
		this.#system = system;
		this.#folder = folder;
		this.#recipe = recipes[system];
		if (this.#recipe.files) {
			for (const [path, text] of Object.entries(this.#recipe.files)) writeBelow(folder, path, text);
		} else {
			const isSource = (path: string) => !leftOut.has(relative(root, path).replaceAll(sep, '/'));
			cpSync(root, folder, { recursive: true, filter: isSource });
		}
		symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
		writeArchive(plan, join(folder, 'content'));
		if (system === 'ours') this.#git('init', '--quiet', '--initial-branch=main');
		this.#commit('Kho bịa để đo');
	}

	get dist(): string {
		return join(this.#folder, 'dist');
	}

	/** Removes what earlier builds left. */
	forget(): void {
		for (const path of this.#recipe.left) rmSync(join(this.#folder, path), { recursive: true, force: true });
	}

	/** Adds an entry, or replaces its text. */
	write({ path, text }: ArchiveFile): void {
		writeBelow(this.#folder, `content/${path}`, text);
		this.#commit(`Thay đổi ${path}`);
	}

	/** The text of an entry as it stands. */
	read(path: string): string {
		return readFileSync(join(this.#folder, 'content', path), 'utf8');
	}

	/** Builds and tells what it cost. Rejects when the build fails. */
	async build(signal: AbortSignal): Promise<Omit<BuildRow, 'entries' | 'mode'>> {
		const report = join(this.#folder, '.cache/build-report.json');
		rmSync(report, { force: true });
		// Vitest's own variables would put Astro and Vite into test mode.
		const { VITEST, NODE_ENV, ...env } = process.env;
		const [program, ...args] = this.#recipe.command;
		const { output, ...cost } = await runMeasured(program, args, {
			cwd: this.#folder,
			env: { ...env, ASTRO_TELEMETRY_DISABLED: '1' },
			signal,
		});
		const told = stepsOf(existsSync(report) ? readFileSync(report, 'utf8') : undefined, output);
		const steps = this.#system === 'hugo' ? { ...told.steps, astro: cost.seconds } : told.steps;
		const files = this.files();
		const bytes = files.reduce((sum, { bytes: own }) => sum + own, 0);
		return { system: this.#system, ...cost, bytes, files: files.length, ...told, steps };
	}

	/** The files of the built site. */
	files(): OutputFile[] {
		return outputFiles(this.dist);
	}

	#commit(message: string): void {
		if (this.#system !== 'ours') return;
		this.#git('add', '--all');
		this.#git('commit', '--quiet', '--message', message);
	}

	#git(...args: string[]): void {
		const who = ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.vn', '-c', 'gc.auto=0'];
		const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
		const { status, stderr } = spawnSync('git', [...who, ...args], { cwd: this.#folder, env, encoding: 'utf8' });
		if (status !== 0) throw new Error(`git ${args[0]}: ${stderr}`);
	}
}

function writeBelow(folder: string, path: string, text: string): void {
	const file = join(folder, path);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text);
}
