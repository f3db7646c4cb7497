import { undatedFolder } from '#domain/entry-path.ts';
import type { Register } from '#domain/register.ts';
import { urls } from '#domain/urls.ts';
import { dateWords, numberWords, wordsOf } from './words.ts';

/** A document as the table shows it and as the filter and the sorting look at it. */
export interface Row {
	readonly url: string;
	/** Empty when unknown, as is `date`. */
	readonly number: string;
	readonly abstract: string;
	readonly issuer: { readonly name: string; readonly url: string };
	readonly type: { readonly name: string; readonly url: string };
	/** For machines: `2025-03-17`, `2025-03`. */
	readonly date: string;
	readonly dateText: string;
	readonly dateUnsure: boolean;
	/** Every word by which the row is found, each after a blank. */
	readonly words: string;
	/** What the number begins with, such as «7095». */
	readonly serial: string;
}

/** The part of the register that a page lists: everything, one type, or one year, a month of it, or the undated. */
export interface Scope {
	readonly type?: string | undefined;
	/** `2025`, `2025-03`, `khong-ngay`. */
	readonly period?: string | undefined;
}

/** The rows of a register in its order. Throws when it has not the form of a register. */
export function rowsOf(register: Register, scope: Scope = {}): Row[] {
	const words = (texts: readonly string[]) => texts.flatMap(wordsOf);
	const types = register.types.map(([id, name]) => ({ id, name, url: urls.documentType(id), words: wordsOf(name) }));
	const issuers = register.issuers.map(([id, name, shortName]) => ({
		name: shortName ?? name,
		url: urls.agency(id),
		words: words(shortName ? [name, shortName] : [name]),
	}));
	const rows: Row[] = [];
	for (const [slug, typeAt, issuerAt, number, abstract, date, dateText, inferred] of register.documents) {
		const type = types[typeAt]!;
		const issuer = issuers[issuerAt]!;
		if (scope.type && scope.type !== type.id) continue;
		if (scope.period && !(date || undatedFolder).startsWith(scope.period)) continue;
		const ofNumber = numberWords(number);
		const all = [...ofNumber, ...wordsOf(abstract), ...issuer.words, ...type.words, ...dateWords(date)];
		rows.push({
			url: urls.document(type.id, slug),
			number,
			abstract,
			issuer,
			type,
			date,
			dateText,
			dateUnsure: !date || inferred === 1,
			words: ` ${all.join(' ')}`,
			serial: ofNumber[0] ?? '',
		});
	}
	return rows;
}
