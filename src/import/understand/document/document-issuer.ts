import type { DocumentDraft, ImportContext, ReadCapture } from '#import/model.ts';
import { agencyNames, jointAgencies } from './agency-names.ts';
import { issuerFromBody } from './body-issuer.ts';
import { siteOf } from './document-source.ts';
import type { End } from './end.ts';
import { fieldValue } from './field-value.ts';
import type { Head } from './head.ts';
import { type Issuer, resolveIssuer } from './issuer.ts';

interface IssuerFacts {
	readonly head: Head | undefined;
	readonly end: End | undefined;
	readonly context: ImportContext;
	readonly capture: ReadCapture;
	readonly number: string | undefined;
	readonly attributes: { readonly issuer?: string };
	readonly texts: readonly string[];
	readonly issuedOn: DocumentDraft['issuedOn'];
	readonly where: (block: number) => string;
}

/** The issuer of a document with the names that told it: the left of its head, a table beside it, or its own words. */
export function issuerOf(facts: IssuerFacts): { issuer: Issuer; agencies: readonly string[] } {
	const { head, end, context, capture, number, attributes, texts, issuedOn, where } = facts;
	const lines = head?.agencyLines ?? [];
	const day = fieldValue(issuedOn)?.on ?? ('notBefore' in issuedOn ? issuedOn.notBefore : undefined) ?? context.today;
	const fromHead = agencyNames(lines.map(({ value }) => value)).flatMap((name, index, all) =>
		index === all.length - 1 ? jointAgencies(name).slice(0, 1) : [name],
	);
	const fromBody = fromHead.length > 0 ? undefined : issuerFromBody(texts.slice(0, 13), end?.recipients ?? []);
	const agencies =
		fromHead.length > 0 ? fromHead : attributes.issuer ? [attributes.issuer] : fromBody ? [fromBody.name] : [];
	const issuer = resolveIssuer({
		names: agencies,
		from:
			fromHead.length > 0 ? where(lines.at(-1)!.block) : attributes.issuer ? 'bảng thuộc tính' : (fromBody?.from ?? ''),
		certainty: fromHead.length > 0 ? 'certain' : 'likely',
		inNameOf: end?.inNameOf,
		number,
		place: head?.placeDate?.value.place,
		site: siteOf(capture, context)?.name,
		day: day.slice(0, 10).padEnd(10, '-01-01'.slice(day.length - 4)),
		provinces: context.provinces,
		text: [...texts.slice(0, 30), ...(end?.recipients ?? [])].join('\n').slice(0, 20_000),
	});
	return { issuer, agencies };
}
