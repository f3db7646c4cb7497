import type { Archive } from '#domain/archive.ts';
import { formatDay } from '#domain/dates.ts';
import { numberSlug, parseNumber } from '#domain/document-number.ts';
import { agenciesWithPage } from '#domain/facets.ts';
import { urls } from '#domain/urls.ts';
import { type Alias, aliases } from '#vocabulary/aliases.ts';
import { central, provinces } from '#vocabulary/provinces.ts';
import { outsideHealth, topics } from '#vocabulary/topics.ts';
import type { NamedLine } from './suggest-index.ts';

/**
 * Everything that is suggested by its name: provinces, also by former names, everyday names of documents that have a page,
 * topics and agencies.
 */
export function namedLines({ graph, day, byAgency }: Pick<Archive, 'graph' | 'day' | 'byAgency'>): NamedLine[] {
	return [...provinceLines(), ...aliasLines(graph, day), ...topicLines(), ...agencyLines(byAgency)];
}

function provinceLines(): NamedLine[] {
	const current = provinces.map(({ id, name, fullName, shortName = name }): NamedLine => {
		const others = [name, fullName].filter((other) => other !== shortName);
		return ['province', shortName, urls.province(id), '', ...others];
	});
	const former = provinces.flatMap(({ id, name, shortName = name, mergedFrom = [] }) =>
		mergedFrom
			.filter((old) => old.name !== name)
			.map((old): NamedLine => ['province', old.name, urls.province(id), `nay thuộc ${shortName}`, old.fullName]),
	);
	return [...current, ...former, ['province', central.name, urls.province(central.id), 'tư liệu của cả nước']];
}

/** Names in use on the day first; «Đề án 06» has meant another decision since 2026. */
function aliasLines(graph: Archive['graph'], day: string): NamedLine[] {
	return aliases
		.toSorted((a, b) => Number(isOver(a, day)) - Number(isOver(b, day)))
		.flatMap((alias) => {
			const parsed = alias.number ? parseNumber(alias.number) : undefined;
			const page = parsed && graph.numbers.get(numberSlug(parsed));
			const [label, ...others] = alias.names;
			if (!page || !label || (alias.validFrom !== undefined && alias.validFrom > day)) return [];
			return [['alias', label, urls.number(page.slug), noteOf(alias, day), ...others] as const];
		});
}

function noteOf(alias: Alias, day: string): string {
	const over = isOver(alias, day) ? `gọi đến ${formatDay(alias.validTo!)}` : '';
	return [alias.number, over].filter(Boolean).join(', ');
}

function isOver({ validTo }: Alias, day: string): boolean {
	return validTo !== undefined && validTo < day;
}

function topicLines(): NamedLine[] {
	return topics
		.filter(({ id }) => id !== outsideHealth)
		.map(({ id, name, keywords }) => ['topic', name, urls.topic(id), '', ...keywords]);
}

function agencyLines(byAgency: Archive['byAgency']): NamedLine[] {
	return agenciesWithPage({ byAgency }).map(({ id, name, shortName }) => [
		'agency',
		name,
		urls.agency(id),
		'',
		...(shortName ? [shortName] : []),
	]);
}
