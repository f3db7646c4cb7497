/** The filters that the search page offers, in its order: name in the index → label. */
export const searchFilters = {
	loai: 'Loại mục',
	tinh: 'Phạm vi',
	'chu-de': 'Chủ đề',
	'loai-van-ban': 'Loại văn bản',
	'co-quan': 'Cơ quan ban hành',
	nam: 'Năm',
	'muc-do': 'Mức đầy đủ',
} as const;

export type SearchFilter = keyof typeof searchFilters;
