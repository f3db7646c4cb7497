import data from '../../content/tu-vung/co-quan.json' with { type: 'json' };
import { agenciesFile } from './shapes.ts';

export type Agency = (typeof agencies)[number];

/** Issuing agencies. An agency re-founded by a merger is a new record with its own dates of validity. */
export const agencies = agenciesFile.parse(data).agencies;

const byId: ReadonlyMap<string, Agency> = new Map(agencies.map((agency) => [agency.id, agency]));

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
