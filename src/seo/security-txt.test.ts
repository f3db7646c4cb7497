import { describe, expect, test } from 'vitest';
import { sampleArchive } from '#domain/sample-entries.ts';
import { sampleSources } from '#views/sample-sources.ts';
import { expiryOf, securityLines, securityText } from './security-txt.ts';

const root = { origin: 'https://kho.vidu.vn', base: '/' };
const of = (changes: Partial<Parameters<typeof securityLines>[0]> = {}) =>
	securityLines({ address: root, contact: '', expires: '2027-10-01', ...changes });
const named = (text: string, name: string) =>
	text.split('\n').flatMap((line) => (line.startsWith(`${name}: `) ? [line.slice(name.length + 2)] : []));

test('names the mailbox of the installation, and invents none', () => {
	expect(named(of({ contact: 'baoloi@kho.vidu.vn' }), 'Contact')).toEqual(['mailto:baoloi@kho.vidu.vn']);
	expect(named(of(), 'Contact')).toEqual(['https://kho.vidu.vn/an-toan/']);
});

test('has what the standard asks for, each line ended', () => {
	expect(of()).toBe(
		[
			'Contact: https://kho.vidu.vn/an-toan/',
			'Expires: 2027-10-01T00:00:00Z',
			'Preferred-Languages: vi, en',
			'Canonical: https://kho.vidu.vn/.well-known/security.txt',
			'Policy: https://kho.vidu.vn/an-toan/',
			'',
		].join('\n'),
	);
});

test('below a path it is at home at both places where it may be found', () => {
	const text = of({ address: { origin: 'https://vidu.vn', base: '/kho-y-te/' } });
	expect(named(text, 'Canonical')).toEqual([
		'https://vidu.vn/.well-known/security.txt',
		'https://vidu.vn/kho-y-te/.well-known/security.txt',
	]);
	expect(named(text, 'Contact')).toEqual(['https://vidu.vn/kho-y-te/an-toan/']);
});

test('on plain http it names no web address, which the standard forbids', () => {
	const text = of({ address: { origin: 'http://192.168.1.10', base: '/' }, contact: 'a@b.vn' });
	expect(text).not.toContain('http');
	expect(named(text, 'Contact')).toEqual(['mailto:a@b.vn']);
});

test('is not written where it could name nobody: on plain http without a mailbox', () => {
	const filesAt = (origin: string) => [
		...securityText.files({ ...sampleSources(sampleArchive({})), address: { origin, base: '/' } }),
	];
	expect(filesAt('http://192.168.1.10')).toEqual([]);
	expect(filesAt('https://kho.vidu.vn').map(({ path }) => path)).toEqual(['.well-known/security.txt']);
});

describe('it holds', () => {
	test.each([
		['2026-11-01', '2027-10-01'],
		['2026-11-30', '2027-10-01'],
		['2026-12-31', '2027-11-01'],
		['2026-01-15', '2026-12-01'],
		['2028-02-29', '2029-01-01'],
	])('when built on %s until %s', (day, expires) => {
		expect(expiryOf(day)).toBe(expires);
	});

	test('less than a year, and longer than two thirds of one', () => {
		for (let day = Date.UTC(2026, 0, 1); day < Date.UTC(2028, 11, 31); day += 86_400_000) {
			const ahead = (Date.parse(expiryOf(new Date(day).toISOString())) - day) / 86_400_000;
			expect(ahead).toBeLessThan(365);
			expect(ahead).toBeGreaterThan(300);
		}
	});
});
