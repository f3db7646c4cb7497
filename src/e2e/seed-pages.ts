/**
 * Pages of entries that came with the archive's first captures. URLs are permanent, so tests may name them; whatever else
 * the archive holds may change under them.
 */
export const seedPages = {
	/** The longest text: 20 numbered headings, a table, notes, no number and no date. */
	plan: '/van-ban/ke-hoach/khong-so-ke-hoach-chuong-trinh-02-so-y-te-lai-chau/',
	/** Six captions, an hour of publication, a day of the event. */
	news: '/tin-tuc/2025/lai-chau-nang-chat-luong-kham-chua-benh-chuyen-doi-so/',
	/** Its headline has quotation marks and letters with two marks: «Bốn "trụ cột" kiểm soát sốt xuất huyết». */
	brief: '/diem-tin/2025/bon-tru-cot-kiem-soat-sot-xuat-huyet/',
	/** «Bắc Ninh: 100% cơ sở khám, chữa bệnh hoàn thành bệnh án điện tử …»: letters đ and Đ. */
	briefOfBacNinh: '/diem-tin/2025/bac-ninh-hoan-thanh-benh-an-dien-tu-truoc-30-6-2026/',
} as const;
