import { describe, expect, test } from 'vitest';
import { describeEffect, type EvidenceLine } from './effect-words.ts';
import { sampleArchive, sampleDocument } from './sample-entries.ts';

const plainLine = ({ before, link, after }: EvidenceLine) => `${before}${link?.text ?? ''}${after}`;

/** The effect of «1/KH-SYT» in an archive with these other documents, on 31/12/2025. */
function effectOf(more: object, ...others: [slug: string, more: object][]) {
	const archive = sampleArchive({
		documents: [sampleDocument('muc', more), ...others.map(([slug, fields]) => sampleDocument(slug, fields))],
	});
	const effect = describeEffect(archive.documents.find(({ path }) => path.slug === 'muc')!, archive);
	return { ...effect, lines: effect.lines.map(plainLine) };
}

const decision = (more: object, relation: object = {}): [string, object] => [
	'quyet-dinh-12',
	{
		number: '12/QĐ-SYT',
		type: 'quyet-dinh',
		issuedOn: '2025-06-01',
		relations: [{ kind: 'replaces', to: 'van-ban/ke-hoach/muc', ...relation }],
		...more,
	},
];

test('of a document of which nothing is known', () => {
	expect(effectOf({})).toEqual({ status: 'unverified', label: 'Chưa xác minh', lines: [], asOf: undefined });
});

describe('another document', () => {
	test.each([
		[
			'with the day on which it took effect',
			decision({ effectiveOn: '2025-07-01' }),
			'Hết hiệu lực toàn bộ',
			'Bị thay thế bởi Quyết định 12/QĐ-SYT, có hiệu lực từ 01/7/2025',
		],
		[
			'with its day of issue when nothing better is known, and says so',
			decision({}),
			'Hết hiệu lực toàn bộ',
			'Bị thay thế bởi Quyết định 12/QĐ-SYT, ban hành 01/6/2025; kho chưa rõ ngày có hiệu lực',
		],
		[
			'without any day',
			decision({ issuedOnMissing: 'không ghi' }),
			'Chưa xác minh',
			'Bị thay thế bởi Quyết định 12/QĐ-SYT, kho chưa rõ từ ngày nào',
		],
		[
			'that is to take effect',
			decision({ effectiveOn: '2026-02-01' }),
			'Chưa xác minh',
			'Sẽ bị thay thế bởi Quyết định 12/QĐ-SYT, có hiệu lực từ 01/02/2026',
		],
		[
			'whose vague date may have come',
			decision({ effectiveOn: '2025-12' }),
			'Chưa xác minh',
			'Bị thay thế bởi Quyết định 12/QĐ-SYT, có hiệu lực từ tháng 12/2025',
		],
		[
			'that concerns a part',
			decision({ effectiveOn: '2025-07-01' }, { scope: 'Điều 5' }),
			'Hết hiệu lực một phần',
			'Điều 5 bị thay thế bởi Quyết định 12/QĐ-SYT, có hiệu lực từ 01/7/2025',
		],
		[
			'that suspends a part',
			decision({ effectiveOn: '2025-07-01' }, { kind: 'suspends', scope: 'Điều 5' }),
			'Ngưng hiệu lực một phần',
			'Điều 5 bị đình chỉ bởi Quyết định 12/QĐ-SYT, có hiệu lực từ 01/7/2025',
		],
		[
			'that amends it',
			decision({ effectiveOn: '2025-07-01' }, { kind: 'amends' }),
			'Chưa xác minh',
			'Được sửa đổi, bổ sung bởi Quyết định 12/QĐ-SYT, có hiệu lực từ 01/7/2025',
		],
	])('is named %s', (_, other, label, line) => {
		expect(effectOf({}, other)).toMatchObject({ label, lines: [line] });
	});

	test('is linked', () => {
		const archive = sampleArchive({ documents: [sampleDocument('muc'), sampleDocument(...decision({}))] });
		const { lines } = describeEffect(archive.documents.find(({ path }) => path.slug === 'muc')!, archive);
		expect(lines[0]?.link).toEqual({ text: 'Quyết định 12/QĐ-SYT', url: '/van-ban/quyet-dinh/quyet-dinh-12/' });
	});

	test('that the archive only knows from citations counts from its day of issue', () => {
		const stated = { kind: 'replaces', from: '40/QĐ-TTg', to: 'van-ban/ke-hoach/muc' };
		const third: [string, object] = [
			'thu-ba',
			{ number: '3/KH-SYT', summary: 'Theo Quyết định 40/QĐ-TTg ngày 01/02/2025', relations: [stated] },
		];
		expect(effectOf({}, third)).toMatchObject({
			status: 'expired',
			lines: ['Bị thay thế bởi Quyết định 40/QĐ-TTg, ban hành 01/02/2025; kho chưa rõ ngày có hiệu lực'],
		});
	});
});

describe('what the document states', () => {
	test.each([
		[{ effectiveOn: '2025-07-01' }, 'Chưa xác minh', ['Ngày có hiệu lực: 01/7/2025']],
		[{ effectiveOn: '2026-07-01' }, 'Chưa có hiệu lực', ['Ngày có hiệu lực: 01/7/2026']],
		[{ effectiveOn: { on: '2025-07', inferred: 'đoán' } }, 'Chưa xác minh', ['Ngày có hiệu lực: khoảng tháng 7/2025']],
		[{ expiresOn: '2025-07-01' }, 'Hết hiệu lực toàn bộ', ['Ngày hết hiệu lực: 01/7/2025']],
		[
			{ effect: { status: 'in-force', verifiedOn: '2025-10-02', evidence: 'Theo vbpl.vn' } },
			'Còn hiệu lực',
			['Xác minh ngày 02/10/2025. Theo vbpl.vn'],
		],
		[
			{ effect: { status: 'in-force', verifiedOn: '2025-10-02', evidence: 'Theo vbpl.vn.' } },
			'Còn hiệu lực',
			['Xác minh ngày 02/10/2025. Theo vbpl.vn'],
		],
		[{ effect: { status: 'in-force' } }, 'Còn hiệu lực', ['Đã xác minh, không ghi ngày']],
		[
			{ effect: { status: 'in-force', verifiedOn: '2025-10-02' }, expiresOn: '2025-12-01' },
			'Hết hiệu lực toàn bộ',
			['Xác minh ngày 02/10/2025: khi đó còn hiệu lực', 'Ngày hết hiệu lực: 01/12/2025'],
		],
	])('%j', (more, label, lines) => {
		expect(effectOf(more)).toMatchObject({ label, lines });
	});
});

test.each([
	[{}, undefined],
	[{ effectiveOn: '2026-07-01' }, '31/12/2025'],
])('the day of the build is told only where it matters: %j', (more, asOf) => {
	expect(effectOf(more).asOf).toBe(asOf);
});
