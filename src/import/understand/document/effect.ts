import type { Found } from '#import/model.ts';
import type { ArchiveDate } from '#schema/dates.ts';
import { dayIn } from './relations.ts';

/** «Quyết định này có hiệu lực thi hành kể từ ngày …»; the end of the sentence is read apart. */
const clause =
	/(?<!\p{L})(?:(?:Quyết định|Nghị định|Nghị quyết|Thông tư|Thông tư liên tịch|Luật|Bộ luật|Pháp lệnh|Chỉ thị|Quy định|Quy chế|Kế hoạch|Hướng dẫn|Thông báo|Kết luận) (?:liên tịch )?này|Văn bản này|(?<=(?:^|[.:]) ?)(?:Quyết định|Nghị quyết|Thông tư|Chỉ thị|Quy chế))(?: (?:đã )?được [^.;]{1,200}?(?:,| và))? có hiệu lực(?: thi hành)?,? ?(?:kể )?từ (?:ngày )?/giu;
const signingDay = /^(?:ngày )?(?:ký(?: ban hành)?|được ký|ban hành|công bố|thông qua)(?!\p{L})/iu;

/** The day from which the document says it is in effect. `issuedOn` stands for «từ ngày ký». */
export function effectOf(texts: readonly string[], issuedOn: string | undefined): Found<ArchiveDate> | undefined {
	for (const text of texts) {
		for (const found of text.matchAll(clause)) {
			const rest = text.slice(found.index + found[0].length, found.index + found[0].length + 60);
			const day = dayIn(rest);
			const from = 'điều khoản hiệu lực';
			if (day) return { value: { on: day }, certainty: 'certain', from };
			if (signingDay.test(rest) && issuedOn?.length === 10) {
				return {
					value: { on: issuedOn },
					certainty: 'certain',
					from: `${from}: «${found[0].trim()} ${rest.split(/[.;,]/u)[0]!.trim()}»`,
				};
			}
		}
	}
	return undefined;
}

/** The day on which the National Assembly, or a council, says that it has passed the document: laws bear no other. */
export function passedOn(texts: readonly string[]): string | undefined {
	const passed = /(?<!\p{L})(?:Luật|Bộ luật|Nghị quyết|Pháp lệnh) này (?:đã )?được [^.;]{1,240}? thông qua ngày /giu;
	for (const text of texts) {
		for (const found of text.matchAll(passed)) {
			const day = dayIn(text.slice(found.index + found[0].length, found.index + found[0].length + 40));
			if (day) return day;
		}
	}
	return undefined;
}
