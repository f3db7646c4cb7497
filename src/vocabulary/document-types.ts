import data from '../../content/tu-vung/loai-van-ban.json' with { type: 'json' };
import { documentTypesFile } from './shapes.ts';

export type DocumentType = (typeof documentTypes)[number];

/** Types of administrative and Party documents (Decree 30/2020/NĐ-CP, Annex III; Guidance 36-HD/VPTW). */
export const documentTypes = documentTypesFile.parse(data).documentTypes;

const byId: ReadonlyMap<string, DocumentType> = new Map(documentTypes.map((type) => [type.id, type]));

/** The type for an id that the schema has accepted. Throws on an unknown id. */
export function documentTypeById(id: string): DocumentType {
	const found = byId.get(id);
	if (!found) throw new Error(`Unknown document type id: ${id}`);
	return found;
}
