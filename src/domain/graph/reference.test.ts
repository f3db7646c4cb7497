import { describe, expect, test } from 'vitest';
import { sampleArchive, sampleDocument } from '#domain/sample-entries.ts';
import { referenceTo } from './reference.ts';

function heldReference(more: object) {
	const archive = sampleArchive({ documents: [sampleDocument('muc', more)] });
	return referenceTo(archive.graph.held.get('van-ban/ke-hoach/muc')!, archive);
}

describe('a held document', () => {
	test('is named by type and number, with its subject', () => {
		expect(heldReference({ abstract: 'Kế hoạch tiêm chủng năm 2025' })).toEqual({
			name: 'Kế hoạch 1/KH-SYT',
			shortName: 'Kế hoạch 1/KH-SYT',
			subject: 'tiêm chủng năm 2025',
			issuer: 'Sở Y tế Lai Châu',
			when: '17/3/2025',
			url: '/van-ban/ke-hoach/muc/',
			held: true,
		});
	});

	test('without a number is named by type and issuer, with its subject', () => {
		const more = {
			numberMissing: 'mất',
			abstract: 'Kế hoạch tiêm chủng',
			issuedOnMissing: { reason: 'mất', notBefore: '2025-11-11' },
		};
		expect(heldReference(more)).toMatchObject({
			name: 'Kế hoạch (chưa rõ số), Sở Y tế Lai Châu',
			shortName: 'Kế hoạch (chưa rõ số)',
			subject: 'tiêm chủng',
			when: 'chưa rõ ngày, không sớm hơn 11/11/2025',
		});
	});
});

test('a document that is only cited is named as texts name it', () => {
	const relations = [{ kind: 'cites', to: '25-CT/TW', note: 'Chỉ thị của Ban Bí thư, ngày 25/10/2023' }];
	const archive = sampleArchive({ documents: [sampleDocument('muc', { relations })] });
	expect(referenceTo(archive.graph.relations[0]!.to, archive)).toEqual({
		name: 'Chỉ thị 25-CT/TW',
		shortName: 'Chỉ thị 25-CT/TW',
		subject: undefined,
		issuer: 'Ban Bí thư',
		when: '25/10/2023',
		url: '/so/25-ct-tw/',
		held: false,
	});
});
