import { issuers } from '#vocabulary/agencies.ts';
import { provinces } from '#vocabulary/provinces.ts';
import type { DocumentEntry } from './entry.ts';

/** Types whose name is also a verb that an abstract may begin with: «Quy định chi tiết …», «Báo cáo kết quả …». */
const verbalTypes = new Set(['quy-dinh', 'huong-dan', 'thong-bao', 'bao-cao', 'ket-luan']);

const day = String.raw`ngày\s+\d{1,2}(?:[/.-]\d{1,2}[/.-]|\s+tháng\s+\d{1,2}\s+năm\s+)\d{4}`;

const known = new WeakMap<DocumentEntry, string>();

/**
 * What a document is about, without the type, number, day and issuer that a citation names before it: abstracts and titles of
 * the archive may carry them too. Empty when nothing else is left.
 */
export function citedSubject(entry: DocumentEntry): string {
	const subject = known.get(entry) ?? withoutName(entry);
	known.set(entry, subject);
	return subject;
}

function withoutName({ data, type, issuer }: DocumentEntry): string {
	const issuers = [issuer.name, issuer.shortName]
		.filter((name) => name !== undefined)
		.map((name) => RegExp.escape(name));
	const number = data.number ? `(?:số:?\\s*)?${RegExp.escape(data.number)}` : '(?!)';
	const issued = [number, day, `của\\s+(?:${issuers.join('|')})`].map((part) => `(?:${part})`);
	const verbal = verbalTypes.has(type.id) ? `(?=[\\s,:]+(?:${issued.join('|')}|số|ngày|của|về|v/v)${end})` : '';
	const pieces = [
		{ piece: `${RegExp.escape(type.name)}${verbal}`, begins: [type.name] },
		{ piece: issued[0], begins: ['số', data.number ?? 'số'] },
		{ piece: issued[1], begins: ['ngày'] },
		{ piece: issued[2], begins: ['của'] },
	];
	let text = data.abstract ?? data.title;
	for (const { piece, begins } of pieces) {
		// Few texts open so, and to make the pattern takes long.
		if (!begins.some((word) => beginsWith(text, word))) continue;
		text = text.replace(new RegExp(`^${piece}${end}[\\s,:]*`, 'iu'), '');
	}
	return text.replace(/(?<!\.)\.$/, '');
}

function beginsWith(text: string, word: string): boolean {
	return text.slice(0, word.length).toLowerCase() === word.toLowerCase();
}

/** No letter or digit follows; `\b` does not know Vietnamese letters. */
const end = String.raw`(?![\p{L}\p{N}])`;

/** Verbs after which an abstract follows the issuer directly, as on paper: «… của Bộ Y tế quy định chi tiết …». */
const verbs = [
	...[
		'ban hành',
		'phê duyệt',
		'quy định',
		'hướng dẫn',
		'sửa đổi',
		'bổ sung',
		'thay thế',
		'bãi bỏ',
		'hủy bỏ',
		'hợp nhất',
	],
	...[
		'thực hiện',
		'triển khai',
		'tổ chức',
		'thành lập',
		'kiện toàn',
		'công bố',
		'công nhận',
		'điều chỉnh',
		'phân công',
	],
	...['phân cấp', 'giao', 'cấp', 'cho phép', 'chấp thuận', 'báo cáo', 'thông báo', 'kết luận', 'đề nghị', 'mời', 'gửi'],
];
const opensWithVerb = new RegExp(`^(?:${verbs.join('|')})${end}`, 'iu');

/**
 * The subject as it goes on after the issuer: «về công tác văn thư», «phê duyệt Đề án …». «Về» is added where neither it nor a
 * verb of that kind is there, and «V/v» is written out.
 */
export function joinSubject(subject: string): string {
	const short = /^v\s*\/\s*v[\s:.]*/iu.exec(subject);
	if (short) return `về việc ${continued(subject.slice(short[0].length))}`;
	if (new RegExp(`^về${end}`, 'iu').test(subject) || opensWithVerb.test(subject)) return lowered(subject);
	return `về ${continued(subject)}`;
}

const names = [...issuers, ...provinces].flatMap(({ name, shortName }) => (shortName ? [name, shortName] : [name]));

/** In the middle of a sentence the first letter is small, unless a name begins with it. */
function continued(text: string): string {
	return beginsWithName(text) ? text : lowered(text);
}

/** «UBND», «COVID-19», «Bắc Ninh», «Tết Nguyên đán», or a name of the vocabularies. */
function beginsWithName(text: string): boolean {
	const [first = '', second = ''] = text.split(/\s+/);
	const acronym = /\p{Lu}.*\p{Lu}|\d/u.test(first);
	const capitals = /^\p{Lu}\p{Ll}*$/u.test(second);
	return acronym || (capitals && !opensWithVerb.test(text)) || names.some((name) => text.startsWith(name));
}

function lowered(text: string): string {
	return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}
