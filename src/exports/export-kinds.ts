import type { AnyFileKind } from '#views/file-kind.ts';
import { entryRecords, numberRecords } from './records/record-files.ts';
import { schemaFiles } from './schemas/schema-files.ts';
import { dataTables } from './table-files.ts';

/** Every file of the open data. */
export const exportKinds: readonly AnyFileKind[] = [dataTables, entryRecords, numberRecords, schemaFiles];
