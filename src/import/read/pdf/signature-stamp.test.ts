import { expect, test } from 'vitest';
import { isStampText, signingTime } from './signature-stamp.ts';

test('marks of digital signatures are told from prose about signing', () => {
	expect(
		['Ký bởi: Sở Y tế', 'Người ký: NGUYỄN VĂN BÌNH', 'Signature Not Verified', 'Digitally signed by Sở Y tế'].every(
			isStampText,
		),
	).toBe(true);
	expect(
		['Người ký văn bản chịu trách nhiệm về nội dung', 'Ký và đóng dấu', 'Thời gian ký hợp đồng là một năm'].some(
			isStampText,
		),
	).toBe(false);
	expect(signingTime('Thời gian ký: 05.03.2025 10:21:05 +07:00')).toBe('05.03.2025 10:21');
});
