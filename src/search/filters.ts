/** The filters that the search page offers, in its order: name in the index → label. */
export const searchFilters = {
	loai: 'Loại mục',
	tinh: 'Phạm vi',
	'chu-de': 'Chủ đề',
	'loai-van-ban': 'Loại văn bản',
	nam: 'Năm',
} as const;

export type SearchFilter = keyof typeof searchFilters;
