import type { Source } from '#import/model.ts';
import { findProvinces } from '../provinces.ts';
import { sourceOfLine } from '../sources.ts';

const label =
	/^(?:tác giả(?: bài viết)?|người viết|người đăng|bài(?:,?| ?[-–&/])\s?(?:và )?ảnh|tin(?:,?| ?[-–&/])\s?(?:và )?ảnh|tin,? bài(?:,? (?:và )?ảnh)?|bài viết|bài|tin|thực hiện|biên tập|biên soạn|người thực hiện|nhóm pv|phóng viên|pv)\s?:\s*(\p{L}.{1,90})$/iu;
const anonymous =
	/^(?:(?:nhóm )?(?:pv|p\.v|phóng viên)(?:[\s./-]{1,3}(?:tổng hợp|ttxvn))?|tổng hợp|(?:pv )?tổng hợp|ban biên tập|bbt|ctv|cộng tác viên|admin|quản trị viên|biên tập viên|btv)\.?$/iu;
const degree =
	'(?:(?:PGS|GS|TS|ThS|Ths|BS|Bs|DS|Ds|CN|KS|ĐD|TTƯT|TTND|BSCKI{1,2}|BSCK[12]|CKI{1,2}|CK[12]|BSNT|[Bb]ác s[ĩỹ]|[Dd]ược s[ĩỹ]|Điều dưỡng|Cử nhân|Thạc s[ĩỹ]|Tiến s[ĩỹ])[.,]?\\s?){0,4}';
const degrees = new RegExp(`^${degree}`, 'u');
/** What the person did, behind the name. */
const task = /\s?\((?:thực hiện|ghi|lược ghi|tổng hợp|biên soạn|lược dịch|dịch|t\/h|th)\)$/iu;
const syllable = '\\p{Lu}\\p{Ll}{0,7}';
const personPattern = new RegExp(`^${degree}${syllable}(?:\\s${syllable}){1,4}$`, 'u');
const capitalsPattern = /^\p{Lu}{1,7}(?:\s\p{Lu}{1,7}){1,3}$/u;
/** «HM», «T.Hà», «N.V.A.»: how local papers sign. */
const initials = /^(?:\p{Lu}{2,5}|(?:\p{Lu}\.\s?){1,3}(?:\p{Lu}\p{Ll}{0,6}|\p{Lu}{1,6})?\.?)$/u;
const officePattern =
	/^(?:CDC|SỞ|BỆNH VIỆN|TRUNG TÂM|ĐÀI|BÁO|BAN|Sở|Bệnh viện|BV|TTYT|Trung tâm|Khoa|Phòng|Văn phòng|Báo|Đài|Trạm|Chi cục|Ban|TTKSBT|TTXVN|VOV|VTV|Tổ)(?!\p{L})/u;
/** What an office does, as captions tell it. */
const acting =
	/\s(?:chấm|trao|tặng|phát biểu|tham dự|tham gia|chụp|khám|thực hiện|hướng dẫn|tuyên truyền|kiểm tra|tổ chức|tiếp nhận|nhận|triển khai|tập huấn|chúc mừng|thăm|báo cáo|trình bày|ký kết|ra mắt|điều hành|chủ trì|cấp cứu cho|tiêm)\s/iu;
const noPerson =
	/^(?:Miền|Khu|Vùng|Tây (?:Nguyên|Bắc|Nam)|Đông (?:Bắc|Nam)|(?:Bắc|Trung|Nam) (?:Bộ|Trung)|Sở|Bộ|Cục|Vụ|Bệnh Viện|Bệnh viện|Trung [Tt]âm|Trung ương|Trạm|Khoa|Phòng|Ban|Báo|Đài|Tỉnh|Thành [Pp]hố|Quận|Huyện|Xã|Phường|Việt Nam|Chính [Pp]hủ|Quốc [Hh]ội|Tin|Thứ [Tt]rưởng|Thứ (?:Hai|Ba|Tư|Năm|Sáu|Bảy)|Chủ [Tt]ịch|Chủ [Nn]hật|Phó|Giám [Đđ]ốc|Tháng|Công [Tt]y|Viện|Trường (?:THPT|THCS|Đại|Cao|Tiểu|Mầm)|Đại [Hh](?:ọc|ội)|[UỦ][yỷ] [Bb]an|Uỷ|Ủy|Kính|Trân|Nguồn|Theo|Các|Những|Một|Xem|Chia|Thông|Hội [Đđ]ồng|Hội [Nn]ghị|Trang|Y [Tt]ế|Sức [Kk]h|Thời [Ss]ự|Xã [Hh]ội|Văn [Bb]ản|Liên [Hh]ệ|Giới [Tt]hiệu|Thư [Vv]iện)(?!\p{L})/iu;

/** Who wrote an item, and its source where the same line names it: «Thanh Mai (Theo Báo Nhân Dân)». */
export interface Byline {
	readonly author: string;
	readonly source?: Source;
}

/**
 * The byline that a line is («Thái Dương – Trường Ca», «Bài, ảnh: Lê Hoa», «BS. Nguyễn Văn An - CDC Lai Châu», «PV»);
 * undefined for anything else. Only lines next to a headline or after the last paragraph should be asked about.
 */
export function bylineOf(line: string): Byline | undefined {
	if (line.length > 120) return undefined;
	const poster = /^(?:(?:được\s)?(?:viết|đăng) bởi|bởi|by|posted by)\s?:?\s+(\S.{1,60})$/iu.exec(line)?.[1];
	if (poster && /^[a-z][a-z0-9._-]{2,20}$/u.test(poster)) return { author: poster };
	if (poster) return bylineOf(poster);
	const bare = line.replace(/^[\s(*_–-]+|[\s*_]+$/gu, '').trim();
	const withSource = /^([^()]{2,60})\s?\(((?:theo|nguồn)[^()]{2,60})\)\.?$/iu.exec(bare);
	const source = withSource && sourceOfLine(withSource[2] ?? '');
	if (source && withSource[1]) {
		const author = nameOf(withSource[1].trim());
		return author ? { author, source } : undefined;
	}
	const author = nameOf(bare.includes('(') ? bare : bare.replace(/\)$/u, ''));
	return author ? { author } : undefined;
}

/** Whether a line is the name of an office that signs what it tells: «CDC Lào Cai». Ask only about the end of an article. */
export function isOffice(line: string): boolean {
	return (
		line.length <= 60 &&
		line.split(/\s/u).length <= 9 &&
		officePattern.test(line) &&
		!/[.,:;?!…|–-]/u.test(line) &&
		!acting.test(line)
	);
}

function nameOf(text: string): string | undefined {
	const named = label.exec(text)?.[1]?.trim().replace(/\.$/u, '');
	if (named) return isSignature(named) || isPersonWithPost(named) ? named : undefined;
	if (isPersonWithPost(text) && officePattern.test(postOf(text))) return text;
	if (anonymous.test(text) || initials.test(text)) return text.replace(/(?<=\p{Ll})\.$/u, '');
	const plain = text.replace(/\.$/u, '').replace(task, '');
	const names = plain
		.replace(degrees, '')
		.split(/\s?(?:\/\/|[,/&;+])\s?|\s(?:-|–|—|và)\s/u)
		.map((name) => name.trim());
	if (names.length > 5 || !names[0] || !isPerson(names[0])) return undefined;
	return names.slice(1).every((name) => isPerson(name) || (officePattern.test(name) && name.length < 60))
		? plain
		: undefined;
}

/** Whether what stands behind «Tác giả:», «PV:» names somebody; in an interview «PV:» opens a question. */
function isSignature(named: string): boolean {
	const bare = named.replace(degrees, '');
	const words = bare.split(/\s+/u);
	if (words.length > 16 || /[?!]$|[.!?;]\s\p{L}{4,}/u.test(bare)) return false;
	return (
		officePattern.test(bare) || words.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word)).length >= words.length * 0.6
	);
}

const post = /^([^()–—-]{4,50}?)\s?(?:\(([^()]{3,60})\)|\s[-–—]\s([^()]{3,60}))\.?$/u;

/** «Lê Thị Hoa - Công chức văn hóa», «Bích Ngọc (Trung tâm Y tế Vân Đồn)»: a person, and where that person works. */
function isPersonWithPost(text: string): boolean {
	const name = post.exec(text)?.[1]?.replace(degrees, '').trim();
	return name !== undefined && isPerson(name) && !/[.?!:;]\s/u.test(postOf(text));
}

function postOf(text: string): string {
	const found = post.exec(text);
	return found?.[2] ?? found?.[3] ?? '';
}

function isPerson(name: string): boolean {
	if (noPerson.test(name) || name.length > 60) return false;
	const shaped = personPattern.test(name) || capitalsPattern.test(name);
	return shaped && findProvinces(name).length === 0;
}
