/** Facts about this installation. `SITE_URL` overrides the address at build time. */
export const site = {
	name: 'Kho Y tế',
	tagline: 'Kho lưu trữ tin tức và văn bản y tế',
	description:
		'Kho lưu trữ tin tức và văn bản chỉ đạo của ngành y tế: tìm theo số hiệu, từ khóa, tỉnh thành, chủ đề và thời gian; mục nào cũng ghi rõ lấy từ đâu.',
	url: 'https://kho-y-te.example',
	language: 'vi',
	/** E-mail address for reports of errors and requests for removal; the about page says so while it is empty. */
	contact: '',
	/** Entries on one list page. */
	pageSize: 30,
} as const;
