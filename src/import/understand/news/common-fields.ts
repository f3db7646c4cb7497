import type { Field, Found, ImportContext, Source, Stated } from '#import/model.ts';
import { findProvinces, mainProvinces } from '../provinces.ts';
import { sourceOfUrl } from '../sources.ts';

/** What the provinces of an item are told by. */
export interface ProvinceEvidence {
	readonly title: string;
	readonly lead?: string;
	readonly body?: string;
	/** ISO day of publication. */
	readonly day?: string;
	/** Name of the site, for items that name no place because their readers know it. */
	readonly site?: string;
}

/** The provinces that the person named, else those that the words tell, else that of the local office that publishes. */
export function provincesOf(evidence: ProvinceEvidence, context: ImportContext): Field<readonly string[]> {
	const { title, lead = '', body = '', day, site } = evidence;
	if (context.provinces && context.provinces.length > 0) {
		return { value: context.provinces, certainty: 'certain', from: 'người nhập cho biết' };
	}
	const told = mainProvinces(title, lead, body, day);
	if ('value' in told || !site) return told;
	const [only, ...others] = findProvinces(site, day);
	return only && others.length === 0 ? { value: [only.id], certainty: 'guess', from: 'tên cơ quan đăng tin' } : told;
}

/** `central` or `provincial` by the provinces; `unit` where one hospital or centre acts and no authority is named. */
export function levelOf(
	provinces: Field<readonly string[]>,
	title: string,
	lead: string,
): { level?: Found<'central' | 'provincial' | 'unit'> } {
	if (!('value' in provinces)) return {};
	if (provinces.value.includes('trung-uong'))
		return { level: { value: 'central', certainty: 'likely', from: 'phạm vi Trung ương' } };
	const opening = `${title}\n${lead}`;
	const unit = /(?:Trung tâm Y tế|Bệnh viện|BVĐK|TTYT|Trạm Y tế)(?!\p{L})/u.test(opening);
	const authority =
		/(?:UBND|Sở Y tế|Bộ Y tế|CDC|Kiểm soát bệnh tật|ngành Y tế|Tỉnh ủy|Tỉnh uỷ|HĐND|Thứ trưởng|toàn tỉnh)(?!\p{L})/iu.test(
			opening,
		);
	const value = unit && !authority ? 'unit' : 'provincial';
	return { level: { value, certainty: 'guess', from: 'cơ quan nêu ở tên bài và đoạn đầu' } };
}

/** The site that a page was saved from, as the person or the file says. */
export function siteOf(stated: Stated, context: ImportContext): Found<Source> | undefined {
	const url = context.url ?? stated.url;
	const site = url ? sourceOfUrl(url) : undefined;
	if (context.source) {
		return {
			value: { name: context.source, ...(context.url && { url: context.url }) },
			certainty: 'certain',
			from: 'người nhập cho biết',
		};
	}
	if (!site && !stated.siteName) return undefined;
	const named = site && !/^[a-z0-9.-]+$/u.test(site.name) ? site.name : undefined;
	const name = named ?? stated.siteName ?? site!.name;
	return {
		value: { name, ...(site?.url && { url: site.url }) },
		certainty: 'likely',
		from: site ? 'địa chỉ của trang' : 'tên trang ghi trong tệp',
	};
}
