import { describe, expect, test } from 'vitest';
import { brief, check, document, documentPath, news, newsPath, soundFiles } from '../sample.ts';
import { recordsPath } from './address-index.ts';
import { sampleHistory } from './sample-history.ts';
import { addresses, changed, life, planUrl, vanished, without } from './sample-vanished.ts';

describe('a renamed file', () => {
	const renamed = [life('tin-tuc/2025/tin-cu.md', news, { path: newsPath, on: '2026-01-10' })];

	test('is told at its new name, with the commit and the line to paste', () => {
		expect(vanished(soundFiles, renamed)).toEqual([
			{
				file: newsPath,
				line: 2,
				column: 1,
				rule: 'vanished-address',
				severity: 'error',
				message:
					'địa chỉ đã công bố «/tin-tuc/2025/tin-cu/» không còn: tệp tin-tuc/2025/tin-cu.md đã đổi tên hoặc đổi chỗ (ngày 10/01/2026, lần sửa «Sửa lại»)',
				hint: 'ghi vào phần đầu tệp này: movedFrom: [tin-tuc/2025/tin-cu]; hoặc chạy npm run check -- --fix',
			},
		]);
	});

	test('is in order once it says so', () => {
		const said = changed(news, 'rights:', 'movedFrom: [tin-tuc/2025/tin-cu]\nrights:');
		expect(check({ ...soundFiles, [newsPath]: said }, { history: sampleHistory(...renamed) })).toEqual([]);
	});

	test('names all its former addresses at once, beside those it tells already', () => {
		const said = changed(news, 'rights:', 'movedFrom: [tin-tuc/2025/mot]\nrights:');
		const faults = vanished({ ...soundFiles, [newsPath]: said }, [
			life(
				'tin-tuc/2025/mot.md',
				news,
				{ path: 'tin-tuc/2025/hai.md', on: '2026-01-03' },
				{ path: 'tin-tuc/2025/ba.md', on: '2026-01-04' },
				{ path: newsPath, on: '2026-01-05' },
			),
		]);
		expect(addresses(faults)).toEqual(['/tin-tuc/2025/hai/', '/tin-tuc/2025/ba/']);
		for (const { hint } of faults) {
			expect(hint).toContain('movedFrom: [tin-tuc/2025/mot, tin-tuc/2025/hai, tin-tuc/2025/ba]');
		}
	});

	test('is known again by its text when no commit has told of the rename yet', () => {
		const edited = changed(news, '95 %', '96 %');
		const [fault] = vanished({ ...without(newsPath), 'tin-tuc/2025/ten-moi.md': edited }, [life(newsPath, news)]);
		expect(fault).toMatchObject({ file: 'tin-tuc/2025/ten-moi.md', hint: expect.stringContaining('movedFrom') });
		expect(fault?.message).not.toContain('lần sửa');
	});

	test('is known again when the new file was uploaded before the old one was deleted', () => {
		const [fault] = vanished(soundFiles, [
			{ ...life('tin-tuc/2025/tin-cu.md', news), removed: { on: '2026-01-10' } },
			{ states: [{ path: newsPath, text: news, on: '2026-01-09' }] },
		]);
		expect(fault).toMatchObject({ file: newsPath, hint: expect.stringContaining('movedFrom') });
	});

	test('is not taken for an item of the same title that stood beside it', () => {
		const other = changed(news, 'Toàn tỉnh đạt 95 %', 'Số liệu của tháng tư khác hẳn tháng ba');
		const [fault] = vanished({ ...soundFiles, [newsPath]: other }, [
			{ ...life('tin-tuc/2025/thang-ba.md', news), removed: { on: '2026-01-10' } },
			{ states: [{ path: newsPath, text: other, on: '2026-01-01' }] },
		]);
		expect(fault?.file).toBe(recordsPath);
	});

	test('is not taken for another item that was captured alike', () => {
		const other = changed(
			changed(news, 'Lai Châu tiêm vắc xin sởi cho trẻ dưới năm tuổi', 'Khai trương phòng khám'),
			'95 %',
			'96 %',
		);
		const [fault] = vanished({ ...without(newsPath), 'tin-tuc/2025/khac.md': other }, [life(newsPath, news)]);
		expect(fault?.file).toBe(recordsPath);
	});
});

test('a document whose type changed is told in its file', () => {
	const retyped = changed(document, 'type: ke-hoach', 'type: chuong-trinh');
	const faults = vanished({ [documentPath]: retyped }, [life(documentPath, document)]);
	expect(faults.map(({ file, message, hint }) => ({ file, message, hint }))).toContainEqual({
		file: documentPath,
		message: `địa chỉ đã công bố «${planUrl}» không còn: mục đã đổi loại văn bản`,
		hint: `ghi vào phần đầu tệp này: movedFrom: [${planUrl.slice(1, -1)}]; hoặc chạy npm run check -- --fix`,
	});
	expect(faults.find(({ message }) => message.includes('«/van-ban/ke-hoach/»'))?.hint).toContain(
		'"from": "/van-ban/ke-hoach/", "to": "/van-ban/"',
	);
});

test.each([
	['a draft', 'rights:', 'draft: true\nrights:', 11, 'trở thành bản nháp', 'bỏ dòng draft: true'],
	['dated ahead', '2025-03-17T08:34\neventOn: 2025-03-16', '2026-03-01', 4, 'ngày chưa tới', 'ghi lại ngày cũ'],
])('a published entry is not made %s', (_, from, to, line, message, hint) => {
	const [fault, ...others] = vanished({ ...soundFiles, [newsPath]: changed(news, from, to) }, [life(newsPath, news)]);
	// Its lists come back with it.
	expect(others).toEqual([]);
	expect(fault).toMatchObject({ file: newsPath, line });
	expect(fault?.message).toContain(message);
	expect(fault?.hint).toContain(hint);
});

describe('a deleted file', () => {
	const lives = [{ ...life(newsPath, news), removed: { on: '2026-01-20', summary: 'Xóa tin cũ' } }];

	test('is told with the two ways to keep its address', () => {
		const [fault] = vanished(without(newsPath), lives);
		expect(fault?.file).toBe(recordsPath);
		expect(fault?.message).toBe(
			'trang đã công bố «/tin-tuc/2025/tiem-vac-xin-soi/» không còn: tệp tin-tuc/2025/tiem-vac-xin-soi.md đã bị xóa (ngày 20/01/2026, lần sửa «Xóa tin cũ»)',
		);
		expect(fault?.hint).toContain('withdrawn: { reason: "lý do", on: 2026-02-01 }');
		expect(fault?.hint).toContain(
			'{ "path": "/tin-tuc/2025/tiem-vac-xin-soi/", "on": "2026-02-01", "reason": "lý do" }',
		);
	});

	test('takes along the lists that it alone filled, each told once', () => {
		expect(addresses(vanished(without(newsPath), lives))).toEqual([
			'/tin-tuc/2025/tiem-vac-xin-soi/',
			'/tin-tuc/2025/',
		]);
	});

	test('is in order once the records speak of every page', () => {
		const gone = '{ "path": "/tin-tuc/2025/tiem-vac-xin-soi/", "on": "2026-01-20", "reason": "Trùng" }';
		const records = `{ "moved": [{ "from": "/tin-tuc/2025/", "to": "/tin-tuc/" }], "gone": [${gone}] }`;
		expect(vanished({ ...without(newsPath), [recordsPath]: records }, lives)).toEqual([]);
	});

	test('of a year takes the months along without a word for each', () => {
		const old = changed(brief, '2025-12-07', '2018-05-01');
		const faults = vanished(soundFiles, [{ ...life('diem-tin/2018/cu.md', old), removed: { on: '2026-01-20' } }]);
		expect(addresses(faults).sort()).toEqual(['/diem-tin/2018/', '/diem-tin/2018/cu/', '/nam/2018/']);
		const record = '{ "from": "/nam/2018/", "to": "/nam/" }';
		const linked = changed(news, '](#i)', '](/nam/2018/05/)');
		const files = { ...soundFiles, [newsPath]: linked, [recordsPath]: `{ "moved": [${record}], "gone": [] }` };
		expect(check(files).map(({ rule }) => rule)).toEqual(['former-address']);
	});
});
