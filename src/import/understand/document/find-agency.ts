import { type Agency, issuers } from '#vocabulary/agencies.ts';
import { provinceNames } from '#vocabulary/provinces.ts';
import { agencyKey } from './agency-key.ts';

const byKey = new Map<string, Agency[]>();
for (const agency of issuers) {
	for (const key of keysOf(agency)) {
		const known = byKey.get(key) ?? [];
		if (!known.includes(agency)) byKey.set(key, [...known, agency]);
	}
}

/**
 * The agency of the vocabulary that a name means on a day (ISO date; the present record when unknown). The name must hold
 * the place where several bodies share it. Undefined when the vocabulary lacks it, or several fit.
 */
export function findAgency(name: string, day?: string): Agency | undefined {
	const found = byKey.get(agencyKey(name)) ?? [];
	const valid = found.filter(({ validFrom, validTo }) =>
		day === undefined
			? validTo === undefined
			: (validFrom === undefined || validFrom <= day) && (validTo === undefined || day <= validTo),
	);
	return valid.length === 1 ? valid[0] : undefined;
}

/** Whether the vocabulary knows the name for another time only: «Sở Y tế Bắc Giang» after the merger. */
export function isKnownAtOtherTimes(name: string): boolean {
	return (byKey.get(agencyKey(name)) ?? []).length > 0;
}

function keysOf({ name, shortName, province }: Agency): Set<string> {
	// «Cục Phòng bệnh (Bộ Y tế)»: heads name the ministry in a line of its own.
	const plain = name.replace(/ \([^()]*\)$/u, '');
	const keys = [plain, ...(shortName ? [shortName] : [])].map(agencyKey);
	const committee = /^Ban Chấp hành Đảng bộ tỉnh|^(?:Tỉnh|Thành) [ủu][ỷy]/u.test(name) && province;
	if (committee) keys.push(agencyKey(`Đảng bộ ${provinceNames.get(committee)?.name ?? ''}`));
	return new Set(keys);
}
