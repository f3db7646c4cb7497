/** Pictures of our own pages in the guide, with what they show for people who do not see them. `npm run guide:pictures` makes them. */
export const guidePictures = {
	tin: 'Trang của một tin, năm phần được đánh số: đường dẫn, tiêu đề, tóm tắt, dòng ghi ngày và tỉnh, nội dung.',
	'lay-tu-dau': 'Khối «Lấy từ đâu» ở cuối trang, bốn phần được đánh số: nguồn, bản chụp, mức đầy đủ, quyền sử dụng.',
	'da-go': 'Trang «Mục này đã được gỡ», ba phần được đánh số: lời báo và ngày gỡ, lý do, mục thay thế.',
	loi: 'Một lỗi trong trang «Các lỗi thường gặp», năm phần được đánh số: tên lỗi, vì sao, cách sửa, ví dụ, lời báo.',
} as const;

export type GuidePictureName = keyof typeof guidePictures;

/** A guide is read on phones with little data. */
export const maxPictureBytes = 60_000;

export const pictureThemes = ['light', 'dark'] as const;

/** The file name of a picture in `src/assets/huong-dan/`. */
export function pictureFile(name: GuidePictureName, theme: (typeof pictureThemes)[number]): string {
	return `${name}-${theme}.webp`;
}
