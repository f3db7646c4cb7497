const shared = `provinces: [nghe-an]
level: provincial
topic: phong-chong-dich
completeness: summary
source:
  name: "Sở Y tế Nghệ An"
capture:
  method: manual
  capturedOn: 2025-06-01
  sha256: ${'0123456789abcdef'.repeat(4)}
rights: "Viết cho kiểm thử"`;

/** A news item that passes the checks. */
export function newsText(title: string, body: string, publishedAt = '2025-05-20'): string {
	return `---
title: "${title}"
summary: "Tóm tắt của ${title.toLocaleLowerCase('vi')}, viết cho kiểm thử."
publishedAt: ${publishedAt}
${shared}
---
${body}
`;
}

/** A plan of UBND tỉnh Nghệ An of 2021 that passes the checks. */
export function documentText(number: string, title: string, body = 'Nội dung kế hoạch, viết cho kiểm thử.'): string {
	return `---
title: "${title}"
summary: "Tóm tắt của kế hoạch, viết cho kiểm thử."
abstract: "${title}"
number: ${number}
type: ke-hoach
system: state
issuer: ubnd-nghe-an
issuedOn: 2021-03-05
${shared}
---
${body}
`;
}
