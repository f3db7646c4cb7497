import { expect, test } from 'vitest';
import { isListName, isListNameAboveLinks } from './list-names.ts';

const everywhere = [
	'Tin liên quan',
	'» CÁC TIN KHÁC (12):',
	'Một số bài viết khác',
	'Tin tức mới cập nhật',
	'Những tin cũ hơn',
	'Đọc nhiều nhất',
	'Related posts',
];
const aboveLinks = ['Nội dung khác', 'Văn bản liên quan', 'Sự kiện nổi bật', 'Bài tiếp theo', 'Bạn quan tâm'];

test.each(everywhere)('«%s» names a list wherever it stands, in any spelling', (name) => {
	expect([isListName(name), isListNameAboveLinks(name)]).toEqual([true, true]);
	expect(isListName(name.normalize('NFD').toUpperCase())).toBe(true);
});

test.each(aboveLinks)('«%s» names a list only above links; in a text it may be a subheading', (name) => {
	expect([isListName(name), isListNameAboveLinks(name)]).toEqual([false, true]);
});

test.each(['Tin liên quan đến bệnh sởi', 'Nội dung tập huấn', 'Bài học cho trạm y tế xã', ''])(
	'«%s» names no list',
	(line) => {
		expect([isListName(line), isListNameAboveLinks(line)]).toEqual([false, false]);
	},
);
