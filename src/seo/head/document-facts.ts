import type { Archive } from '#domain/archive.ts';
import { type DescribedEffect, describeEffect } from '#domain/effect-words.ts';
import type { DocumentEntry } from '#domain/entry.ts';
import { urls } from '#domain/urls.ts';
import { legalEffects } from '#vocabulary/closed-lists.ts';
import { provinceName } from '#vocabulary/provinces.ts';

/** What heads tell of a document that the archive holds. */
export interface DocumentFacts {
	readonly number: string | undefined;
	/** «Kế hoạch». */
	readonly type: string;
	readonly normative: boolean;
	readonly issuer: { readonly name: string; readonly url: string; readonly jurisdiction: Jurisdiction | undefined };
	readonly signers: readonly { readonly name: string; readonly position: string }[];
	/** Undefined as long as nobody has verified it and nothing tells it. */
	readonly force: LegalForce | undefined;
	readonly effectiveOn: string | undefined;
	readonly expiresOn: string | undefined;
	readonly files: readonly FileFacts[];
}

/** «Tỉnh Lai Châu», or the country. */
export interface Jurisdiction {
	readonly is: 'Country' | 'AdministrativeArea';
	readonly name: string;
}

export type LegalForce = 'InForce' | 'PartiallyInForce' | 'NotInForce';

/** A file of an entry: address as front matter gives it, the rest as far as known. */
export interface FileFacts {
	readonly name: string;
	readonly url: string;
	/** Bytes. */
	readonly size: number | undefined;
	readonly sha256: string | undefined;
}

/** The facts of a document on the day of the archive. */
export function documentFacts(entry: DocumentEntry, archive: Archive): DocumentFacts {
	const { data, type, issuer } = entry;
	return {
		number: data.number,
		type: type.name,
		normative: isNormative(data.number, type.id),
		issuer: { name: issuer.name, url: urls.agency(issuer.id), jurisdiction: jurisdictionOf(issuer) },
		signers: data.signers.map(({ name, position }) => ({ name, position })),
		force: legalForce(describeEffect(entry, archive)),
		effectiveOn: data.effectiveOn?.on,
		expiresOn: data.expiresOn?.on,
		files: data.files.map(({ name, url, size, sha256 }) => ({ name, url, size, sha256 })),
	};
}

const alwaysNormative = new Set(['luat', 'phap-lenh', 'nghi-dinh', 'thong-tu', 'thong-tu-lien-tich']);

/** The numbers of normative documents carry their year, «30/2020/NĐ-CP»; those of administrative ones do not. */
function isNormative(number: string | undefined, type: string): boolean {
	return alwaysNormative.has(type) || /\/\d{4}\//.test(number ?? '');
}

function jurisdictionOf({ province, level }: DocumentEntry['issuer']): Jurisdiction | undefined {
	if (province) return { is: 'AdministrativeArea', name: provinceName(province).fullName };
	return level === 'central' ? { is: 'Country', name: 'Việt Nam' } : undefined;
}

function legalForce({ status, label }: Pick<DescribedEffect, 'status' | 'label'>): LegalForce | undefined {
	switch (status) {
		case 'unverified':
			return undefined;
		case 'in-force':
			return 'InForce';
		case 'partly-expired':
			return 'PartiallyInForce';
		case 'suspended':
			// «Ngưng hiệu lực một phần».
			return label === legalEffects.suspended ? 'NotInForce' : 'PartiallyInForce';
		default:
			return 'NotInForce';
	}
}
