import { expect, test } from 'vitest';
import { redirectsFile } from './redirects-file.ts';

const many = Array.from({ length: 3000 }, (_, index) => ({ from: `/so/cu-${index}/`, to: '/so/' }));

test('leads pages with and without their slash, files first, all for good', () => {
	const moved = [
		{ from: '/tin-tuc/2024/cu/', to: '/tin-tuc/2025/moi/' },
		{ from: '/tep/2024/cu.pdf', to: '/tep/2025/moi.pdf' },
	];
	expect(redirectsFile(moved, '/')).toBe(
		[
			'/tep/2024/cu.pdf /tep/2025/moi.pdf 301',
			'/tin-tuc/2024/cu/ /tin-tuc/2025/moi/ 301',
			'/tin-tuc/2024/cu /tin-tuc/2025/moi/ 301',
			'',
		].join('\n'),
	);
});

test('puts the base on both sides', () => {
	expect(redirectsFile([{ from: '/tep/a.pdf', to: '/tep/b.pdf' }], '/kho-y-te/')).toBe(
		'/kho-y-te/tep/a.pdf /kho-y-te/tep/b.pdf 301\n',
	);
});

test('keeps one rule on one line whatever an address holds', () => {
	const text = redirectsFile([{ from: '/tep/công văn\n1.pdf', to: '/tep/b.pdf' }], '/');
	expect(text).toBe('/tep/c%C3%B4ng%20v%C4%83n%0A1.pdf /tep/b.pdf 301\n');
});

test('is empty without moved addresses', () => {
	expect(redirectsFile([], '/')).toBe('');
});

test('stays below what hosts take, and still holds every file', () => {
	const text = redirectsFile([...many, { from: '/tep/cu.pdf', to: '/tep/moi.pdf' }], '/kho-y-te/');
	const lines = text.trim().split('\n');
	expect(lines.length).toBeLessThanOrEqual(2000);
	expect(Buffer.byteLength(text)).toBeLessThan(64 * 1024);
	expect(lines[0]).toContain('/tep/cu.pdf');
	// What has no rule has a page that redirects; a rule cut in half would lead somewhere else.
	for (const line of lines) expect(line).toMatch(/^\S+ \S+ 301$/);
});
