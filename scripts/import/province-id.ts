import { slugify } from '#domain/text.ts';
import { provinceNames } from '#vocabulary/provinces.ts';

/** «Tỉnh Lai Châu», «TP. Huế» and «Huế» are one name. */
const kindOfProvince = /^(?:tinh|thanh-pho|tp)-/;

/** The id of the province with this id or name, with or without diacritics. Undefined when there is none. */
export function provinceId(nameOrId: string): string | undefined {
	const wanted = slugify(nameOrId).replace(kindOfProvince, '');
	for (const { id, name } of provinceNames.values()) {
		if (id === wanted || slugify(name) === wanted) return id;
	}
	return undefined;
}
