import { columns, type Sort } from './sort.ts';

/** What the reader asks of the table. The address keeps it: `?loc=7095+kh&xep=-ngay`, a minus for descending. */
export interface RegisterState {
	readonly text: string;
	readonly sort?: Sort | undefined;
}

/** Also the limit of the box: nobody types more. */
export const longestText = 200;

/** Reads `?loc=…&xep=…`; a column that the table does not have is ignored. */
export function readState(search: string): RegisterState {
	const parameters = new URLSearchParams(search);
	const [, minus, name] = /^(-?)(.+)$/.exec(parameters.get('xep') ?? '') ?? [];
	const column = columns.find((candidate) => candidate === name);
	return {
		text: (parameters.get('loc') ?? '').normalize('NFC').trim().slice(0, longestText),
		sort: column && { column, descending: minus === '-' },
	};
}

/** The query string with the state in it, other parameters untouched; empty when nothing is left. */
export function writeState(search: string, { text, sort }: RegisterState): string {
	const parameters = new URLSearchParams(search);
	parameters.delete('loc');
	parameters.delete('xep');
	if (text.trim()) parameters.set('loc', text.trim());
	if (sort) parameters.set('xep', `${sort.descending ? '-' : ''}${sort.column}`);
	const query = parameters.toString();
	return query && `?${query}`;
}

/** Whether nothing is asked, so that the table of the page itself is the answer. */
export function isEmpty({ text, sort }: RegisterState): boolean {
	return text.trim() === '' && !sort;
}
