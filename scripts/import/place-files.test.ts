import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { OutsideError } from './make-folder.ts';
import { placeFiles, TakenError } from './place-files.ts';

let folder: string;
let root: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'kho-place-'));
	root = join(folder, 'a/content');
});
afterEach(() => rmSync(folder, { recursive: true }));

const found = () => readdirSync(folder, { recursive: true }).sort();
const files = (...paths: string[]) => paths.map((path) => ({ root, path, content: `chữ của ${path}` }));

test('makes all files and leaves no temporary ones', () => {
	placeFiles(files('x/1.md', 'y/2.md'));
	expect(found()).toEqual(['a', 'a/content', 'a/content/x', 'a/content/x/1.md', 'a/content/y', 'a/content/y/2.md']);
	expect(readFileSync(join(root, 'y/2.md'), 'utf8')).toBe('chữ của y/2.md');
});

test('takes back the first when the second is there already, with the folders that it made', () => {
	mkdirSync(join(root, 'y'), { recursive: true });
	writeFileSync(join(root, 'y/2.md'), 'cũ');
	expect(() => placeFiles(files('x/1.md', 'y/2.md', 'z/3.md'))).toThrow(TakenError);
	expect(found()).toEqual(['a', 'a/content', 'a/content/y', 'a/content/y/2.md']);
	expect(readFileSync(join(root, 'y/2.md'), 'utf8')).toBe('cũ');
});

test('writes into a folder that is a link within the root, and into none that leads out, breaks or steps up', () => {
	mkdirSync(join(root, 'x'), { recursive: true });
	mkdirSync(join(folder, 'ngoai'));
	symlinkSync('x', join(root, 'trong'));
	symlinkSync(join(folder, 'ngoai'), join(root, 'ra'));
	symlinkSync('mat', join(root, 'dut'));
	placeFiles(files('trong/1.md'));
	expect(readdirSync(join(root, 'x'))).toEqual(['1.md']);
	for (const path of ['ra/1.md', 'dut/1.md', '../1.md']) expect(() => placeFiles(files(path))).toThrow(OutsideError);
	expect(readdirSync(join(folder, 'ngoai'))).toEqual([]);
});

test('a temporary file that a killed process of the same id has left is no obstacle, and not ours to remove', () => {
	mkdirSync(join(root, 'x'), { recursive: true });
	writeFileSync(join(root, `x/.1.md.${process.pid}.tmp`), 'dở dang');
	placeFiles(files('x/1.md'));
	expect(readdirSync(join(root, 'x')).sort()).toEqual([`.1.md.${process.pid}.tmp`, '1.md']);
});

test('a root made for a file that must not be is removed again', () => {
	expect(() => placeFiles(files('../1.md'))).toThrow(OutsideError);
	expect(found()).toEqual([]);
});

test('of several processes that want one name one gets it, and nobody sees half a file', async () => {
	const script = join(folder, 'dat.ts');
	writeFileSync(
		script,
		`import { placeFiles } from ${JSON.stringify(join(import.meta.dirname, 'place-files.ts'))};
		let won = 0;
		for (let n = 0; n < 200; n++) {
			try {
				const root = ${JSON.stringify(root)};
				const content = process.pid + ' '.repeat(100000) + process.pid;
				placeFiles([{ root, path: n + '/' + process.pid + '.md', content }, { root, path: 'chung/' + n + '.md', content }]);
				won++;
			} catch (error) {
				if (error.constructor.name !== 'TakenError') throw error;
			}
		}
		console.log(won);`,
	);
	const won = await Promise.all(
		Array.from({ length: 3 }, async () => {
			const child = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'] });
			let text = '';
			child.stdout.on('data', (piece) => {
				text += piece;
			});
			await once(child, 'close');
			return Number(text);
		}),
	);
	expect(won.reduce((sum, count) => sum + count)).toBe(200);
	expect(readdirSync(root)).toHaveLength(201);
	for (let n = 0; n < 200; n++) {
		const text = readFileSync(join(root, 'chung', `${n}.md`), 'utf8');
		expect(text).toMatch(/^(\d+) {100000}\1$/);
		// Who won the common name also wrote the other file, alone.
		expect(readdirSync(join(root, `${n}`))).toEqual([`${text.slice(0, text.indexOf(' '))}.md`]);
	}
});
