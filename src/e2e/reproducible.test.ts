import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { nowInVietnam } from '#domain/dates.ts';
import { build, commit, copyProject, differences, digests, git, linkPackages } from './copied-project.ts';

const home = mkdtempSync(join(tmpdir(), 'kho-reproducible-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** The project as a repository with two commits, the second of which corrects an entry. */
function repository(): string {
	const root = join(home, 'a');
	copyProject(root);
	git(root, 'init', '-q', '-b', 'main');
	commit(root, 'Đưa vào kho', '2026-01-12T03:00:00Z');
	const [entry] = globSync('content/tin-tuc/*/*.md', { cwd: root }).sort();
	const text = readFileSync(join(root, entry as string), 'utf8');
	writeFileSync(join(root, entry as string), `${text.trimEnd()}\n\nĐã đối chiếu với bản gốc.\n`);
	commit(root, 'Bổ sung lời đối chiếu', '2026-02-03T03:00:00Z');
	return root;
}

/** Hours by which a clock can be wrong and still show the same day in Vietnam. */
function clockShift(): string {
	const hour = Number(nowInVietnam().slice(11, 13));
	return String((hour < 12 ? 8 : -8) * 3_600_000);
}

test('two builds of one commit are the same, byte for byte', async () => {
	const first = repository();
	const second = join(home, 'Thư mục khác', 'kho y tế – bản sao');
	mkdirSync(dirname(second));
	git(home, 'clone', '-q', first, second);
	for (const root of [first, second]) linkPackages(root);

	const preload = pathToFileURL(join(import.meta.dirname, 'another-machine.mjs')).href;
	const env = {
		TZ: 'America/Los_Angeles',
		LC_ALL: 'tr_TR.UTF-8',
		LANG: 'tr_TR.UTF-8',
		KHO_CLOCK_SHIFT: clockShift(),
		NODE_OPTIONS: `--import=${preload}`,
	};
	const other = build(second, { env });
	const warm = (async () => {
		// The caches of the first folder hold what an entry was made into that is not there any more.
		const extra = join(first, 'content/tin-tuc/2026/bai-se-bi-xoa.md');
		const [entry] = globSync('content/tin-tuc/2026/*.md', { cwd: first }).sort();
		const text = readFileSync(join(first, entry as string), 'utf8').replace(/^title: .*$/m, 'title: Bài sẽ bị xóa');
		writeFileSync(extra, text);
		await build(first);
		expect(digests(first).has('tin-tuc/2026/bai-se-bi-xoa/index.html')).toBe(true);
		rmSync(extra);
		await build(first);
	})();
	await Promise.all([other, warm]);

	const [one, two] = [digests(first), digests(second)];
	expect([...one.keys()].filter((path) => /^(?:index\.html|pagefind\/|_astro\/)/.test(path)).length).toBeGreaterThan(
		50,
	);
	expect(differences(one, two)).toEqual([]);
});
