import { expect, test } from 'vitest';
import type { OutputFile } from './output-record.ts';
import { stayingFiles } from './staying-files.ts';

const row: OutputFile = { key: 'k', hash: 'h', bytes: 3, mtimeMs: 1, ino: 7 };
const site = {
	files: { 'cu.html': row, 'moi.html': row, 'tep/a.gz': row },
	isNew: (file: string) => file === 'moi.html',
};
const old = ['cu.html', 'cu.html.br', 'cu.html.gz', 'moi.html', 'moi.html.br', 'di.html', 'di.html.br', 'tep/a.gz'];

test.each([
	[true, ['cu.html', 'cu.html.br', 'cu.html.gz', 'moi.html', 'tep/a.gz']],
	[false, ['cu.html', 'moi.html', 'tep/a.gz']],
])('with compressed copies (%s), only those of texts that stay as they are do', (compressed, staying) => {
	expect(old.filter(stayingFiles(site, compressed))).toEqual(staying);
});
