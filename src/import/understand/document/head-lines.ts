import { fold } from '#domain/text.ts';

/** What a single line of a head is, by its own words. */
type HeadLine = 'rule' | 'nation' | 'motto' | 'party' | 'secrecy' | 'urgency' | 'draft' | 'subject' | 'body';

/** Without marks, as scans lose or misread them: «CÔNG HÒA XÃ HỘl CHỦ NGHĨA VIỆT NAM». */
const nation = /^cong hoa xa ho[il1!|] chu nghia viet nam\.?$/u;
const party = /^ĐẢNG CỘNG SẢN VIỆT NAM$/u;
const motto = /^doc lap ?[-–—.] ?tu do ?[-–—.] ?hanh ph[uư][ce]\.?$/u;
/** Dashes, asterisks and the like, which typists draw as lines. */
export const drawnRule = /^[\p{P}\p{S}\s]+$/u;
const secrecy = /^[([]?(?:TUYỆT MẬT|TỐI MẬT|MẬT)[)\]]?$/u;
const urgency = /^[([]?(?:HỎA TỐC|HOẢ TỐC|THƯỢNG KHẨN|KHẨN)(?: HẸN GIỜ)?[)\]]?$/u;
const draft = /^[([]?(?:DỰ THẢO|BẢN DỰ THẢO)(?: (?:LẦN )?(?:THỨ )?[\d]{1,2})?[)\]]?$/u;
const subject = /^(?:V ?\/ ?[vV]|VV|Về việc|v\/v)(?![\p{L}])\s*[:.]?/u;
const bodyStart =
	/^(?:Kính gửi|Kính trình|Căn cứ|Điều \d|Chương [IVX\d]|Phần (?:thứ|[IVX\d])|Mục [IVX\d]|[IVX]{1,4}\.\s|1\.\s|1\.1|[aA][).]\s|[-+•–] ?\p{L}|Nơi nhận|\((?:Kèm|Ban hành)|Xét |Theo đề nghị)/iu;

/** The kind of a line of a head, or undefined for names, numbers, dates and types, which have readers of their own. */
export function headLineKind(text: string): HeadLine | undefined {
	if (drawnRule.test(text)) return 'rule';
	const plain = text.length < 60 ? fold(text.trim()) : '';
	if (nation.test(plain) && text.toUpperCase().slice(0, 9) === text.slice(0, 9)) return 'nation';
	if (party.test(text)) return 'party';
	if (motto.test(plain)) return 'motto';
	if (secrecy.test(text)) return 'secrecy';
	if (urgency.test(text)) return 'urgency';
	if (draft.test(text)) return 'draft';
	if (subject.test(text)) return 'subject';
	return bodyStart.test(text) ? 'body' : undefined;
}

/** The text behind «V/v» or «Về việc», without them. */
export function subjectText(text: string): string {
	return text.replace(subject, '').trim();
}
