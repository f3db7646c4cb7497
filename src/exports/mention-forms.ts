import type { PlacedMention } from '#domain/graph/source.ts';

/** How a text names a document: code → meaning. */
export const mentionForms = {
	full: 'Đủ số, ký hiệu',
	elided: 'Số rút gọn trong một dãy',
	short: 'Gọi tắt bằng loại và số',
	weak: 'Gọi tắt, chỉ hiểu được nhờ chỗ gọi đủ trong cùng mục',
	suspect: 'Viết sai dạng',
	alias: 'Tên gọi quen dùng',
	manual: 'Do người biên tập chỉ ra',
} as const;

export type MentionForm = keyof typeof mentionForms;

/** How a mention names its document. */
export function formOf({ alias, citation }: Pick<PlacedMention, 'alias' | 'citation'>): MentionForm {
	return alias ? 'alias' : (citation?.form ?? 'manual');
}
