import { describe, expect, test } from 'vitest';
import { fixFacts } from '../attachments/fix-facts.ts';
import { fixText } from '../fix/fix-text.ts';
import { check } from '../sample.ts';
import { type RuleId, ruleGroups, ruleRecords } from './catalogue.ts';
import { helpUrl } from './help-url.ts';
import type { Example, RuleRecord } from './rule-record.ts';

const records = Object.entries(ruleRecords) as [RuleId, RuleRecord][];
const examples = records.flatMap(([id, { examples }]) =>
	examples.map((example) => [id, example.caption ?? '', example] as const),
);

test('a rule has one record', () => {
	const ids = ruleGroups.flatMap(({ rules }) => Object.keys(rules));
	expect(ids).toHaveLength(new Set(ids).size);
});

describe.each(examples)('%s: %s', (id, _, example) => {
	const faults = check(example.files, example.options);

	test('sets off the rule, at the stated line, and no other', () => {
		expect(faults.filter(({ rule }) => rule === id).map(({ file, line }) => `${file}:${line}`)).toContain(
			`${example.file}:${example.line}`,
		);
		const others = faults.filter(({ rule }) => rule !== id && !example.also?.includes(rule));
		expect(others.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
		for (const rule of example.also ?? []) expect(faults.map((fault) => fault.rule)).toContain(rule);
	});

	test('is as serious as the record says', () => {
		const severities = new Set(faults.filter(({ rule }) => rule === id).map(({ severity }) => severity));
		const { severity } = ruleRecords[id];
		expect(severity === 'both' ? severities.size : [...severities]).toEqual(severity === 'both' ? 1 : [severity]);
	});

	test('is mended by --fix if the record says so', () => {
		const left = check(fixed(example), example.options).map(({ rule }) => rule);
		if (left.includes(id)) expect(ruleRecords[id].fixable).toBeUndefined();
		else expect(ruleRecords[id].fixable).toBe(true);
	});
});

describe.each(records)('the record of %s', (id, { title, why, fixes, severity, examples }) => {
	test('is whole sentences, with a heading that is none', () => {
		expect(title).toMatch(/^\p{Lu}.*[^.]$/u);
		for (const text of [why, ...fixes]) {
			expect(text).toMatch(/^[\p{Lu}«`].*\.$/u);
			expect(text.split('`')).toHaveLength(2 * Math.floor(text.split('`').length / 2) + 1);
			expect(text.normalize('NFC')).toBe(text);
		}
	});

	test('shows both cases when it depends', () => {
		if (severity !== 'both') return;
		const seen = examples.flatMap(({ files, options }) => check(files, options)).filter(({ rule }) => rule === id);
		expect(new Set(seen.map((fault) => fault.severity)).size).toBe(2);
	});

	test('has an address', () => {
		expect(helpUrl(id)).toBe(`/huong-dan/loi/#${id}`);
		expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
	});
});

/** The files as `--fix` would leave them; what is no text stays. */
function fixed({ files, options }: Example): Example['files'] {
	const publicFiles = options?.publicFiles instanceof Map ? options.publicFiles : new Map();
	const fix = (content: string | Uint8Array) =>
		typeof content === 'string' ? fixFacts(fixText(content), publicFiles) : content;
	return Object.fromEntries(Object.entries(files).map(([path, content]) => [path, fix(content)]));
}
