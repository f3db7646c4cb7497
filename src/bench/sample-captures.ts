import { officialPdf } from '#import/read/pdf/sample-pdf.ts';
import { provinces } from '#vocabulary/provinces.ts';
import { pick, randomStream } from './random.ts';
import { citationOf, paragraph, sampleDocuments } from './sample-text.ts';

/** An invented news page as it is copied from a portal, with teasers below; `n` makes it another one. */
export function sampleArticle(n: number): string {
	const random = randomStream(n + 1);
	const province = pick(random, provinces).name;
	const day = `${String(1 + (n % 28)).padStart(2, '0')}/${String(1 + (n % 12)).padStart(2, '0')}/2024`;
	const cited = sampleDocuments(3, n + 1).map((document) => citationOf(document, random));
	const paragraphs = Array.from({ length: 8 }, (_, index) => paragraph(index < 3 ? [cited[index]!] : [], 4, random));
	const teasers = Array.from({ length: 3 }, (_, index) => `${province}: tin vắn số ${n}.${index} về y tế cơ sở`);
	return [
		`${province}: ngày hội sức khỏe lần thứ ${n} của ngành y tế`,
		`${day} | 08:15`,
		...paragraphs,
		'(Nguồn: suckhoe.example.vn)',
		'Tin liên quan',
		...teasers,
		'',
	].join('\n');
}

/** An invented plan of about ten printed pages, as a PDF; `n` makes it another one. */
export function samplePlan(n: number): Promise<Uint8Array> {
	const random = randomStream(n + 1);
	const sections = Array.from({ length: 8 }, (_, index) => [
		`${index + 1}. Nhiệm vụ thứ ${index + 1}`,
		...Array.from({ length: 6 }, () => paragraph([], 5, random)),
	]);
	return officialPdf({
		agencies: ['UBND TỈNH LAI CHÂU', 'SỞ Y TẾ'],
		number: `Số: ${n + 1}/KH-SYT`,
		placeAndDate: `Lai Châu, ngày ${10 + (n % 18)} tháng 3 năm 2024`,
		type: 'KẾ HOẠCH',
		abstract: `Triển khai công tác y tế đợt ${n + 1} trên địa bàn tỉnh`,
		body: sections.flat(),
		recipients: ['- Như trên;', '- Lưu: VT.'],
		authority: ['GIÁM ĐỐC'],
		signer: 'Nguyễn Văn Thử',
	});
}
