import { fold } from '#domain/text.ts';

const shapes: readonly RegExp[] = [
	/^(?:powered|designed|developed|thiet ke|phat trien|website duoc thiet ke) (?:by|boi)\b.{0,80}$/u,
	/^(?:co quan (?:chu quan|quan ly|chu tri)|don vi (?:chu quan|quan ly|thiet ke)|giay phep(?: (?:so|xuat ban|hoat dong|thiet lap|bao chi))?|chiu trach nhiem(?: (?:chinh|noi dung|quan ly|xuat ban))?|nguoi chiu trach nhiem|truong ban bien tap|tong bien tap|pho tong bien tap|toa soan|ban bien tap|lien he quang cao|van phong dai dien)(?: (?:lien he|noi dung|chinh))? ?[:：].{0,240}$/u,
	/^giay phep (?:so|hoat dong|thiet lap|xuat ban|bao chi).{0,200}\b(?:cap|stttt|bttt+|ttdt|bo thong tin)\b.{0,100}$/u,
	/^(?:chiu trach nhiem (?:noi dung|chinh|quan ly))\b.{0,160}$/u,
	/^(?:\(c\)|copyright\b|ban quyen(?:$| ?[©:-]| (?:thuoc|cua|va|website|noi dung|\d)\b)).{0,200}$/u,
	/^©.{0,200}$/u,
	/^.{0,40}\b(?:all rights reserved|ban quyen thuoc|giu ban quyen)\b.{0,160}$/u,
	/^(?:yeu cau |de nghi |vui long |xin )?(?:ghi|dan|trich dan) (?:ro )?nguon\b.{0,80}\b(?:khi|lai|phat hanh|thong tin|trich)\b.{0,160}$/u,
	/^.{0,80}\bghi ro nguon\b.{0,120}\b(?:phat hanh lai|su dung (?:lai )?thong tin|trich dan|tu (?:website|trang|cong))\b.{0,120}$/u,
];

/** Whether a line tells who publishes a site, under which licence and how it may be quoted. A sentence of prose about a licence is none. */
export function isImprint(line: string): boolean {
	if (line.length > 400) return false;
	const folded = fold(line.trim()).replace(/\s+/gu, ' ');
	return shapes.some((shape) => shape.test(folded));
}
