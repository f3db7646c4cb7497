/** Facts about this installation. `SITE_URL` and `BASE_PATH` override the address at build time. */
export const site = {
	name: 'Kho Y tế',
	tagline: 'Kho lưu trữ tin tức và văn bản y tế',
	description:
		'Kho lưu trữ tin tức và văn bản chỉ đạo của ngành y tế: tìm theo số hiệu, từ khóa, tỉnh thành, chủ đề và thời gian; mục nào cũng ghi rõ lấy từ đâu.',
	/** Where the archive stands; with a path when that is a folder of its host, `https://vidu.vn/kho-y-te/`. */
	url: 'https://kho-y-te.example',
	language: 'vi',
	/** E-mail address for reports of errors and requests for removal; the about page says so while it is empty. */
	contact: '',
	/** Under which the archive's own texts and data may be used; every entry also says whose its source is. */
	license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
	cards: {
		/** Entries, the newest first, that get a picture of their own for where they are shared; each takes 20 ms to draw. */
		newest: 300,
	},
	feeds: {
		/** Items, the newest first. */
		items: 30,
	},
	lists: {
		/** Entries on the first page of a list. */
		newest: 30,
		/** A year with more entries is shown by month. */
		year: 100,
		/** Entries on any page: 60 kB on their way is what a slow mobile line bears. */
		page: 200,
	},
	attachments: {
		/** Bytes. Readers are on phones, and every copy of the repository carries every file; GitHub refuses 100 MB. */
		maxBytes: 25 * 1024 * 1024,
	},
	/** Pictures in `public/` above either are warned of: a large screen gets them as they are. */
	pictures: { maxBytes: 500 * 1024, maxWidth: 2560 },
} as const;
