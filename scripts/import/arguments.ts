import { nearest } from '#domain/nearest.ts';
import { encodingNames } from '#import/read/encoding/names.ts';
import { exactDay } from '#schema/dates.ts';
import { httpUrl } from '#schema/entry-fields.ts';
import { provinceNames } from '#vocabulary/provinces.ts';
import { provinceId } from './province-id.ts';
import { readOptions } from './read-options.ts';
import { collectionValues } from './usage.ts';

/** What `npm run import` was asked to do; names of files as given. */
export interface ImportOptions {
	readonly files: readonly string[];
	readonly out?: string | undefined;
	readonly collection?: 'tin-tuc' | 'van-ban' | undefined;
	/** Ids of `provinceNames`. */
	readonly provinces?: readonly string[] | undefined;
	readonly source?: string | undefined;
	readonly url?: string | undefined;
	/** ISO day. */
	readonly capturedOn?: string | undefined;
	readonly encoding?: string | undefined;
	readonly dryRun: boolean;
	readonly json?: string | undefined;
	readonly keepOriginal: boolean;
}

/**
 * The options of a command line; every fault in it, in Vietnamese; or that its usage was asked for.
 * `today` is the ISO day in Vietnam.
 */
export function readArguments(
	args: readonly string[],
	today: string,
): ImportOptions | { readonly faults: readonly string[] } | 'help' {
	const given = readOptions(args);
	if (given.flags.has('help')) return 'help';
	const faults = [...given.faults];
	const last = (name: 'out' | 'collection' | 'source' | 'url' | 'captured-on' | 'encoding' | 'json') =>
		given.values[name]?.at(-1);
	if (given.files.length === 0 && given.faults.length === 0) faults.push('Thiếu tệp cần nhập');
	const collection = last('collection') ?? 'auto';
	if (!(collectionValues as readonly string[]).includes(collection)) {
		faults.push(`--collection là một trong: ${collectionValues.join(', ')}; đã thấy «${collection}»`);
	}
	const provinces = (given.values.province ?? [])
		.flatMap((list) => list.split(','))
		.flatMap((name) => {
			const id = provinceId(name);
			if (!id && name.trim()) faults.push(unknownProvince(name.trim()));
			return id ? [id] : [];
		});
	const url = last('url');
	if (url !== undefined && !httpUrl.safeParse(url).success) {
		faults.push(`--url là một địa chỉ http hoặc https, ví dụ https://soyte.example.vn/tin/1; đã thấy «${url}»`);
	}
	const capturedOn = last('captured-on');
	if (capturedOn !== undefined && !exactDay.safeParse(capturedOn).success) {
		faults.push(`--captured-on là một ngày có thật, viết như 2025-03-17; đã thấy «${capturedOn}»`);
	} else if (capturedOn !== undefined && capturedOn > today) {
		faults.push(`--captured-on không thể sau hôm nay (${today}); đã thấy «${capturedOn}»`);
	}
	const encoding = last('encoding')?.toLowerCase();
	if (encoding !== undefined && !encodingNames.includes(encoding)) {
		faults.push(`--encoding là một trong: ${encodingNames.join(', ')}; đã thấy «${encoding}»`);
	}
	if (faults.length > 0) return { faults };
	return {
		files: given.files,
		out: last('out'),
		collection: collection === 'auto' ? undefined : (collection as 'tin-tuc' | 'van-ban'),
		provinces: provinces.length > 0 ? [...new Set(provinces)] : undefined,
		source: last('source'),
		url,
		capturedOn,
		encoding,
		dryRun: given.flags.has('dry-run'),
		json: last('json'),
		keepOriginal: given.flags.has('keep-original'),
	};
}

function unknownProvince(name: string): string {
	const near = nearest(
		name,
		[...provinceNames.values()].map((province) => province.name),
	);
	const hint = near ? `có phải «${near}» không? ` : '';
	return `--province không biết «${name}»: ${hint}Các mã có trong content/tu-vung/tinh-thanh.json, ví dụ lai-chau, trung-uong`;
}
