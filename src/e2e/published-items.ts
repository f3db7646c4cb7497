/** What the publisher of `publishing.test.ts` writes: one item of each sort that a page must cope with. */

interface Item {
	readonly title: string;
	readonly more: string;
	readonly summary?: string;
	readonly source?: string;
	readonly province?: string;
	readonly body?: string;
}

/** The text of an entry; `more` holds the front matter of its kind. */
export function file({
	title,
	more,
	summary = 'Ngành y tế mở đợt tiêm bù tại 12 xã vùng cao.',
	source = 'source: { name: "Bản tin thử nghiệm" }',
	province = 'bac-giang',
	body = 'Đoạn văn có <17, {ngoặc}, "nháy thẳng" và ba chấm...\n',
}: Item): string {
	return `---
title: '${title.replaceAll("'", "''")}'
summary: "${summary}"
provinces: [${province}]
topic: tiem-chung
completeness: summary
${source}
capture: { method: manual, capturedOn: 2025-05-03, sha256: ${'a'.repeat(64)} }
rights: "Bản tóm tắt do Kho Y tế viết."
${more}
---
${body}`;
}

const plan = (issuer: string) => `type: ke-hoach
system: state
issuer: ${issuer}
number: 12/KH-SYT
issuedOn: 2025-04-10`;

export const hostileTitle = `Tin <img src=x onerror=alert(1)> "nháy kép", 'nháy đơn' & <script>alert(2)</script>`;
const furnitureHeadings = ['Nội dung', 'Liên quan', 'Trích dẫn', 'Nguồn gốc', 'Lưu ý', 'Ảnh', 'Văn bản', 'Tin mới'];
/** Title, summary and body of the withdrawn item: none of it may be read any more. */
export const withdrawnTexts = [
	'Bệnh viện mượn tin cũ',
	'Câu tóm lược phải biến mất.',
	'Đoạn thân phải biến mất.',
] as const;

/** The files that the publisher adds: path below `content/` → text. */
export const files = {
	'tin-tuc/2025/tiem-bu-soi.md': file({
		title: 'Tiêm bù vắc xin sởi ở 12 xã',
		more: 'publishedAt: 2025-05-02T08:00',
	}),
	'tin-tuc/2025/ban-nhap.md': file({
		title: 'Tin còn là bản nháp',
		more: 'publishedAt: 2025-05-02T09:00\ndraft: true',
	}),
	'tin-tuc/2099/tuong-lai.md': file({ title: 'Tin hẹn ngày đăng', more: 'publishedAt: 2099-01-01' }),
	'tin-tuc/2025/da-go.md': file({
		title: withdrawnTexts[0],
		summary: withdrawnTexts[1],
		body: `${withdrawnTexts[2]}\n`,
		more: `publishedAt: 2025-05-01
withdrawn: { reason: "Đăng trùng", on: 2025-05-04, replacedBy: tin-tuc/2025/tiem-bu-soi }`,
	}),
	'tin-tuc/2025/tieu-de-la.md': file({ title: hostileTitle, more: 'publishedAt: 2025-05-02T07:00' }),
	'tin-tuc/2025/de-muc-trung-ten.md': file({
		title: 'Tin có đề mục trùng tên với các phần của trang',
		more: 'publishedAt: 2025-05-02T06:00\nnotes: ["Một lưu ý."]\nfigures: [{ caption: "Một bức ảnh" }]',
		body: furnitureHeadings.map((heading) => `## ${heading}\n\nMột đoạn.\n`).join('\n'),
	}),
	'diem-tin/2025/khong-nguon.md': file({
		title: 'Điểm tin không rõ nguồn',
		source: 'sourceMissing: "Bản chụp không ghi tên báo"',
		more: 'publishedAt: 2025-05-02\nseenIn: ["Tin liên quan"]',
		body: '',
	}),
	'diem-tin/khong-ngay/khong-ngay.md': file({
		title: 'Điểm tin không rõ ngày',
		province: 'trung-uong',
		more: 'publishedAtMissing: "Khối tin không ghi ngày"\nseenIn: ["Tin liên quan"]',
		body: '',
	}),
	'van-ban/2025/12-kh-syt-so-y-te-lai-chau-2025.md': file({
		title: 'Kế hoạch tiêm bù vắc xin sởi',
		more: plan('so-y-te-lai-chau'),
	}),
	'van-ban/2025/12-kh-syt-so-y-te-nghe-an-2025.md': file({
		title: 'Kế hoạch tiêm bù vắc xin sởi',
		more: plan('so-y-te-nghe-an'),
	}),
};
