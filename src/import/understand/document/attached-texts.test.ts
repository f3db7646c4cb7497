import { expect, test } from 'vitest';
import { bodyText, foundValue, sampleEnd, sampleHead, understandText } from './sample-texts.ts';

test('what is attached stays in the body below a heading, without the repeated head', () => {
	const [draft, ...more] = understandText(`${sampleHead}Ban hành kèm theo Kế hoạch này biểu phân công.
${sampleEnd}
UBND TỈNH NGHỆ AN
SỞ Y TẾ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

QUY CHẾ
Phối hợp phòng bệnh
(Ban hành kèm theo Kế hoạch số 77/KH-SYT ngày 07/3/2025 của Sở Y tế)
Quy chế này quy định việc phối hợp giữa các đơn vị.

PHỤ LỤC 1
Biểu phân công các đơn vị tham gia phòng bệnh.`);
	expect(more).toEqual([]);
	expect(draft?.body.filter(({ kind }) => kind === 'heading').map((block) => 'text' in block && block.text)).toEqual(
		expect.arrayContaining(['QUY CHẾ', 'PHỤ LỤC 1']),
	);
	expect(bodyText(draft!)).not.toMatch(/CỘNG HÒA|UBND TỈNH/);
	expect(bodyText(draft!)).toContain('(Ban hành kèm theo Kế hoạch số 77/KH-SYT ngày 07/3/2025 của Sở Y tế)');
});

test('two complete documents in one file are two drafts', () => {
	const other = sampleHead
		.replace('77/KH-SYT', '78/TB-SYT')
		.replace('KẾ HOẠCH\nPhòng bệnh mùa hè', 'THÔNG BÁO\nVề việc tuyển dụng');
	const drafts = understandText(`${sampleHead}Nội dung thứ nhất.\n${sampleEnd}${other}Nội dung thứ hai.\n${sampleEnd}`);
	expect(drafts.map(({ number }) => foundValue(number))).toEqual(['77/KH-SYT', '78/TB-SYT']);
	expect(drafts.map(bodyText)).toEqual(['Nội dung thứ nhất.', 'Nội dung thứ hai.']);
});

test('a blank form behind a document is no document', () => {
	const form =
		'Mẫu số 01\nTÊN CƠ QUAN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: .../BC-...\nBÁO CÁO\nKết quả thực hiện';
	expect(understandText(`${sampleHead}Nội dung.\n${sampleEnd}\n${form}`)).toHaveLength(1);
});
