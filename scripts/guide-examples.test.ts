import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { ruleRecords } from '#checks/catalogue/catalogue.ts';
import { check } from '#checks/sample.ts';
import { addressesFile } from '#vocabulary/shapes.ts';
import { guideEntries, guideExamples, withAddition } from './guide-examples.ts';
import { root } from './paths.ts';

const entries = guideEntries();
const now = '2026-04-01T00:00';

test('the guide has a whole example of every kind', () => {
	expect(Object.keys(entries).map((path) => path.split('/')[0])).toEqual(['tin-tuc', 'van-ban', 'diem-tin']);
});

test('its whole examples pass the checks together', () => {
	expect(check(entries, { now })).toEqual([]);
});

const additions = guideExamples().filter(({ added }) => added);

test.each(additions.map((example) => [`${example.page}: ${example.text.split('\n', 1)[0]}`, example] as const))(
	'%s passes when added to its entry',
	(_, example) => {
		const files = { ...entries, [example.path]: withAddition(entries[example.path]!, example) };
		expect(check(files, { now, publicFiles: undefined }).filter(({ severity }) => severity === 'error')).toEqual([]);
	},
);

test('every block of YAML in the guide says which entry it is for, and is YAML', () => {
	const texts = globSync(`${root}/content/trang/**/*.mdx`).map((file) => readFileSync(file, 'utf8'));
	expect(texts.join('\n').match(/^```yaml/gm)).toHaveLength(guideExamples().length);
	for (const { text } of guideExamples())
		expect(parse(text.replace(/^---\n([\s\S]*?)\n---\n[\s\S]*$/, '$1'))).toBeTruthy();
});

test('its example of an address register has the shape that the checks ask for', () => {
	const page = readFileSync(`${root}/content/trang/huong-dan/sua-va-go.mdx`, 'utf8');
	const json = /^```json\n([\s\S]*?)^```$/m.exec(page)?.[1] ?? '';
	expect(addressesFile.safeParse({ moved: [], gone: [JSON.parse(json)] }).error?.issues ?? []).toEqual([]);
});

const prose = globSync(`${root}/content/trang/**/*.mdx`)
	.map((file) => readFileSync(file, 'utf8'))
	.join('\n');
const catalogue = Object.values(ruleRecords).flatMap(({ why, fixes }) => [why, ...fixes]);

test('every command that the guide and the explanations of faults name exists', () => {
	const { scripts } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as { scripts: object };
	const named = [...[prose, ...catalogue].join('\n').matchAll(/\bnpm (?:run (?:--silent )?)?([a-z][a-z:]*)/g)];
	expect(named.length).toBeGreaterThan(10);
	expect(named.map(([, script]) => script!).filter((script) => !Object.hasOwn(scripts, script))).toEqual([]);
});

test('the jobs that the guide tells people to look for have these names', () => {
	const github = readFileSync(`${root}/.github/workflows/check.yml`, 'utf8');
	const gitlab = readFileSync(`${root}/.gitlab-ci.yml`, 'utf8');
	for (const name of ['Kiểm tra nội dung', 'Dựng thử', 'Kiểm thử mã nguồn']) {
		expect(prose).toContain(`«${name}»`);
		expect(github).toContain(`name: ${name}\n`);
	}
	expect(prose).toContain('`kiem-tra-noi-dung`');
	expect(gitlab).toMatch(/^kiem-tra-noi-dung:$/m);
});
