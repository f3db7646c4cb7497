import type { Row } from './rows.ts';
import { endsSentence } from './shape.ts';

const credit =
	/^(?:ảnh|hình|nguồn ảnh|ảnh minh họa|ảnh minh hoạ|hình minh họa|photo|clip|video)\s?(?:\d{1,2}\s?)?[:.]/iu;
const creditAtEnd =
	/[(.–-]?\s?(?:\(|\.\s|[–-]\s)(?:ảnh|nguồn ảnh|nguồn|hình|photo)(?: minh họa| minh hoạ| tư liệu| chụp| do)?\s?:?\s?(?:[^().]|\.(?=\p{L})){0,60}\)?\.?$/iu;
/** «… tại chương trình ẢNH: ĐĂNG HẢI»: some papers leave out the mark before the credit. */
const creditBare = /\s(?:Ảnh|ẢNH|Nguồn ảnh|Photo)\s?:\s?[^:.]{2,60}$/u;
/** «(NLĐO) - », «VOV.VN - », «SKĐS - », «Bạc Liêu - »: so an item begins. */
const dateline =
	/^(?:\([\p{Lu}\p{N}.+ -]{2,20}\)|[\p{Lu}\p{N}.+]{2,14}|(?:TP\.? ?)?\p{Lu}\p{L}{1,6}(?:\s\p{Lu}\p{L}{1,6}){1,3})\s?[-–—]\s(?=[\p{Lu}“"\d])(?!(?:Giám|Phó|Trưởng|Bí|Chủ|Thứ|Bộ|Cục|Vụ|Ủy|Uỷ|Viện)\s)/u;
const view =
	/^(?:(?:quang|toàn) cảnh|hình ảnh|ảnh(?! hưởng)|một góc|khung cảnh|các đại biểu (?:tham dự|dự|tham gia|chụp|tại|thực hiện|cắt băng)|văn nghệ chào mừng|tiết mục văn nghệ|khen thưởng các|trao (?:giấy khen|bằng khen|quà|thưởng) |đại biểu (?:tham dự|dự)|lãnh đạo .{0,60} (?:chụp ảnh|trao|tặng)|chụp ảnh lưu niệm)/iu;
const act =
	/(?:phát biểu(?: (?:kết luận|khai mạc|chỉ đạo|bế mạc|chào mừng|ý kiến|đề dẫn))?(?: (?:tại|ở|với|trong) .{2,60}| (?:buổi|hội|cuộc|phiên|lễ|lớp|chương trình|khóa|đợt)(?!\p{L}).{0,50})?|(?:kết luận|chủ trì|điều hành|khai mạc) (?:cuộc họp|buổi làm việc|hội nghị|phiên họp|hội thảo|buổi lễ|tọa đàm)|(?:báo cáo|trình bày|tham luận|trao đổi|chia sẻ|thảo luận)(?: .{2,50})? tại (?:buổi|hội|cuộc|phiên|lễ|chương trình).{0,40}|chụp ảnh lưu niệm.{0,60}|trao đổi bên lề.{0,60})[.]?$/iu;
const person =
	/^(?:(?:đồng chí|ông|bà|bác sĩ|bs|bscki{1,2}|bsck[12]|ths|ts|gs|pgs|đ\/c|thứ trưởng|bộ trưởng|chủ tịch|phó chủ tịch|giám đốc|phó giám đốc|bí thư|phó bí thư|cục trưởng|phó cục trưởng|vụ trưởng|phó vụ trưởng|đại diện|lãnh đạo|trưởng đoàn|đại tá|thiếu tướng)(?:[\s.,])|\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+)/iu;
const telling =
	/(?:cho biết|cho rằng|cho hay|nhấn mạnh|khẳng định|đề nghị|yêu cầu|chỉ đạo các|đánh giá cao|theo đó|tuy nhiên|đồng thời|nhằm|vì vậy|do đó|:)/iu;
const opening =
	/^(?:trước đó|tuy nhiên|ngoài ra|bên cạnh|cùng (?:với|đó|ngày|dự|đi)|đồng thời|ngày|sáng|trưa|chiều|tối|vào|theo|tại (?:buổi|hội|cuộc|lễ|đây)|trong|hiện|để|đây|nhờ|với|về|khi|sau|do|vì|đến|từ|nếu|mặc dù|dù|thời gian|qua|tính|ngay|cũng|kết luận cuộc|phát biểu (?:tại|khai|kết|chỉ|chào)|thay mặt|nhân dịp|dịp này|được biết|kết thúc|mục tiêu|việc|các đơn vị|cần|phải|hãy|không|năm|thứ nhất|một là|hai là|\d|["“«‘-])/iu;

/** Bigrams of folded syllables, which tell whether one text says again what another says. */
export function pairsOf(folded: string): string[] {
	const words = folded.split(' ');
	return words.slice(1).map((word, index) => `${words[index]} ${word}`);
}

/** What an article says, for telling captions, which repeat it, from sentences, which go on. */
export interface Said {
	/** How often each pair of syllables occurs in the whole article. */
	readonly pairs: ReadonlyMap<string, number>;
	readonly title: ReadonlySet<string>;
	/** Median length of the paragraphs: where they are long, a lone short sentence is a caption. */
	readonly usualLength: number;
	/** The captured lines stand close, so that a missing line is a picture that was dropped. */
	readonly dense: boolean;
}

/** Counts the pairs of an article's rows. */
export function saidBy(rows: readonly Row[], title: string): Said {
	const pairs = new Map<string, number>();
	for (const { folded } of rows) for (const pair of pairsOf(folded)) pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
	const lengths = rows
		.map(({ text }) => text.length)
		.filter((length) => length > 140)
		.sort((one, other) => one - other);
	const gaps = rows.filter((row, index) => isAfterGap(row, rows[index - 1])).length;
	return {
		pairs,
		title: new Set(pairsOf(title)),
		usualLength: lengths[lengths.length >> 1] ?? 0,
		dense: rows.length >= 8 && gaps <= rows.length / 4,
	};
}

/**
 * Whether a paragraph is the caption of a picture. `before` and `after` are the paragraphs around it, `previous` is the
 * row right above, which may be a picture or another caption. It is one when it names a picture,
 * describes a scene as captions do, stands beside a picture, or says again what the article says. In doubt it stays text.
 */
export function isCaption(
	row: Row,
	before: Row | undefined,
	after: Row | undefined,
	said: Said,
	previous = before,
): boolean {
	const { text, block } = row;
	if (block.kind !== 'paragraph' || text.length > 320 || row.words < 2) return false;
	const share = again(row, said);
	if (share.title >= 0.8 && share.ofTitle >= 0.6 && sentences(text) === 1) return true;
	if (text.length > 260 || dateline.test(text) || text.endsWith('./.')) return false;
	if (credit.test(text) || (/^\(ảnh[^)]{0,80}\)\.?$/iu.test(text) && text.length < 100)) return true;
	if (creditAtEnd.test(text) && /ảnh|hình|photo/iu.test(creditAtEnd.exec(text)?.[0] ?? '') && text.length < 240)
		return true;
	if (creditBare.test(text) && text.length < 240) return true;
	if (sentences(text) > 1 || text.length > 200) return false;
	if (/\|\s*$/u.test(text)) return true;
	const byGap = said.dense && previous === before && isAfterGap(row, previous) && text.length <= 140;
	const byPicture = byGap || isPicture(previous);
	if (isLong(before) || isLong(after) || byPicture || before === undefined) {
		if (view.test(text) && text.length < 160 && !telling.test(text)) return true;
		if (act.test(text) && person.test(text) && !opening.test(text) && text.length < 180 && !/:/u.test(text))
			return true;
	}
	if (row.words <= 14 && view.test(text) && !telling.test(text) && before && isSaid(before)) return true;
	if (telling.test(text) || opening.test(text) || row.words < 6) return false;
	if (byPicture && text.length < 180) return true;
	if (isLoneSentence(row, before, after, said)) return true;
	return (row.words <= 24 && share.title >= 0.65) || (row.words <= 26 && share.all >= 0.75 && !bare(row));
}

/** Between paragraphs of several sentences each, one short sentence that joins nothing. */
function isLoneSentence(
	{ text, words }: Row,
	before: Row | undefined,
	after: Row | undefined,
	{ usualLength }: Said,
): boolean {
	if (usualLength < 420 || text.length > 150 || words > 30 || !/[.]["”»)]?$/u.test(text) || /\d{3}|%/u.test(text))
		return false;
	return [before, after].every((row) => row === undefined || row.text.length >= 250 || (row.text !== '' && bare(row)));
}

function isAfterGap(row: Row, before: Row | undefined): boolean {
	return row.line !== undefined && before?.line !== undefined && row.line - before.line > 1;
}

/** A line without a final mark may be a subheading, which also repeats the words of the text. */
function bare(row: Row): boolean {
	return !/[.…]["”»)]?$/u.test(row.text);
}

/** Shares of a row's pairs that the title has and that the rest of the article has, and of the title's pairs that the row has. */
function again(row: Row, said: Said): { title: number; ofTitle: number; all: number } {
	const own = pairsOf(row.folded);
	if (own.length < 4) return { title: 0, ofTitle: 0, all: 0 };
	const counts = new Map<string, number>();
	for (const pair of own) counts.set(pair, (counts.get(pair) ?? 0) + 1);
	const elsewhere = own.filter(
		(pair) => (said.pairs.get(pair) ?? 0) > counts.get(pair)! || said.title.has(pair),
	).length;
	const inTitle = own.filter((pair) => said.title.has(pair)).length;
	return { title: inTitle / own.length, ofTitle: inTitle / Math.max(1, said.title.size), all: elsewhere / own.length };
}

function sentences(text: string): number {
	return text.split(/(?<!(?:TS|GS|BS|ThS|PGS|TP|Tp|BSCKI{0,2}|Th|Ths|Bs|Ts|ĐT|TW|\d))[.!?…]\s+(?=\p{Lu})/u).length;
}

function isSaid({ text }: Row): boolean {
	return text.length >= 80 && endsSentence(text);
}

function isPicture(row: Row | undefined): boolean {
	return row?.block.kind === 'figure' && row.block.caption === '';
}

function isLong(row: Row | undefined): boolean {
	return row !== undefined && row.text.length >= 140;
}
