import { type Entry, kindLabels } from '#domain/entry.ts';
import { legalEffects } from '#vocabulary/closed-lists.ts';
import { mentionForms } from '../mention-forms.ts';
import { metadataSchema } from './metadata-schema.ts';
import { address, count, list, object, oneOf, orNull, type Shape, text } from './shape.ts';
import { citing, confidence, date, documentLink, entryLink, mentionField, place, relations } from './shared-shapes.ts';

const dialect = 'https://json-schema.org/draft/2020-12/schema';

const head: Readonly<Record<string, Shape>> = {
	$schema: address('Lược đồ của bản ghi'),
	version: text('Phiên bản của dạng dữ liệu', { pattern: String.raw`^\d+\.\d+$` }),
};

const named = (title: string, more: Readonly<Record<string, Shape>> = {}) =>
	object(title, { id: text('Mã'), name: text('Tên'), ...more });

const mention = object('Chỗ viện dẫn', {
	position: count('Thứ tự trong mục, như ở bảng vien-dan'),
	field: mentionField,
	url: address('Địa chỉ của chỗ viện dẫn'),
	text: text('Chữ viện dẫn, đúng như mục viết'),
	...place,
	form: oneOf('Dạng viện dẫn', mentionForms),
	target: orNull(object('Văn bản được dẫn; null là chưa rõ', documentLink)),
	confidence,
	reason: orNull(text('Vì sao chưa rõ')),
	candidates: list('Những văn bản có thể được nhắc', object('Văn bản', documentLink)),
});

const documentFacts = object('Điều chỉ văn bản có', {
	key: text('Khóa ở bảng so-hieu'),
	numberUrl: orNull(address('Trang số hiệu')),
	effect: object('Hiệu lực, tính vào ngày dựng kho', {
		status: oneOf('Tình trạng', legalEffects),
		label: text('Tình trạng bằng lời'),
		evidence: list('Căn cứ, theo thứ tự thời gian', text('Căn cứ')),
		mayChange: { title: 'Đổi theo ngày', type: 'boolean' },
	}),
	relations,
	citedBy: citing,
});

const identity = (kind: Entry['kind'] | undefined, status: string): Readonly<Record<string, Shape>> => ({
	...head,
	id: text('Mã mục'),
	kind: kind ? { const: kind, title: kindLabels[kind] } : oneOf('Loại mục', kindLabels),
	url: address('Địa chỉ trang'),
	status: { const: status },
});

function shown(kind: Entry['kind']): Shape {
	return object(kindLabels[kind], {
		...identity(kind, 'shown'),
		metadata: metadataSchema(kind),
		names: object('Tên của các mã', {
			provinces: list(
				'Tỉnh theo tên lúc đó và tên ngày nay',
				named('Tỉnh', {
					currentId: text('Mã ngày nay'),
					currentName: text('Tên ngày nay'),
					url: address('Trang của tỉnh'),
				}),
			),
			topics: list('Chủ đề, chủ đề chính đứng đầu', named('Chủ đề', { url: address('Trang chủ đề') })),
			type: orNull(named('Loại văn bản')),
			issuer: orNull(named('Cơ quan ban hành')),
		}),
		appearedOn: orNull(date('Ngày có trên kho')),
		changedOn: orNull(date('Ngày đổi gần nhất')),
		tables: list('Bảng trong bài, mỗi bảng một tệp CSV', address('Tệp CSV')),
		citations: list('Các chỗ viện dẫn, theo thứ tự trong mục', mention),
		document: kind === 'van-ban' ? documentFacts : { type: 'null' },
		text: { title: 'Phần văn bản, dạng Markdown', type: 'string' },
	});
}

const withdrawn = object('Mục đã gỡ', {
	...identity(undefined, 'withdrawn'),
	withdrawnOn: { title: 'Ngày gỡ', type: 'string', format: 'date' },
	reason: text('Lý do gỡ'),
	replacement: orNull(
		object('Mục thay thế', {
			id: text('Mã mục'),
			url: address('Địa chỉ trang'),
			record: address('Bản ghi JSON'),
		}),
	),
});

/** The JSON Schema (2020-12) of the record of an entry. `id` is the whole address of the schema. */
export function entryRecordSchema(id: string): Shape {
	return {
		$schema: dialect,
		$id: id,
		title: 'Bản ghi của một mục',
		description: 'Mọi điều kho biết về một mục; mục đã gỡ thì chỉ còn ngày và lý do.',
		oneOf: [...(['tin-tuc', 'van-ban', 'diem-tin'] as const).map(shown), withdrawn],
	};
}

/** The JSON Schema (2020-12) of the record of a number. `id` is the whole address of the schema. */
export function numberRecordSchema(id: string): Shape {
	const { held, ...link } = documentLink;
	return {
		$schema: dialect,
		$id: id,
		description: 'Mọi văn bản mang một số, ký hiệu, và những chỗ chưa rõ là văn bản nào trong đó.',
		...object('Bản ghi của một số hiệu', {
			...head,
			slug: text('Phần địa chỉ'),
			number: text('Số, ký hiệu'),
			url: address('Địa chỉ trang'),
			documents: list(
				'Các văn bản, mới nhất trước',
				object('Văn bản', {
					...link,
					type: orNull(text('Loại văn bản')),
					issuer: orNull(text('Cơ quan ban hành')),
					date: orNull(date('Ngày ban hành')),
					period: orNull(text('Năm, khóa hoặc nhiệm kỳ; «?» là chưa rõ')),
					held: orNull(object('Mục của kho; các điều khác ở bản ghi của nó', entryLink)),
					citedByTotal: count('Số mục nhắc đến'),
					citedBy: orNull(citing),
					relations: orNull(relations),
				}),
			),
			open: object('Chỗ viện dẫn chưa rõ là văn bản nào', {
				total: count('Tổng số chỗ'),
				mentions: list(
					'Những chỗ đầu',
					object('Chỗ viện dẫn', {
						entry: text('Mã mục'),
						url: address('Địa chỉ của chỗ viện dẫn'),
						text: text('Chữ viện dẫn'),
						...place,
						reason: text('Vì sao chưa rõ'),
						candidates: list('Khóa của những văn bản có thể được nhắc', text('Khóa')),
					}),
				),
			}),
		}),
	};
}
