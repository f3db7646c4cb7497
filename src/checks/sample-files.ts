/** Sound files, in which tests and the examples of the rule catalogue change one thing at a time. */
export const newsPath = 'tin-tuc/2025/tiem-vac-xin-soi.md';
export const documentPath = 'van-ban/2025/7095-kh-ubnd-ubnd-lai-chau-2025.md';
export const briefPath = 'diem-tin/2025/diem-tin-mot.md';

const common = `provinces: [lai-chau]
topic: y-te-co-so
completeness: summary
source: { name: Báo Sức khỏe và Đời sống, url: https://suckhoedoisong.vn/a }
capture: { capturedOn: 2026-01-02, method: web-text, sha256: ${'a'.repeat(64)} }
rights: Trích dẫn theo Luật Sở hữu trí tuệ`;

export const news = `---
title: Lai Châu tiêm vắc xin sởi cho trẻ dưới năm tuổi
summary: Trạm y tế các xã tiêm xong trong tháng ba.
publishedAt: 2025-03-17T08:34
eventOn: 2025-03-16
${common}
---

## I. Kết quả

Toàn tỉnh đạt 95 %, theo Kế hoạch số 7095/KH-UBND.

### 1. Các xã

Xem [kết quả](#i), [văn bản](/van-ban/ke-hoach/7095-kh-ubnd-ubnd-lai-chau-2025/) và ![Trẻ được tiêm](/anh/tiem.jpg).
`;

export const document = `---
title: Kế hoạch phòng chống dịch bệnh mùa đông
number: 7095/KH-UBND
type: ke-hoach
system: state
issuer: ubnd-lai-chau
issuedOn: 2025-11-11
effectiveOn: 2025-11-11
${common}
---

## Mục tiêu

Giữ số ca mắc ở mức thấp.
`;

export const brief = `---
title: Bệnh viện tỉnh nhận thiết bị chụp cắt lớp
summary: Thiết bị do ngân sách tỉnh mua.
publishedAt: 2025-12-07
seenIn: [Tin liên quan]
${common}
---
`;

/** A sentence of the news item's body, on line 16, that tests replace. */
export const sentence = 'Toàn tỉnh đạt 95 %, theo Kế hoạch số 7095/KH-UBND.';

export const soundFiles: Readonly<Record<string, string>> = {
	[newsPath]: news,
	[documentPath]: document,
	[briefPath]: brief,
};
