import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { file } from './published-items.ts';

/** What a publisher writes who renames, withdraws and gives up: one item of each sort, and the records beside them. */
export const movedFiles = {
	'tin-tuc/2025/ten-moi.md': file({
		title: 'Tin đã đổi tên',
		more: 'publishedAt: 2025-05-02\nmovedFrom: [tin-tuc/2025/ten-cu, diem-tin/2024/ten-cu-nua]',
	}),
	'tin-tuc/2025/da-go.md': file({
		title: 'Tin không ai được thấy lại',
		body: 'Theo Kế hoạch 77/KH-UBND của tỉnh.\n',
		more: `publishedAt: 2025-05-01
movedFrom: [tin-tuc/2025/ten-cu-cua-tin-go]
withdrawn: { reason: "Nguồn đã gỡ", on: 2025-05-04, replacedBy: tin-tuc/2025/ten-cu }`,
	}),
	'tin-tuc/2025/ban-nhap.md': file({
		title: 'Tin còn là bản nháp',
		more: 'publishedAt: 2025-05-02\ndraft: true\nmovedFrom: [tin-tuc/2025/ten-cu-cua-nhap]',
	}),
	'van-ban/2025/12-kh-syt-so-y-te-lai-chau-2025.md': file({
		title: 'Kế hoạch tiêm bù vắc xin sởi',
		more: `type: ke-hoach
system: state
issuer: so-y-te-lai-chau
number: 12/KH-SYT
issuedOn: 2025-04-10
movedFrom: [van-ban/chuong-trinh/12-kh-syt-so-y-te-lai-chau-2025]`,
	}),
	'tu-vung/duong-dan.json': JSON.stringify({
		moved: [
			{ from: '/so/21-kh-syt/', to: '/so/12-kh-syt/' },
			{ from: '/nam/2018/', to: '/nam/' },
			{ from: '/tep/2025/cu.pdf', to: '/tep/2025/moi.pdf' },
		],
		gone: [
			{
				path: '/tin-tuc/2018/da-xoa/',
				on: '2026-03-05',
				reason: 'Có thông tin riêng của người bệnh',
				replacedBy: '/tin-tuc/2025/ten-moi/',
			},
			{ path: '/tep/2018/ho-so.pdf', on: '2026-03-05', reason: 'Có thông tin riêng' },
		],
	}),
};

/** Former address → where it leads. */
export const moves = {
	'/tin-tuc/2025/ten-cu/': '/tin-tuc/2025/ten-moi/',
	'/diem-tin/2024/ten-cu-nua/': '/tin-tuc/2025/ten-moi/',
	'/tin-tuc/2025/ten-cu-cua-tin-go/': '/tin-tuc/2025/da-go/',
	'/van-ban/chuong-trinh/12-kh-syt-so-y-te-lai-chau-2025/': '/van-ban/ke-hoach/12-kh-syt-so-y-te-lai-chau-2025/',
	'/so/21-kh-syt/': '/so/12-kh-syt/',
	'/nam/2018/': '/nam/',
	'/nam/2018/07/': '/nam/',
} as const;

/** Lays the attachment to which a former address leads into a copy of the project. */
export function layMovedFile(root: string): void {
	mkdirSync(join(root, 'public/tep/2025'), { recursive: true });
	writeFileSync(join(root, 'public/tep/2025/moi.pdf'), '%PDF-1.4\n%%EOF\n');
}
