import { urls } from '#domain/urls.ts';
import { cleanQuery } from '#search/page/state.ts';
import { type OptionContent, optionGroup, optionRow } from './option-row.ts';
import { namedKinds, titleKinds } from './suggest-index.ts';
import type { Suggestions } from './suggester.ts';

/** An option as it stands in the list; `title` is set while its address is not known. */
export interface Option {
	readonly row: HTMLAnchorElement;
	readonly title?: { readonly index: number; readonly text: string };
}

export interface OptionList {
	readonly options: readonly Option[];
	readonly groups: readonly HTMLElement[];
	/** Without the search in the whole archive, which always ends the list. */
	readonly count: number;
}

/** The list for what was typed. Ids begin with `id`, so that two lists on a page keep apart. */
export function listOfOptions(id: string, typed: string, found: Suggestions): OptionList {
	const options: Option[] = [];
	const groups: HTMLElement[] = [];
	const add = (heading: string, contents: readonly (OptionContent & { readonly index?: number })[], marked = typed) => {
		if (contents.length === 0) return;
		const own = contents.map((content): Option => {
			const row = optionRow(`${id}-${options.length}`, content, marked);
			const option =
				content.index === undefined ? { row } : { row, title: { index: content.index, text: content.label } };
			options.push(option);
			return option;
		});
		groups.push(
			optionGroup(
				`${id}-nhom-${groups.length}`,
				heading,
				own.map(({ row }) => row),
			),
		);
	};

	add(
		'Số hiệu văn bản',
		found.numbers.map(({ number, slug, label, year, held }) => ({
			label: number,
			note: [label, year, held ? '' : 'chưa có trong kho'].filter(Boolean).join(', '),
			url: urls.number(slug),
			number: true,
		})),
	);
	for (const kind of new Set(found.named.map((name) => name.kind))) {
		add(
			namedKinds[kind],
			found.named.filter((name) => name.kind === kind),
		);
	}
	add(
		'Tiêu đề',
		found.titles.map(({ index, title, kind, year }) => ({
			label: title,
			note: [titleKinds[kind], year || 'chưa rõ ngày'].join(', '),
			url: undefined,
			index,
		})),
	);
	const count = options.length;
	const query = cleanQuery(typed);
	add('Toàn kho', [{ label: `Tìm “${shortened(query)}” trong toàn kho`, note: '', url: urls.search(query) }], '');
	return { options, groups, count };
}

function shortened(text: string): string {
	const letters = [...text];
	return letters.length > 80 ? `${letters.slice(0, 80).join('')} …` : text;
}
