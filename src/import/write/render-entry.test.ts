import { describe, expect, test } from 'vitest';
import { check } from '#checks/sample.ts';
import type { Draft } from '#import/model.ts';
import { briefDraft, documentDraft, newsDraft, record } from './sample-drafts.ts';
import { dataOf, guess, write } from './sample-entry.ts';

test('a news item, in the order of the archive', () => {
	const { path, text } = write(newsDraft, { capturedOn: '2025-11-20', url: 'https://moh.gov.vn/a?b=1#c', entries: 2 });
	expect(path).toBe('tin-tuc/2025/lai-chau-tiem-vac-xin-soi-cho-tre-duoi-nam-tuoi.md');
	expect(text).toBe(`---
title: "Lai Châu tiêm vắc xin sởi cho trẻ dưới năm tuổi"
summary: "Trạm y tế các xã tiêm xong trong tháng ba."
publishedAt: 2025-03-17T08:34
provinces: [lai-chau]
topic: phong-chong-dich # TODO: chủ đề do máy gợi ý theo từ «sởi», hãy chọn lại nếu chưa đúng
topics: [y-te-co-so]
completeness: full
source:
  name: "Báo Sức khỏe và Đời sống"
  url: "https://suckhoedoisong.vn/a"
capture:
  url: "https://moh.gov.vn/a?b=1#c"
  method: web-text
  capturedOn: 2025-11-20
  sha256: ${record.sha256}
  excerptOf: "Tệp tin moi.txt"
rights: "Toàn văn thuộc quyền của Báo Sức khỏe và Đời sống" # TODO: xác nhận quyền đăng toàn văn
figures:
  - { caption: "Trẻ được tiêm tại trạm." }
draft: true # xóa dòng này khi không còn chỗ nào ghi TODO
---
Toàn tỉnh đạt 95 %.
`);
});

test.each([newsDraft, documentDraft] as const)('a sound draft passes the checks: $collection', (draft) => {
	const { path, text } = write(draft);
	expect(check({ [path]: text }).filter(({ severity }) => severity === 'error')).toEqual([]);
});

describe('what was not found', () => {
	test('carries its reason where the schema has a place for it, and a comment where not', () => {
		const { text, todos } = write({
			...documentDraft,
			number: { missing: 'phần đầu không có trong lớp chữ' },
			issuedOn: { missing: 'không ghi ngày', notBefore: '2025-11-11' },
			issuer: { missing: 'chưa có trong danh mục, hãy thêm vào content/tu-vung/co-quan.json' },
			issuerName: 'Trạm Y tế xã Tân Kỳ',
			type: { missing: 'không rõ\n---\nloại' },
			topics: [],
		});
		expect(text).toContain(
			'\nnumberMissing: { reason: "TODO: phần đầu không có trong lớp chữ" } # biết thì ghi number thay dòng này, không thì giữ lý do\n',
		);
		expect(text).toContain('\nissuedOnMissing: { reason: "TODO: không ghi ngày", notBefore: 2025-11-11 } # biết thì');
		expect(text).toContain('\n# TODO: issuer: «Trạm Y tế xã Tân Kỳ»: chưa có trong danh mục');
		expect(text).toContain('\n# TODO: type: không rõ --- loại; hãy ghi mã trong content/tu-vung/loai-van-ban.json\n');
		expect(text).toContain(
			'\n# TODO: topic: chưa gợi ý được chủ đề nào; hãy ghi mã trong content/tu-vung/chu-de.json\n',
		);
		expect(todos.map((todo) => todo.split(':')[0])).toEqual([
			'Số, ký hiệu',
			'Loại văn bản',
			'Cơ quan ban hành',
			'Ngày ban hành',
			'Chủ đề chính',
		]);
	});

	test('a reason that says itself what to do is left alone; a brief that gets a summary is one', () => {
		const advised = { ...newsDraft, provinces: { missing: 'nhắc ba tỉnh; hãy chọn một' } };
		expect(write(advised).text).toContain('\n# TODO: provinces: nhắc ba tỉnh; hãy chọn một\n');
		expect(write(briefDraft).text).toContain('hãy viết một, hai câu theo bài gốc rồi đổi completeness thành summary\n');
	});

	test('what the schema would refuse counts as not found', () => {
		const { text, fields } = write({
			...newsDraft,
			publishedAt: { value: { on: '2025-02-30' }, certainty: 'certain', from: 'dòng 2' },
			provinces: { value: ['lai-chao'], certainty: 'likely', from: 'dòng 3' },
		});
		expect(text).toContain('publishedAtMissing: { reason: "TODO: đọc được «2025-02-30» (dòng 2) nhưng không hợp lệ');
		expect(text).toContain('# TODO: provinces: đọc được «[lai-chao]» (dòng 3)');
		expect(fields['provinces']).toHaveProperty('missing');
	});

	test('a capture without a day is no older than what it holds', () => {
		expect(dataOf(write(newsDraft).text)['capture']).toMatchObject({
			capturedOnMissing: { reason: 'Bản chụp không ghi ngày lấy', notBefore: '2025-03-17' },
		});
		const monthOnly: Draft = {
			...newsDraft,
			publishedAt: { value: { on: '2025-03' }, certainty: 'certain', from: 'a' },
		};
		expect(dataOf(write(monthOnly).text)['capture']).not.toHaveProperty('capturedOnMissing.notBefore');
	});
});

describe('certainty', () => {
	test('a guess asks to be confirmed, a likely value says where it stood, a certain one nothing', () => {
		const { text } = write({
			...newsDraft,
			title: guess('Tin'),
			provinces: { value: ['nghe-an'], certainty: 'likely', from: 'tên xã' },
		});
		expect(text).toContain('title: "Tin" # TODO: đoán theo câu kết, hãy xác nhận\n');
		expect(text).toContain('provinces: [nghe-an] # theo tên xã\n');
		expect(text).toContain('publishedAt: 2025-03-17T08:34\n');
	});

	test('a reason that is a clause reads as one', () => {
		const completeness = { value: 'full', certainty: 'likely', from: 'có phần đầu và chữ ký' } as const;
		expect(write({ ...documentDraft, completeness }).text).toContain(
			'\ncompleteness: full # vì có phần đầu và chữ ký\n',
		);
	});

	test('when a reason is kept and every word TODO is gone, the checks find nothing unfinished', () => {
		const { path, text } = write({ ...documentDraft, number: { missing: 'phần đầu để trống' } });
		const settled = text
			.replace(/ # TODO.*$/gm, '')
			.replace('TODO: ', '')
			.replace(/^draft:.*\n/m, '');
		expect(settled).toContain('giữ lý do');
		expect(check({ [path]: settled }).filter(({ rule }) => rule === 'unfinished')).toEqual([]);
	});

	test('a document is no draft once nothing is left to look at', () => {
		const { text, todos } = write({ ...documentDraft, topics: [] });
		expect(todos).toHaveLength(1);
		expect(text).toContain('\ndraft: true #');
	});

	test('documents of the Party need the right to be confirmed, those of the state do not', () => {
		expect(write(documentDraft).text).toContain('rights: "Văn bản hành chính: không thuộc đối tượng bảo hộ');
		const party: Draft = { ...documentDraft, system: { value: 'party', certainty: 'certain', from: 'dòng 1' } };
		expect(write(party).text).toMatch(/rights: .* # TODO: xác nhận quyền đăng toàn văn/);
	});
});

test('a brief has no text, and its link names the site', () => {
	const { text, path } = write({ ...briefDraft, url: 'https://www.moh.gov.vn/tin/1' });
	expect(path).toBe('diem-tin/khong-ngay/benh-vien-tinh-nhan-thiet-bi-chup-cat-lop.md');
	expect(text).toContain(
		'source: # theo tên miền của liên kết\n  name: "moh.gov.vn"\n  url: "https://www.moh.gov.vn/tin/1"\n',
	);
	expect(text.endsWith('\n---\n')).toBe(true);
	expect(dataOf(text)).toMatchObject({ completeness: 'metadata', seenIn: ['Tin liên quan'] });
});

test('the lines of a capture with several entries', () => {
	const draft: Draft = { ...newsDraft, lines: [1, 39] };
	expect(dataOf(write(draft, { entries: 2 }).text)).toMatchObject({
		capture: { excerptOf: 'Tệp tin moi.txt, dòng 1–39' },
	});
	expect(dataOf(write(draft, { entries: 1 }).text)).not.toHaveProperty('capture.excerptOf');
});

test('captions of a document are kept as notes', () => {
	const draft: Draft = { ...documentDraft, figures: [{ kind: 'figure', caption: 'Sơ đồ tổ chức' }] };
	expect(dataOf(write(draft).text)['notes']).toEqual(['Bản gốc có hình, chú thích: «Sơ đồ tổ chức»']);
});

describe('the title', () => {
	test.each([
		'---',
		'a: b',
		'# tin',
		'null',
		'yes',
		'2025-03-17',
		'"',
		"'",
		'- x',
		'{a}',
		'*a',
		'&a',
		'!a',
		'%',
		'|',
		'>',
		'\\n',
	])('%s survives', (title) => {
		expect(dataOf(write({ ...newsDraft, title: guess(title) }).text)['title']).toBe(title);
	});

	test('is cut at a word when it is too long, and says so', () => {
		const { text, todos } = write({ ...newsDraft, title: guess('y tế '.repeat(100)) });
		const title = dataOf(text)['title'] as string;
		expect(title.length).toBeLessThanOrEqual(400);
		expect(title).toMatch(/ (?:y|tế)…$/);
		expect(todos).toContain('Tiêu đề: dài hơn 400 ký tự nên đã cắt, hãy rút gọn');
	});
});

test('a list too long for a front matter is cut, and says so', () => {
	const recipients = Array.from({ length: 3000 }, (_, index) => `Trạm Y tế xã số ${index}`);
	const { path, text } = write({ ...documentDraft, recipients });
	expect(text).toMatch(/# TODO: recipients: còn \d+ mục chưa ghi/);
	expect(check({ [path]: text }).filter(({ severity }) => severity === 'error')).toEqual([]);
});
