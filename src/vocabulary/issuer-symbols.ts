import data from '../../content/tu-vung/ky-hieu.json' with { type: 'json' };
import { issuerSymbolsFile } from './shapes.ts';

export type IssuerSymbol = (typeof issuerSymbols)[number];

/**
 * Letters that stand for issuing bodies in document numbers. Never complete: heads of agencies choose their own letters
 * (Decree 30/2020/NĐ-CP), so unknown letters are no fault.
 */
export const issuerSymbols = issuerSymbolsFile.parse(data).symbols;

const byLetters: ReadonlyMap<string, IssuerSymbol> = new Map(
	issuerSymbols.flatMap((record) =>
		[record.symbol, ...(record.variants ?? [])].map((letters) => [upper(letters), record] as const),
	),
);

/** The body that letters stand for, in any case and either spelling: «TTg», «TTG», «BGD&ĐT». */
export function symbolFor(letters: string): IssuerSymbol | undefined {
	return byLetters.get(upper(letters));
}

function upper(letters: string): string {
	return letters.normalize('NFC').toUpperCase();
}
