import { describe, expect, it } from 'vitest';
import { newsFile, SampleRepository } from '#history/sample-repository.ts';
import { elements, textOf } from './built-pages.ts';
import { inventedSite } from './invented-site.ts';

/** The same entries with and without git: one edited, one new, one withdrawn after an edit. */

const edited = newsFile({ title: 'Mở lớp cấp cứu', body: 'Lớp có 41 người dự.' });
const files = {
	'tin-tuc/2025/lop-cap-cuu.md': edited,
	'tin-tuc/2025/tiem-bu-soi.md': newsFile({ title: 'Tiêm bù sởi', body: 'Hai nghìn trẻ được tiêm.' }),
	'tin-tuc/2025/dem-khong-ngu.md': newsFile({
		title: 'Đêm không ngủ',
		extra: 'withdrawn: { reason: "Nguồn đã gỡ", on: 2025-06-20 }',
	}),
};

/** Makes the commits that led to the files, the last of them before any day on which this runs. */
function makeHistory(root: string) {
	const repository = new SampleRepository(root);
	const at = (name: string) => `content/tin-tuc/2025/${name}.md`;
	repository.write(at('lop-cap-cuu'), newsFile({ title: 'Mở lớp cấp cứu', body: 'Lớp có 40 người dự.' }));
	repository.write(at('dem-khong-ngu'), newsFile({ title: 'Đêm không ngủ', body: 'Kể tên người bệnh.' }));
	repository.commit('2025-06-01T02:00:00Z', 'Nhập hai tin');
	repository.write(at('lop-cap-cuu'), edited);
	repository.write(at('dem-khong-ngu'), newsFile({ title: 'Đêm không ngủ', body: 'Bỏ tên.' }));
	repository.commit('2025-06-10T18:00:00Z', 'Sửa số người dự theo Quyết định 12/QĐ-SYT <b>mới</b>');
	for (const [path, text] of Object.entries(files)) repository.write(`content/${path}`, text);
	repository.commit('2025-06-20T02:00:00Z', 'Gỡ tin kể tên người bệnh');
}

const heading = 'Lịch sử sửa đổi';

describe('with git', () => {
	const { page, tree, read } = inventedSite(files, makeHistory);

	it('an edited entry tells what changed and when, newest first', async () => {
		const fold = [...elements(await tree('/tin-tuc/2025/lop-cap-cuu/'))].find(
			({ properties }) => properties['id'] === 'trang--lich-su',
		)!;
		expect(textOf(fold).replace(/\s+/g, ' ').trim()).toBe(
			`${heading}1 lần sửa 11/6/2025 Sửa nội dungSửa số người dự theo Quyết định 12/QĐ-SYT <b>mới</b> 01/6/2025 Đưa vào kho`,
		);
	});

	it('its head says when its text was last updated', async () => {
		const times = [...elements(await tree('/tin-tuc/2025/lop-cap-cuu/'))].filter(({ tagName }) => tagName === 'time');
		expect(await page('/tin-tuc/2025/lop-cap-cuu/')).toContain('Cập nhật ngày');
		expect(times.map(({ properties }) => properties['dateTime'])).toContain('2025-06-11');
	});

	it('names no committer', async () => {
		expect(await page('/tin-tuc/2025/lop-cap-cuu/')).not.toMatch(/Người Sửa|nguoi\.sua/);
	});

	it('an entry that never changed tells nothing', async () => {
		const text = await page('/tin-tuc/2025/tiem-bu-soi/');
		expect(text).not.toContain(heading);
		expect(text).not.toContain('Cập nhật ngày');
	});

	it('a withdrawn entry does not tell what was removed', async () => {
		const text = await page('/tin-tuc/2025/dem-khong-ngu/');
		expect(text).toContain('Nguồn đã gỡ');
		expect(text).not.toMatch(/Lịch sử|Cập nhật ngày|người bệnh|số người dự/);
	});

	it('lists do not repeat it', async () => {
		expect(await read('tin-tuc/index.html')).not.toMatch(/Sửa số người dự|Cập nhật ngày/);
	});
});

describe('without git', () => {
	const { page } = inventedSite(files);

	it('the same entry is shown without a history', async () => {
		const text = await page('/tin-tuc/2025/lop-cap-cuu/');
		expect(text).toContain('Lớp có 41 người dự.');
		expect(text).not.toContain(heading);
		expect(text).not.toContain('Cập nhật ngày');
	});
});
