import type { Block, Warning } from '#import/model.ts';
import type { At, Head } from './head.ts';

/** What a person must look at before the document is published: stamps, drafts and numbers of an unknown form. */
export function documentWarnings(head: Head | undefined, blocks: readonly Block[]): Warning[] {
	const warnings: Warning[] = [];
	const warn = (rule: string, message: string, at?: At<unknown>) => {
		const { line, page } = (at && blocks[at.block]) ?? {};
		warnings.push({ rule, message, ...(line !== undefined && { line }), ...(page !== undefined && { page }) });
	};
	if (head?.secrecy) {
		warn(
			'secret-document',
			`Văn bản đóng dấu «${head.secrecy.value}», thuộc bí mật nhà nước nên không được đăng; hãy xóa bản nhập và báo người phụ trách.`,
			head.secrecy,
		);
	}
	if (head?.urgency) {
		warn(
			'urgent-document',
			`Văn bản đóng dấu «${head.urgency.value}»; dấu này không lưu thành trường, hãy ghi ở phần lưu ý nếu cần.`,
			head.urgency,
		);
	}
	if (head?.isDraft) {
		warn('draft-document', 'Phần đầu ghi «Dự thảo», nghĩa là văn bản chưa ban hành; hãy kiểm tra trước khi đăng.');
	}
	const number = head?.number;
	if (number?.value.number && !number.value.isKnownForm) {
		warn(
			'unusual-number',
			`Số «${number.value.number}» không theo dạng quen thuộc nên kho có thể không nhận ra khi viện dẫn; hãy so với bản gốc.`,
			number,
		);
	}
	return warnings;
}
