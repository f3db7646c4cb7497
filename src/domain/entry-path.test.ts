import { describe, expect, test } from 'vitest';
import { documentSlug, parseEntryPath } from './entry-path.ts';

describe('parseEntryPath', () => {
	test.each([
		['tin-tuc/2025/lai-chau.md', { collection: 'tin-tuc', folder: '2025', slug: 'lai-chau' }],
		['diem-tin/khong-ngay/5-sai-lam.md', { collection: 'diem-tin', folder: 'khong-ngay', slug: '5-sai-lam' }],
		['van-ban/2025/7095-kh-ubnd-2025.md', { collection: 'van-ban', folder: '2025', slug: '7095-kh-ubnd-2025' }],
	])('reads %s', (path, place) => {
		expect(parseEntryPath(path)).toEqual(place);
	});

	test.each([
		'tin-tuc/lai-chau.md',
		'tin-tuc/2025/03/lai-chau.md',
		'tin-tuc/25/lai-chau.md',
		'tin-tuc/thang-3/lai-chau.md',
		'trang/2025/lai-chau.md',
		'content/tin-tuc/2025/lai-chau.md',
		'tin-tuc/2025/Lai-Chau.md',
		'tin-tuc/2025/lai-châu.md',
		'tin-tuc/2025/lai chau.md',
		'tin-tuc/2025/lai_chau.md',
		'tin-tuc/2025/-lai.md',
		'tin-tuc/2025/lai--chau.md',
		'tin-tuc/2025/lai-chau-.md',
		'tin-tuc/2025/lai-chau.mdx',
		'tin-tuc/2025/.md',
		'tin-tuc/2025/thang-3.md',
		'diem-tin/khong-ngay/phan-2.md',
		'tin-tuc/2025/lai-chau.md\n',
	])('refuses %j', (path) => {
		expect(parseEntryPath(path)).toBeUndefined();
	});
});

describe('documentSlug', () => {
	test.each([
		[{ number: '7095/KH-UBND', issuer: 'ubnd-lai-chau', year: '2025' }, '7095-kh-ubnd-ubnd-lai-chau-2025'],
		[{ number: '02-Ctr/ĐU', issuer: 'dang-uy-ubnd-lai-chau', year: undefined }, '02-ctr-du-dang-uy-ubnd-lai-chau'],
		[{ number: undefined, issuer: 'so-y-te-lai-chau', year: '2025' }, undefined],
	])('%j is filed as %s', (document, slug) => {
		expect(documentSlug(document)).toBe(slug);
	});
});
