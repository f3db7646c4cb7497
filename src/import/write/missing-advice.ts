import type { FieldKey } from '#schema/fields.ts';

/** What to write where nothing was found, for the fields that have no place for a reason. */
const advice: Partial<Record<FieldKey, string>> = {
	title: 'hãy đặt tên ngắn theo nội dung',
	summary: 'hãy viết một, hai câu theo bài gốc rồi đổi completeness thành summary',
	provinces: 'hãy ghi mã trong content/tu-vung/tinh-thanh.json, như [lai-chau]; chuyện cả nước là [trung-uong]',
	type: 'hãy ghi mã trong content/tu-vung/loai-van-ban.json',
	issuer: 'hãy ghi mã trong content/tu-vung/co-quan.json, chưa có thì thêm vào đó',
	topic: 'hãy ghi mã trong content/tu-vung/chu-de.json',
};

/** A reason for an empty field with what to do about it, unless it says so itself. */
export function withAdvice(key: FieldKey, reason: string): string {
	const own = advice[key];
	return own && !/(?<!\p{L})hãy /u.test(reason) ? `${reason}; ${own}` : reason;
}
