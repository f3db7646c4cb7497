import { file } from './published-items.ts';

/** Documents that share numbers, and entries that cite them: what `numbers.test.ts` builds a site of. */

const directive = (issuedOn: string, title: string) =>
	file({
		title,
		province: 'trung-uong',
		more: `type: chi-thi\nsystem: party\nissuer: ban-bi-thu\nnumber: 25-CT/TW\nissuedOn: ${issuedOn}`,
	});

/** Sentences of the entries, for the tests to look for. */
export const sentences = {
	forward: 'Việc này theo Quyết định số 659/QĐ-TTg ngày 20/5/2020 của Thủ tướng Chính phủ.',
	both: 'Chỉ thị 25-CT/TW ngày 25/10/2023 và Chỉ thị 25-CT/TW ngày 08/8/2018 của Ban Bí thư đều còn được nhắc.',
	unclear: 'Theo Chỉ thị 25-CT/TW, các đơn vị tiếp tục thực hiện.',
	record: 'Căn cứ Quyết định số 1660/QĐ-TTg ngày 02/10/2021 của Thủ tướng Chính phủ.',
	suspect: 'Luật số 51/202/QH15 ngày 27/11/2024 có hiệu lực.',
} as const;

/** Path below `content/` → text. */
export const citedFiles = {
	// Older than everything that cites it.
	'van-ban/2020/659-qd-ttg-thu-tuong-2020.md': file({
		title: 'Quyết định phê duyệt Chương trình chăm sóc sức khỏe người lao động',
		province: 'trung-uong',
		more: 'type: quyet-dinh\nsystem: state\nissuer: thu-tuong\nnumber: 659/QĐ-TTg\nissuedOn: 2020-05-20',
	}),
	'van-ban/2023/25-ct-tw-ban-bi-thu-2023.md': directive('2023-10-25', 'Chỉ thị về y tế cơ sở'),
	'van-ban/2018/25-ct-tw-ban-bi-thu-2018.md': directive('2018-08-08', 'Chỉ thị về đối ngoại đa phương'),
	'van-ban/2025/12-kh-syt-so-y-te-lai-chau-2025.md': file({
		title: 'Kế hoạch chăm sóc sức khỏe người lao động',
		province: 'lai-chau',
		more: `type: ke-hoach\nsystem: state\nissuer: so-y-te-lai-chau\nnumber: 12/KH-SYT\nissuedOn: 2025-04-10
relations: [{ kind: implements, to: 659/QĐ-TTg, note: "Quyết định của Thủ tướng Chính phủ, ngày 20/5/2020" }]`,
		body: `${sentences.forward}\n\n${sentences.record}\n`,
	}),
	'tin-tuc/2024/tin-cu.md': file({
		title: 'Tin cũ hơn',
		summary: 'Tin này nhắc Quyết định 659/QĐ-TTg.',
		more: 'publishedAt: 2024-03-01',
		body: '',
	}),
	'tin-tuc/2025/tin-nhac-nhieu-van-ban.md': file({
		title: 'Tin nhắc nhiều văn bản',
		more: 'publishedAt: 2025-05-02',
		source: 'source: { name: "Bản tin thử nghiệm", published: 2025-05-01 }',
		body: `${[sentences.both, sentences.unclear, sentences.forward, sentences.suspect].join('\n\n')}\n`,
	}),
};
