import { expect, test } from 'vitest';
import { registerOf } from './register.ts';
import { sampleArchive, sampleDocument } from './sample-entries.ts';

test('the register holds what the rows of the table show, newest first', () => {
	const { documents } = sampleArchive({
		documents: [
			sampleDocument('khong-so', {
				title: 'Kế hoạch y tế',
				numberMissing: 'mất',
				issuedOnMissing: { reason: 'mất', notBefore: '2025-11-11' },
			}),
			sampleDocument('659-qd-ttg', {
				title: 'Quyết định 659',
				abstract: 'Phê duyệt Chương trình',
				type: 'quyet-dinh',
				issuer: 'thu-tuong',
				number: '659/QĐ-TTg',
				issuedOn: { on: '2020-05', inferred: 'theo số trước và số sau' },
			}),
		],
	});
	expect(registerOf(documents)).toEqual({
		types: [
			['ke-hoach', 'Kế hoạch'],
			['quyet-dinh', 'Quyết định'],
		],
		issuers: [
			['so-y-te-lai-chau', 'Sở Y tế tỉnh Lai Châu', 'Sở Y tế Lai Châu'],
			['thu-tuong', 'Thủ tướng Chính phủ'],
		],
		documents: [
			['khong-so', 0, 0, '', 'Kế hoạch y tế', '', 'Chưa rõ ngày, không sớm hơn 11/11/2025', 0],
			['659-qd-ttg', 1, 1, '659/QĐ-TTg', 'Phê duyệt Chương trình', '2020-05', 'khoảng tháng 5/2020', 1],
		],
	});
});

test('types and issuers stand once, whatever the number of documents', () => {
	const slugs = ['mot', 'hai', 'ba'];
	const { types, issuers, documents } = registerOf(
		sampleArchive({ documents: slugs.map((slug) => sampleDocument(slug)) }).documents,
	);
	expect([types.length, issuers.length, documents.length]).toEqual([1, 1, 3]);
});
