/**
 * The one table of metadata fields: front-matter key → Vietnamese label, description and the standard terms it maps to.
 * The metadata panel, messages of the checks, JSON Schema for editors, exports and the publisher's guide all read it.
 * Long because it is one table with one row a field; splitting it would part labels from the keys they explain.
 * Sources: Decree 30/2020/NĐ-CP Annex VI (`nd30`), Dublin Core terms (`dc`), schema.org (`schemaOrg`).
 */
export interface Field {
	readonly label: string;
	readonly description: string;
	readonly in: readonly FieldOwner[];
	/** Where the panel shows it; absent when the page shows the value in another place. */
	readonly panel?: boolean;
	readonly dc?: string;
	readonly schemaOrg?: string;
	readonly nd30?: string;
}

export type FieldOwner = 'news' | 'document' | 'brief';

const all = ['news', 'document', 'brief'] as const;
const newsAndBrief = ['news', 'brief'] as const;
const documentOnly = ['document'] as const;

export const fields = {
	id: {
		label: 'Mã lưu trữ',
		description: 'Tên tệp không có đuôi; để trống thì lấy theo tên tệp.',
		in: all,
		dc: 'identifier',
		schemaOrg: 'identifier',
		nd30: 'DocCode',
	},
	title: {
		label: 'Tiêu đề',
		description: 'Tiêu đề đúng như nguồn; với văn bản là tên văn bản.',
		in: all,
		dc: 'title',
		schemaOrg: 'headline',
	},
	summary: {
		label: 'Tóm tắt',
		description: 'Một hai câu cho biết nội dung chính.',
		in: all,
		dc: 'abstract',
		schemaOrg: 'abstract',
		nd30: 'Description',
	},
	abstract: {
		label: 'Trích yếu',
		description: 'Nội dung chủ yếu của văn bản, như dòng dưới tên loại.',
		in: documentOnly,
		panel: true,
		dc: 'description',
		schemaOrg: 'abstract',
		nd30: 'Subject',
	},
	number: {
		label: 'Số, ký hiệu',
		description: 'Viết đúng như văn bản, ví dụ 7095/KH-UBND.',
		in: documentOnly,
		panel: true,
		schemaOrg: 'legislationIdentifier',
		nd30: 'CodeNumber + CodeNotation',
	},
	numberMissing: { label: 'Lý do thiếu số', description: 'Vì sao không có số, ký hiệu.', in: documentOnly },
	type: {
		label: 'Loại văn bản',
		description: 'Một mã trong loai-van-ban.json.',
		in: documentOnly,
		panel: true,
		dc: 'type',
		schemaOrg: 'legislationType',
		nd30: 'TypeName',
	},
	system: { label: 'Hệ thống', description: 'Nhà nước, Đảng hoặc đoàn thể.', in: documentOnly, panel: true },
	issuer: {
		label: 'Cơ quan ban hành',
		description: 'Một mã trong co-quan.json.',
		in: documentOnly,
		panel: true,
		dc: 'publisher',
		schemaOrg: 'legislationPassedBy',
		nd30: 'OrganName',
	},
	place: {
		label: 'Nơi ban hành',
		description: 'Địa danh ghi trên văn bản.',
		in: documentOnly,
		panel: true,
		dc: 'coverage',
	},
	issuedOn: {
		label: 'Ngày ban hành',
		description: 'Ngày ghi trên văn bản.',
		in: documentOnly,
		panel: true,
		dc: 'issued',
		schemaOrg: 'legislationDate',
		nd30: 'IssuedDate',
	},
	issuedOnMissing: {
		label: 'Lý do thiếu ngày ban hành',
		description: 'Vì sao không có ngày ban hành.',
		in: documentOnly,
	},
	effectiveOn: {
		label: 'Ngày có hiệu lực',
		description: 'Ngày văn bản bắt đầu có hiệu lực.',
		in: documentOnly,
		panel: true,
		dc: 'valid',
		schemaOrg: 'temporalCoverage',
	},
	expiresOn: {
		label: 'Ngày hết hiệu lực',
		description: 'Ngày văn bản hết hiệu lực.',
		in: documentOnly,
		panel: true,
		dc: 'valid',
	},
	effect: {
		label: 'Hiệu lực',
		description: 'Tình trạng hiệu lực, ngày và căn cứ xác minh; mặc định là chưa xác minh.',
		in: documentOnly,
		panel: true,
		schemaOrg: 'legislationLegalForce',
	},
	secrecy: {
		label: 'Độ mật',
		description: 'Kho không nhận văn bản mật: có giá trị ở đây thì bị chặn.',
		in: documentOnly,
	},
	signers: {
		label: 'Người ký',
		description: 'Họ tên, thẩm quyền ký (KT, TM, TL, TUQ) và chức vụ.',
		in: documentOnly,
		panel: true,
		dc: 'creator',
		schemaOrg: 'legislationResponsible',
		nd30: 'SignerInfo',
	},
	recipients: { label: 'Nơi nhận', description: 'Danh sách nơi nhận như trên văn bản.', in: documentOnly, nd30: 'To' },
	pages: {
		label: 'Số trang',
		description: 'Số trang của bản gốc.',
		in: documentOnly,
		panel: true,
		dc: 'extent',
		nd30: 'PageAmount',
	},
	relations: {
		label: 'Quan hệ văn bản',
		description: 'Căn cứ, triển khai, sửa đổi, thay thế … văn bản nào.',
		in: documentOnly,
		dc: 'relation',
		schemaOrg: 'legislationApplies',
	},
	files: {
		label: 'Tệp đính kèm',
		description: 'Tệp gốc và tệp kèm theo: tên, địa chỉ, mã kiểm SHA-256, dung lượng, số trang, chữ ký số.',
		in: ['news', 'document'],
		dc: 'format',
		schemaOrg: 'encoding',
	},
	charts: {
		label: 'Biểu đồ',
		description:
			'Bảng nào trong bài được vẽ thành biểu đồ: số thứ tự của bảng, tiêu đề cột tên, cột đơn vị, hai cột số.',
		in: ['news', 'document'],
	},
	publishedAt: {
		label: 'Ngày đăng',
		description: 'Ngày, nếu biết thì cả giờ, nguồn đăng tin.',
		in: newsAndBrief,
		panel: true,
		dc: 'issued',
		schemaOrg: 'datePublished',
	},
	publishedAtMissing: { label: 'Lý do thiếu ngày đăng', description: 'Vì sao không có ngày đăng.', in: newsAndBrief },
	eventOn: {
		label: 'Ngày diễn ra',
		description: 'Ngày của sự kiện mà tin kể lại.',
		in: newsAndBrief,
		panel: true,
		dc: 'temporal',
	},
	figures: {
		label: 'Ảnh',
		description: 'Chú thích ảnh; ảnh có thể vắng mà chú thích vẫn giữ.',
		in: ['news'],
		schemaOrg: 'image',
	},
	seenIn: { label: 'Thấy ở khối', description: 'Tên khối tin dẫn trên trang nguồn.', in: ['brief'], panel: true },
	provinces: {
		label: 'Phạm vi',
		description: 'Mã tỉnh theo tên lúc đó; «trung-uong» cho cấp trung ương.',
		in: all,
		panel: true,
		dc: 'spatial',
		schemaOrg: 'spatialCoverage',
	},
	level: {
		label: 'Cấp',
		description: 'Trung ương, tỉnh, huyện (trước 01/7/2025), xã hoặc đơn vị.',
		in: all,
		panel: true,
	},
	topic: {
		label: 'Chủ đề chính',
		description: 'Một mã trong chu-de.json.',
		in: all,
		panel: true,
		dc: 'subject',
		schemaOrg: 'about',
	},
	topics: {
		label: 'Chủ đề phụ',
		description: 'Nhiều nhất ba mã trong chu-de.json.',
		in: all,
		panel: true,
		dc: 'subject',
		schemaOrg: 'about',
	},
	completeness: { label: 'Mức đầy đủ', description: 'Toàn văn, trích, tóm tắt hoặc chỉ siêu dữ liệu.', in: all },
	source: {
		label: 'Nguồn',
		description: 'Nơi đăng bản gốc, đường dẫn, tác giả.',
		in: all,
		dc: 'source',
		schemaOrg: 'isBasedOn',
	},
	sourceMissing: { label: 'Lý do thiếu nguồn', description: 'Vì sao không rõ nguồn.', in: all },
	capture: {
		label: 'Bản chụp',
		description: 'Bản chụp của nguồn: cách lấy, ngày lấy, mã kiểm SHA-256.',
		in: all,
		dc: 'provenance',
		schemaOrg: 'isBasedOn',
	},
	rights: {
		label: 'Quyền sử dụng',
		description: 'Ai giữ quyền, được dùng lại thế nào.',
		in: all,
		dc: 'rights',
		schemaOrg: 'license',
	},
	notes: {
		label: 'Lưu ý của người biên tập',
		description: 'Điều người đọc cần biết: mâu thuẫn, chỗ thiếu, cách suy luận.',
		in: all,
	},
	corrections: {
		label: 'Hiệu đính',
		description: 'Chỗ đã sửa so với nguồn, ngày sửa và lý do.',
		in: all,
		schemaOrg: 'correction',
	},
	mentions: {
		label: 'Người và tổ chức được nhắc',
		description: 'Kèm chức danh vào lúc được nhắc.',
		in: all,
		schemaOrg: 'mentions',
	},
	citations: {
		label: 'Viện dẫn ghi tay',
		description: 'Nối hoặc không nối một viện dẫn, thay cho nhận dạng tự động.',
		in: all,
		dc: 'references',
		schemaOrg: 'citation',
	},
	draft: { label: 'Bản nháp', description: 'true thì chưa đưa lên trang.', in: all },
	movedFrom: {
		label: 'Địa chỉ cũ',
		description: 'Mã mà mục từng mang trước khi đổi tên hay đổi chỗ; địa chỉ ấy từ nay dẫn về đây.',
		in: all,
	},
	withdrawn: { label: 'Đã gỡ', description: 'Lý do, ngày gỡ, mục thay thế.', in: all, dc: 'isReplacedBy' },
} as const satisfies Record<string, Field>;

export type FieldKey = keyof typeof fields;

/** The field for a front-matter key, or undefined for a key the archive does not know. */
export function fieldFor(key: string): Field | undefined {
	return Object.hasOwn(fields, key) ? (fields as Record<string, Field>)[key] : undefined;
}
