import type { BriefDraft, DocumentDraft, Found, NewsDraft } from '#import/model.ts';
import type { EntryRecord } from './entry-record.ts';

/** Sound drafts for tests, in which one thing at a time can be changed. */
const found = <Value>(value: Value, from = 'dòng 1'): Found<Value> => ({ value, certainty: 'certain', from });

export const record: EntryRecord = {
	sha256: 'ab'.repeat(32),
	method: 'web-text',
	fileName: 'tin moi.txt',
	today: '2025-11-22',
	entries: 1,
};

export const newsDraft: NewsDraft = {
	collection: 'tin-tuc',
	title: found('Lai Châu tiêm vắc xin sởi cho trẻ dưới năm tuổi'),
	summary: found('Trạm y tế các xã tiêm xong trong tháng ba.', 'dòng 2'),
	publishedAt: found({ on: '2025-03-17T08:34' }, 'dòng 3'),
	provinces: found(['lai-chau'], 'tiêu đề'),
	topics: [found('phong-chong-dich', 'từ «sởi»'), found('y-te-co-so', 'từ «trạm y tế»')],
	source: found({ name: 'Báo Sức khỏe và Đời sống', url: 'https://suckhoedoisong.vn/a' }, 'dòng 9'),
	figures: [{ kind: 'figure', caption: 'Trẻ được tiêm tại trạm.' }],
	body: [{ kind: 'paragraph', text: 'Toàn tỉnh đạt 95 %.' }],
	warnings: [],
};

export const briefDraft: BriefDraft = {
	collection: 'diem-tin',
	title: found('Bệnh viện tỉnh nhận thiết bị chụp cắt lớp'),
	summary: { missing: 'khối tin dẫn chỉ có tiêu đề' },
	publishedAt: { missing: 'khối tin dẫn không ghi ngày đăng' },
	provinces: { missing: 'tiêu đề không nhắc nơi nào' },
	topics: [],
	source: { missing: 'bản chụp không ghi tên trang nguồn' },
	seenIn: ['Tin liên quan'],
	warnings: [],
};

export const documentDraft: DocumentDraft = {
	collection: 'van-ban',
	title: found('Kế hoạch phòng chống dịch bệnh mùa đông'),
	abstract: found('Phòng chống dịch bệnh mùa đông'),
	number: found('7095/KH-UBND'),
	type: found('ke-hoach'),
	system: found('state'),
	issuer: found('ubnd-lai-chau'),
	place: found('Lai Châu'),
	issuedOn: found({ on: '2025-11-11' }),
	provinces: found(['lai-chau']),
	level: found('provincial'),
	topics: [found('phong-chong-dich', 'từ «dịch bệnh»')],
	source: found({ name: 'UBND tỉnh Lai Châu' }),
	signers: [{ name: 'Nguyễn Văn An', authority: 'KT', onBehalfOf: 'Chủ tịch', position: 'Phó Chủ tịch' }],
	recipients: ['Sở Y tế', 'Lưu: VT'],
	relations: [{ kind: 'based-on', to: '25-CT/TW', note: 'Chỉ thị của Ban Bí thư' }],
	pages: { count: 3, inferred: 'đếm các chỗ ngắt trang' },
	completeness: found('full'),
	figures: [],
	body: [{ kind: 'heading', text: 'I. Mục tiêu', level: 1 }],
	warnings: [],
};
