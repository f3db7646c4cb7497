import type { Field, ImportContext, Source, Stated } from '#import/model.ts';
import type { ArticleRows } from './article-rows.ts';
import { siteOf } from './common-fields.ts';
import { placeOf } from './shape.ts';

const mostAuthors = 12;

/** Where an article comes from: what the person says, its source line, then the site; with its author. */
export function sourceOf(sorted: ArticleRows, stated: Stated, context: ImportContext, first: boolean): Field<Source> {
	const site = siteOf(stated, context);
	const names = [...new Set(sorted.bylines.map((byline) => byline.author))];
	const persons = names.length > 1 ? names.filter((name) => !isAccount(name)) : names;
	const author = persons.slice(0, mostAuthors).join('; ') || (first ? stated.author?.trim() : undefined);
	const byAuthor = author ? { author: author.slice(0, 200) } : {};
	if (context.source && site) return { ...site, value: { ...site.value, ...byAuthor } };
	const row = sorted.sources.at(-1);
	const named = row?.source ?? sorted.bylines.find(({ source }) => source)?.source;
	if (named) {
		const other =
			site?.value.url &&
			hostOf(site.value.url) !== hostOf(named.url) &&
			!named.name.includes(hostOf(site.value.url) ?? '\n');
		return {
			value: {
				...named,
				...byAuthor,
				...(other && { note: `Bản chụp lấy từ ${site.value.name}, trang đăng lại: ${site.value.url}` }),
			},
			certainty: 'certain',
			from: row ? placeOf(row, 'dòng nguồn') : 'dòng tác giả',
		};
	}
	if (site) return { ...site, value: { ...site.value, ...byAuthor } };
	const reason = author
		? `Bản chụp không ghi trang nguồn; dòng tác giả ghi «${author}»`
		: 'Bản chụp không có dòng nguồn hay địa chỉ trang';
	return { missing: reason };
}

/** «quantri», «admin»: who pressed the button says less than who signed. */
function isAccount(name: string): boolean {
	return /^[a-z][a-z0-9._-]*$/u.test(name);
}

function hostOf(url: string | undefined): string | undefined {
	return url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '') : undefined;
}
