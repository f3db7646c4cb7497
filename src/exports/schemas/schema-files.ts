import { publicUrl } from '#domain/site-address.ts';
import type { FileKind } from '#views/file-kind.ts';
import { datasetById, datasets } from '../datasets.ts';
import { tableSchema } from '../frictionless/table-schema.ts';
import { recordSchemas, schemaUrl } from '../schema-names.ts';
import { datasetSchema } from './dataset-schema.ts';
import { entryRecordSchema, numberRecordSchema } from './record-schemas.ts';

/** Which schema a file is; all else stands in the code. */
interface SchemaView {
	readonly name: string;
	/** The whole address of the schema. */
	readonly id: string;
}

/** The JSON Schema of every table and record, and the Table Schema of every table. */
export const schemaFiles: FileKind<SchemaView> = {
	name: 'lược đồ dữ liệu',
	files: ({ address }) =>
		[...datasets.flatMap(({ id }) => [id, `bang/${id}`]), ...Object.values(recordSchemas)].map((name) => ({
			path: schemaUrl(name).slice(1),
			view: () => ({ name, id: publicUrl(schemaUrl(name), address) }),
		})),
	write: ({ name, id }) => `${JSON.stringify(schemaOf(name, id), undefined, '\t')}\n`,
};

function schemaOf(name: string, id: string): object {
	if (name === recordSchemas.entry) return entryRecordSchema(id);
	if (name === recordSchemas.number) return numberRecordSchema(id);
	return name.startsWith('bang/') ? tableSchema(datasetById(name.slice(5))) : datasetSchema(datasetById(name), id);
}
