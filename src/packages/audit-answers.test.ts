import { expect, test } from 'vitest';
import { type Answer, advisoryFinding, exitCodeOf, type Finding, signatureFinding } from './audit-answers.ts';

const answer = (stdout: object | string, exitCode: number | null = 0, stderr = ''): Answer => ({
	stdout: typeof stdout === 'string' ? stdout : JSON.stringify(stdout),
	stderr,
	exitCode,
});

test('good signatures are good', () => {
	expect(signatureFinding(answer({ invalid: [], missing: [] })).state).toBe('clean');
});

test('a wrong and a missing signature are told by package', () => {
	const found = signatureFinding(
		answer({ invalid: [{ name: 'a', version: '1.0.0' }], missing: [{ name: 'b', version: '2.0.0' }] }, 1),
	);
	expect(found.state).toBe('found');
	expect(found.lines).toEqual([
		expect.stringMatching(/^a 1\.0\.0: chữ ký sai/),
		expect.stringMatching(/^b 2\.0\.0: .*không ký/),
	]);
});

test('holes are told with their weight and whether there is a cure', () => {
	const found = advisoryFinding(
		answer({ vulnerabilities: { a: { severity: 'high', range: '<1.2.0', fixAvailable: true } } }, 1),
	);
	expect(found).toEqual({ state: 'found', lines: ['a <1.2.0: lỗ hổng mức nặng; đã có bản vá'] });
	expect(advisoryFinding(answer({ vulnerabilities: {} })).state).toBe('clean');
});

test.each<[string, Answer, string]>([
	['a registry without the service', answer({ message: '405 Method Not Allowed - POST /advisories/bulk' }, 1), '405'],
	[
		'a fault in JSON',
		answer({ error: { code: 'ENOTFOUND', summary: 'getaddrinfo ENOTFOUND' } }, 1),
		'getaddrinfo ENOTFOUND',
	],
	[
		'a fault in words',
		answer('', 1, 'npm warn x\nnpm error code ENOTFOUND\nnpm error errno E\n'),
		'code ENOTFOUND; errno E',
	],
	['no answer in time', answer('', null), 'không trả lời kịp'],
	['an answer of nothing', answer('{}', 0), 'mã 0'],
	['an answer cut short', answer('{"vulnerabilities": {', 0), 'mã 0'],
])('%s is never taken for good', (_, given, reason) => {
	for (const finding of [signatureFinding(given), advisoryFinding(given)]) {
		expect(finding.state).toBe('unchecked');
		expect(finding.lines.join()).toContain(reason);
	}
});

test.each<[Finding['state'][], number]>([
	[['clean', 'clean'], 0],
	[['clean', 'unchecked'], 3],
	[['unchecked', 'found'], 1],
])('%j ends with %i', (states, code) => {
	expect(exitCodeOf(states.map((state) => ({ state, lines: [] })))).toBe(code);
});
