import { describe, expect, test } from 'vitest';
import { check, document, documentPath } from '../sample.ts';
import { fileInMemory } from './file-in-memory.ts';
import { fixFacts } from './fix-facts.ts';
import { pdf, pdfPath, publicFilesOf } from './sample-attachments.ts';

const { size, sha256 } = fileInMemory(pdf);
const right = `sha256: ${sha256()}, size: ${size}`;
const publicFiles = publicFilesOf({ [pdfPath]: pdf, 'tep/2025/hong.pdf': '' });
const withFiles = (yaml: string) => document.replace('rights:', () => `${yaml}\nrights:`);
const url = `url: /${pdfPath}`;

describe('writes what is absent or wrong and leaves every other character', () => {
	test.each<[name: string, before: string, after: string]>([
		['flow', `files: [{ name: A, ${url} }]`, `files: [{ name: A, ${url}, ${right} }]`],
		[
			'flow, with a key behind',
			`files: [ {${url} , name: "A, b"  }]  # ghi chú`,
			`files: [ {${url}, ${right} , name: "A, b"  }]  # ghi chú`,
		],
		[
			'block',
			`files:\n  - name: A\n    ${url} # bản ký\n    pages: 3`,
			`files:\n  - name: A\n    ${url} # bản ký\n    sha256: ${sha256()}\n    size: ${size}\n    pages: 3`,
		],
		[
			'block, the address first and last of the file',
			`files:\n- ${url}\n  name: A`,
			`files:\n- ${url}\n  sha256: ${sha256()}\n  size: ${size}\n  name: A`,
		],
		[
			'wrong',
			`files: [{ name: A, ${url}, size: 1, sha256: ${'0'.repeat(64)} }]`,
			`files: [{ name: A, ${url}, size: ${size}, sha256: ${sha256()} }]`,
		],
		[
			'quoted',
			`files: [{ name: A, ${url}, sha256: "${sha256()}", size: "${size}" }]`,
			`files: [{ name: A, ${url}, sha256: "${sha256()}", size: ${size} }]`,
		],
		[
			'key without a value',
			`files:\n  - name: A\n    ${url}\n    size:\n    sha256:`,
			`files:\n  - name: A\n    ${url}\n    size: ${size}\n    sha256: ${sha256()}`,
		],
	])('%s', (_, before, after) => {
		const fixed = fixFacts(withFiles(before), publicFiles);
		expect(fixed).toBe(withFiles(after));
		expect(fixFacts(fixed, publicFiles)).toBe(fixed);
		expect(check({ [documentPath]: fixed }, { publicFiles: publicFilesOf({ [pdfPath]: pdf }) })).toEqual([]);
	});
});

test.each([
	['right already', `files: [{ name: A, ${url}, ${right} }]`],
	['not there', 'files: [{ name: A, url: /tep/2025/khong-co.pdf }]'],
	['broken file', 'files: [{ name: A, url: /tep/2025/hong.pdf }]'],
	['kept elsewhere', 'files: [{ name: A, url: https://moh.gov.vn/a.pdf }]'],
	['no list', `files: { name: A, ${url} }`],
	['YAML that cannot be read', `files: [{ name: A, ${url} }`],
	['a key twice', `files: [{ name: A, ${url} }]\ntitle: Hai`],
	['nothing', 'pages: 3'],
])('leaves alone: %s', (_, yaml) => {
	expect(fixFacts(withFiles(yaml), publicFiles)).toBe(withFiles(yaml));
});

test('several records in one file', () => {
	const second = 'tep/2025/b.pdf';
	const files = publicFilesOf({ [pdfPath]: pdf, [second]: `${pdf}b` });
	const text = withFiles(`files:\n  - { name: A, ${url} }\n  - name: B\n    url: /${second}`);
	expect(check({ [documentPath]: fixFacts(text, files) }, { publicFiles: files })).toEqual([]);
});
