import { toOldPlacement } from '#domain/tone-placement.ts';
import { central, provinceNames } from '#vocabulary/provinces.ts';

/** Other ways to write a province: id → names. Old names of the same territory count as well. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
	'ho-chi-minh': ['TP.HCM', 'TP. HCM', 'TP HCM', 'TPHCM', 'Tp.HCM', 'Tp. HCM'],
	hue: ['Thừa Thiên Huế', 'Thừa Thiên - Huế', 'TT-Huế', 'TT Huế'],
	'ba-ria-vung-tau': ['Bà Rịa - Vũng Tàu', 'BR-VT', 'Bà Rịa Vũng Tàu'],
	'dak-lak': ['Đăk Lăk', 'Đắc Lắc', 'Đắk Lắc', 'Dak Lak', 'Daklak'],
	'dak-nong': ['Đăk Nông', 'Đắc Nông', 'Dak Nong'],
	'kon-tum': ['Kontum', 'Kon-Tum'],
	'bac-kan': ['Bắc Cạn'],
	'gia-lai': ['Gia-Lai'],
};

/** Towns whose province is beyond doubt. `needsTown`: only after «TP.», «thành phố», «thị xã», because the word means other things too. */
const towns: readonly { readonly name: string; readonly id: string; readonly needsTown?: boolean }[] = [
	...list('quang-ninh', 'Hạ Long', 'Cẩm Phả', 'Uông Bí', 'Móng Cái', 'Quảng Yên'),
	...list('khanh-hoa', 'Nha Trang', 'Cam Ranh'),
	...list('lam-dong', 'Đà Lạt', 'Bảo Lộc'),
	...list('dak-lak', 'Buôn Ma Thuột', 'Buôn Hồ'),
	...list('gia-lai', 'Pleiku'),
	...list('binh-dinh', 'Quy Nhơn'),
	...list('binh-thuan', 'Phan Thiết'),
	...list('ninh-thuan', 'Phan Rang'),
	...list('ba-ria-vung-tau', 'Côn Đảo'),
	...list('dong-nai', 'Biên Hòa', 'Long Khánh'),
	...list('binh-duong', 'Thủ Dầu Một'),
	...list('binh-phuoc', 'Đồng Xoài'),
	...list('tien-giang', 'Mỹ Tho'),
	...list('kien-giang', 'Rạch Giá', 'Phú Quốc'),
	...list('an-giang', 'Long Xuyên', 'Châu Đốc'),
	...list('dong-thap', 'Cao Lãnh', 'Sa Đéc'),
	...list('hau-giang', 'Vị Thanh'),
	...list('phu-tho', 'Việt Trì'),
	...list('lao-cai', 'Sa Pa'),
	...list('quang-nam', 'Tam Kỳ', 'Hội An'),
	...list('quang-binh', 'Đồng Hới'),
	...list('quang-tri', 'Đông Hà'),
	...list('phu-yen', 'Tuy Hòa'),
	...list('dak-nong', 'Gia Nghĩa'),
	...list('thanh-hoa', 'Sầm Sơn', 'Bỉm Sơn'),
	{ name: 'Vinh', id: 'nghe-an', needsTown: true },
	{ name: 'Cửa Lò', id: 'nghe-an' },
	{ name: 'Thủ Đức', id: 'ho-chi-minh', needsTown: true },
	{ name: 'Vũng Tàu', id: 'ba-ria-vung-tau' },
	{ name: 'Điện Biên Phủ', id: 'dien-bien', needsTown: true },
];

export interface ProvinceWord {
	readonly id: string;
	readonly town: boolean;
	readonly needsTown: boolean;
}

/** Lower-case names with old tone placement and plain hyphens → what they mean. */
export const provinceWords: ReadonlyMap<string, ProvinceWord> = new Map<string, ProvinceWord>([
	...[...provinceNames.values()]
		.filter(({ id }) => id !== central.id)
		.flatMap(({ id, name }) =>
			[name, ...(otherNames[id] ?? [])].map(
				(word) => [comparable(word).toLowerCase(), { id, town: false, needsTown: false }] as const,
			),
		),
	...towns.map(
		({ name, id, needsTown = false }) => [comparable(name).toLowerCase(), { id, town: true, needsTown }] as const,
	),
]);

/** The text in one spelling of tone marks, dashes and blanks; as many characters as its NFC form. */
export function comparable(text: string): string {
	return text
		.normalize('NFC')
		.replace(/[\p{L}\p{M}]{3,8}/gu, toOldPlacement)
		.replace(/[‐‑‒–—−]/gu, '-')
		.replace(/\s/gu, ' ');
}

function list(id: string, ...names: string[]) {
	return names.map((name) => ({ name, id }));
}
