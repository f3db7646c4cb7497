import type { Field, ImportContext, ReadCapture, Source } from '#import/model.ts';
import { sourceOfUrl } from '#import/understand/sources.ts';
import type { Issuer } from './issuer.ts';

/** Where the document was published: as the person who imports says, by the address of the page, else by its issuer. */
export function sourceOf(capture: ReadCapture, context: ImportContext, issuer: Issuer): Field<Source> {
	const url = context.url ?? capture.stated.url;
	const site = siteOf(capture, context);
	if (context.source) {
		return {
			value: { name: context.source, ...(url && { url }) },
			certainty: 'certain',
			from: 'tùy chọn --source',
		};
	}
	if (site)
		return { value: site, certainty: 'certain', from: context.url ? 'tùy chọn --url' : 'địa chỉ trang trong bản chụp' };
	if (issuer.name) {
		return {
			value: { name: issuer.name, note: 'Lấy theo cơ quan ban hành; bản chụp không ghi nơi đăng tải.' },
			certainty: 'likely',
			from: 'cơ quan ban hành',
		};
	}
	return { missing: 'Bản chụp không ghi nơi đăng tải và chưa rõ cơ quan ban hành' };
}

/** The site whose address the capture or the person who imports gives. */
export function siteOf(capture: ReadCapture, context: ImportContext): Source | undefined {
	const url = context.url ?? capture.stated.url;
	return url === undefined ? undefined : sourceOfUrl(url);
}
