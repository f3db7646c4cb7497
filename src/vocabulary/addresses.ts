import data from '../../content/tu-vung/duong-dan.json' with { type: 'json' };
import { addressesFile } from './shapes.ts';

export type AddressRecords = ReturnType<typeof addressesFile.parse>;

/** What `content/tu-vung/duong-dan.json` says of addresses that no entry's file can speak for. */
export const addressRecords: AddressRecords = addressesFile.parse(data);
