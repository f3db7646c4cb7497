import type { Examples } from './examples.ts';

/** A part of an address that varies. */
export interface PathParameter {
	readonly name: string;
	readonly description: string;
	/** Of the whole part, as a regular expression. */
	readonly pattern: string;
	readonly example?: keyof Examples;
}

/** Addresses of one form, and what stands there. */
export interface DescribedPath {
	/** `/so/{so}.json`. */
	readonly path: string;
	/** In ASCII, for code that is made from the description: `soJson`. */
	readonly id: string;
	readonly tag: Tag;
	readonly summary: string;
	readonly description?: string;
	readonly parameters?: readonly PathParameter[];
	/** What the page reads behind a question mark. */
	readonly query?: Omit<PathParameter, 'pattern' | 'example'>;
	/** A whole archive may have nothing there, though it has the files that belong to it. */
	readonly sometimes?: boolean;
	/** The path on the site of the JSON Schema of the file. */
	readonly schema?: string;
}

/** What addresses are about, in the order of the description. */
export const tags = {
	'ban-ghi': 'Từng mục và từng số hiệu: trang để đọc và bản ghi JSON bên cạnh.',
	bang: 'Bảng của cả kho, mỗi bảng một tệp JSON và một tệp CSV cùng các dòng; bảng dài chia thành nhiều phần.',
	'danh-sach': 'Trang liệt kê và tìm kiếm, để đọc.',
	'nguon-tin': 'Nguồn cấp tin (RSS 2.0, Atom, JSON Feed 1.1) của từng danh sách và của những mục nhắc đến một văn bản.',
	'mo-ta': 'Tệp cho máy biết kho có gì: sơ đồ trang, OAI-PMH, Data Package, JSON Schema, và tệp này.',
} as const;

export type Tag = keyof typeof tags;

const slug = '[a-z0-9-]+';
const part = (name: string, description: string, pattern: string, example?: keyof Examples): PathParameter => ({
	name,
	description,
	pattern,
	...(example && { example }),
});

/** The parts that addresses share. */
export const parameters = {
	newsYear: part('nam', 'Năm của tin; «khong-ngay» là không rõ năm.', '(\\d{4}|khong-ngay)', 'newsYear'),
	news: part('ten', 'Tên của tin trong địa chỉ.', slug, 'news'),
	briefYear: part('nam', 'Năm của điểm tin; «khong-ngay» là không rõ năm.', '(\\d{4}|khong-ngay)', 'briefYear'),
	brief: part('ten', 'Tên của điểm tin trong địa chỉ.', slug, 'brief'),
	type: part('loai', 'Mã loại văn bản.', slug, 'type'),
	document: part('ten', 'Tên của văn bản trong địa chỉ.', slug, 'document'),
	number: part('so', 'Số hiệu viết thường, không dấu, gạch nối thay cho dấu khác.', `(?!chua-khop)${slug}`, 'number'),
	province: part('tinh', 'Mã tỉnh, thành phố ngày nay; «trung-uong» là trung ương.', slug, 'province'),
	topic: part('chuDe', 'Mã chủ đề.', slug, 'topic'),
	agency: part('coQuan', 'Mã cơ quan ban hành.', slug, 'agency'),
	year: part('nam', 'Năm; «khong-ngay» là không rõ ngày.', '(\\d{4}|khong-ngay)', 'year'),
	/** Of files that a small archive has one of. */
	part: part('phan', 'Phần thứ mấy, từ 2; dừng khi không còn tệp.', '([2-9]|[1-9]\\d+)'),
} as const;
