import data from '../../content/tu-vung/co-quan.json' with { type: 'json' };
import { type ProvinceName, provinceNames } from './provinces.ts';
import { agenciesFile } from './shapes.ts';

export type Agency = (typeof agencies)[number];

const file = agenciesFile.parse(data);

/** Issuing agencies that always have a page. One re-founded by a merger is a new record with its own dates of validity. */
export const agencies = file.agencies;

/**
 * Every agency that a document may name as its issuer: those with a page, the rarer ones, and the usual bodies of all
 * provinces, present and former.
 */
export const issuers: readonly Agency[] = withBodiesOfProvinces([...agencies, ...file.rarely]);

const byId: ReadonlyMap<string, Agency> = new Map(issuers.map((agency) => [agency.id, agency]));

/** The agency for an id that the schema has accepted. Throws on an unknown id. */
export function agencyById(id: string): Agency {
	const found = byId.get(id);
	if (!found) throw new Error(`Unknown agency id: ${id}`);
	return found;
}

/** Whether the vocabulary has an agency with this id. */
export function isAgencyId(id: string): boolean {
	return byId.has(id);
}

function withBodiesOfProvinces(listed: readonly Agency[]): Agency[] {
	const taken = new Set(listed.map(({ id }) => id));
	const bodies = [...provinceNames.values()]
		.filter(({ id }) => id !== 'trung-uong')
		.flatMap((province) => file.everywhere.map((body) => bodyOf(body, province)));
	return [...listed, ...bodies.filter(({ id }) => !taken.has(id))];
}

function bodyOf(body: (typeof file.everywhere)[number], { id, name, fullName, until }: ProvinceName): Agency {
	const city = fullName.startsWith('Thành phố');
	const fill = (text: string) =>
		text.replace('{tỉnh}', fullName.charAt(0).toLocaleLowerCase('vi') + fullName.slice(1)).replace('{tên}', name);
	const { symbols, system, level, shortName } = body;
	const { id: kind, name: pattern } = (city && body.inCity) || body;
	return {
		id: `${kind}-${id}`,
		name: fill(pattern),
		...(shortName && { shortName: fill(shortName) }),
		symbols,
		system,
		level,
		province: id,
		...(until && { validTo: until }),
	};
}
