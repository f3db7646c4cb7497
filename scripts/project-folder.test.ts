import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './paths.ts';
import { folderFault } from './project-folder.mjs';

test.each([
	'/home/an/100% xong/kho',
	'/home/an/kho#2',
	'C:\\an\\kho%20y%20te',
	'/a/b?/kho',
	'/a/b*/kho',
	"/a/l'anh/kho",
	'/a/"k"/kho',
])('%s cannot be built in', (folder) => {
	expect(folderFault(folder)).toMatch(/«(?:100% xong|kho#2|kho%20y%20te|b\?|b\*|l'anh|"k")»/);
});

test.each(['/home/an/Kho Y tế – bản sao (2)', '/a/[b]{c}d&e+f,g;h!', 'C:\\an\\kho'])('%s can', (folder) => {
	expect(folderFault(folder)).toBeUndefined();
});

test.each(['setup.mjs', 'build.ts'])('in such a folder %s stops with the reason before it does anything', (script) => {
	const home = realpathSync(mkdtempSync(join(tmpdir(), 'kho-folder-')));
	const project = join(home, 'xong 100%');
	try {
		mkdirSync(project);
		for (const part of ['package.json', 'scripts', 'src'])
			cpSync(join(root, part), join(project, part), { recursive: true });
		symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'), 'dir');
		const { status, stdout, stderr } = spawnSync(process.execPath, [join(project, 'scripts', script)], {
			cwd: project,
			encoding: 'utf8',
		});
		expect([status, stdout]).toEqual([1, '']);
		expect(stderr.trim().split('\n')).toEqual([folderFault(project)]);
	} finally {
		rmSync(home, { recursive: true });
	}
});
