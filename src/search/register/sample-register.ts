import { type Register, registerOf } from '#domain/register.ts';
import { sampleArchive, sampleDocument } from '#domain/sample-entries.ts';
import { type Row, rowsOf } from './rows.ts';

const held = [
	['khong-so', 'ke-hoach', 'so-y-te-lai-chau', '', '', 'Kế hoạch thực hiện Chương trình hành động 02-Ctr/ĐU về y tế'],
	['7095-kh-ubnd', 'ke-hoach', 'ubnd-lai-chau', '7095/KH-UBND', '2025-11-11', 'Phát triển y tế cơ sở đến năm 2030'],
	['02-ctr-du', 'chuong-trinh', 'dang-uy-ubnd-lai-chau', '02-Ctr/ĐU', '2025-10-23', 'Thực hiện Nghị quyết Đại hội'],
	['70951-syt-nvy', 'cong-van', 'so-y-te-nghe-an', '70951/SYT-NVY', '2025-09', 'V/v triển khai Kế hoạch 7095/KH-UBND'],
	['25-ct-tw', 'chi-thi', 'ban-bi-thu', '25-CT/TW', '2023-10-25', 'Về nâng cao chất lượng y tế cơ sở'],
	['15-2023-qh15', 'luat', 'quoc-hoi', '15/2023/QH15', '2023-01-09', 'Khám bệnh, chữa bệnh'],
	['1660-qd-ttg', 'quyet-dinh', 'thu-tuong', '1660/QĐ-TTg', '2021-10-02', 'Phê duyệt Chương trình điều chỉnh mức sinh'],
	[
		'659-qd-ttg',
		'quyet-dinh',
		'thu-tuong',
		'659/QĐ-TTg',
		'2020-05-20',
		'Phê duyệt Chương trình sức khỏe người lao động',
	],
	['30-2020-nd-cp', 'nghi-dinh', 'chinh-phu', '30/2020/NĐ-CP', '2020-03-05', 'Về công tác văn thư'],
] as const;

/**
 * A register for tests, in the style of real documents: one without number and date, one dated by the month, numbers of
 * every form. `more` plain plans with the numbers 1/KH-SYT, 2/KH-SYT … make it as long as wanted; `slug` is the address of
 * 7095/KH-UBND.
 */
export function sampleRegister(more = 0, slug = '7095-kh-ubnd'): Register {
	const named = held.map(([name, type, issuer, number, issuedOn, abstract]) =>
		sampleDocument(number === '7095/KH-UBND' ? slug : name, {
			type,
			issuer,
			abstract,
			...(number ? { number } : { numberMissing: 'mất' }),
			...(issuedOn ? { issuedOn } : { issuedOnMissing: { reason: 'mất', notBefore: '2025-11-12' } }),
		}),
	);
	const plain = Array.from({ length: more }, (_, index) =>
		sampleDocument(`${index + 1}-kh-syt`, { number: `${index + 1}/KH-SYT`, issuedOn: '2019', abstract: 'Tiêm bù' }),
	);
	return registerOf(sampleArchive({ documents: [...named, ...plain] }).documents);
}

export function sampleRows(more = 0): Row[] {
	return rowsOf(sampleRegister(more));
}

/** What tests compare rows by: the number, or a dash. */
export function numbersOf(rows: readonly Row[]): string[] {
	return rows.map(({ number }) => number || '–');
}
