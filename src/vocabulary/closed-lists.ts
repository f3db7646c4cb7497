/**
 * Lists that code depends on and publishers do not extend: id → Vietnamese label.
 * Lists that publishers do extend live in `content/tu-vung/`.
 */

export const completeness = {
	full: 'Toàn văn',
	excerpt: 'Trích',
	summary: 'Tóm tắt',
	metadata: 'Chỉ siêu dữ liệu',
} as const;

export const levels = {
	central: 'Trung ương',
	provincial: 'Tỉnh',
	district: 'Huyện (trước 01/7/2025)',
	commune: 'Xã',
	unit: 'Đơn vị',
} as const;

export const documentSystems = {
	state: 'Nhà nước',
	party: 'Đảng',
	union: 'Đoàn thể',
} as const;

export const legalEffects = {
	unverified: 'Chưa xác minh',
	'in-force': 'Còn hiệu lực',
	'partly-expired': 'Hết hiệu lực một phần',
	expired: 'Hết hiệu lực toàn bộ',
	'not-yet': 'Chưa có hiệu lực',
	suspended: 'Ngưng hiệu lực',
	revoked: 'Đã thu hồi',
} as const;

/** Signing authority, Decree 30/2020/NĐ-CP, Annex I, section II.7. */
export const signingAuthorities = {
	KT: 'Ký thay (KT.)',
	TM: 'Thay mặt (TM.)',
	TL: 'Thừa lệnh (TL.)',
	TUQ: 'Thừa ủy quyền (TUQ.)',
	Q: 'Quyền (Q.)',
} as const;

/** Relation kinds: how this document stands to another, and how the other stands to it. */
export const relationKinds = {
	'based-on': { label: 'Căn cứ', inverse: 'Làm căn cứ cho' },
	implements: { label: 'Triển khai', inverse: 'Được triển khai bởi' },
	cites: { label: 'Viện dẫn', inverse: 'Được nhắc đến trong' },
	amends: { label: 'Sửa đổi, bổ sung', inverse: 'Được sửa đổi, bổ sung bởi' },
	replaces: { label: 'Thay thế', inverse: 'Bị thay thế bởi' },
	repeals: { label: 'Bãi bỏ', inverse: 'Bị bãi bỏ bởi' },
	corrects: { label: 'Đính chính', inverse: 'Được đính chính bởi' },
	consolidates: { label: 'Hợp nhất', inverse: 'Được hợp nhất trong' },
	guides: { label: 'Hướng dẫn', inverse: 'Được hướng dẫn bởi' },
	details: { label: 'Quy định chi tiết', inverse: 'Được quy định chi tiết bởi' },
	suspends: { label: 'Đình chỉ', inverse: 'Bị đình chỉ bởi' },
	pauses: { label: 'Tạm ngưng', inverse: 'Bị tạm ngưng bởi' },
	revokes: { label: 'Thu hồi', inverse: 'Bị thu hồi bởi' },
	attaches: { label: 'Kèm theo', inverse: 'Được kèm theo' },
} as const;

/** How a capture was taken, in words a reader understands. */
export const captureMethods = {
	'web-text': 'Phần chữ của trang web, lưu lại thành tệp văn bản',
	'pdf-text': 'Lớp chữ của tệp PDF, lưu lại thành tệp văn bản',
	html: 'Trang web lưu nguyên dạng HTML',
	docx: 'Tệp Word do cơ quan cung cấp',
	pdf: 'Tệp PDF do cơ quan cung cấp',
	scan: 'Bản quét, nhận dạng chữ (OCR)',
	manual: 'Nhập tay từ bản giấy',
} as const;

export const partsOfDay = {
	morning: { label: 'sáng', startsAt: '00:00' },
	noon: { label: 'trưa', startsAt: '11:00' },
	afternoon: { label: 'chiều', startsAt: '12:00' },
	evening: { label: 'tối', startsAt: '18:00' },
} as const;

/** The keys of a closed list, typed for `z.enum`. */
export function keysOf<List extends object>(list: List): [keyof List & string, ...(keyof List & string)[]] {
	return Object.keys(list) as [keyof List & string, ...(keyof List & string)[]];
}
