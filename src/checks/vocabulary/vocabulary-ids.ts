import { nearest } from '#domain/nearest.ts';
import { error, type Fault, quote } from '../fault.ts';
import { type KeyPath, offsetOf } from '../schema/yaml-place.ts';
import type { VocabularyFile } from './vocabulary-file.ts';

type Item = Record<string, unknown>;
interface Placed {
	readonly file: VocabularyFile;
	readonly path: KeyPath;
	readonly id: string;
	/** What the id is called in a message. */
	readonly kind: string;
}

/** Ids of document types that would hide a page: `/van-ban/nam/2025/` lists the documents of a year. */
const takenTypes = new Set(['nam']);

/** What tells the items of a list apart where they have no id. */
const identities: Readonly<Record<string, { keys: readonly [string, ...string[]]; kind: string }>> = {
	symbols: { keys: ['symbol'], kind: 'ký hiệu' },
	national: { keys: ['term'], kind: 'nhiệm kỳ' },
	local: { keys: ['term'], kind: 'nhiệm kỳ' },
	bodies: { keys: ['body', 'term'], kind: 'nhiệm kỳ' },
	abbreviations: { keys: ['short', 'long'], kind: 'nghĩa của chữ viết tắt' },
	variants: { keys: ['words'], kind: 'nhóm cách viết' },
	allowed: { keys: ['phrase'], kind: 'cụm được phép' },
	moved: { keys: ['from'], kind: 'địa chỉ cũ' },
	gone: { keys: ['path'], kind: 'địa chỉ đã gỡ' },
};

/** Which key of a list's items names an agency. */
const agencyKeys: Readonly<Record<string, string>> = { agencies: 'parent', aliases: 'issuer' };

/** Ids are unique within each vocabulary, and items point at provinces, agencies and terms that exist. */
export function* vocabularyIds(files: readonly VocabularyFile[]): Generator<Fault> {
	const provinces = new Set<string>();
	const agencies = new Set<string>();
	for (const file of files) {
		const ids = [...idsIn(file)];
		yield* duplicates(ids);
		const known = { 'tinh-thanh.json': provinces, 'co-quan.json': agencies }[file.name];
		for (const { id } of ids) known?.add(id);
	}
	for (const id of bodiesOfProvinces(files, provinces)) agencies.add(id);
	for (const file of files) {
		const rounds = new Set(((file.data as { local?: Item[] }).local ?? []).map((round) => String(round['term'])));
		for (const [list, items] of lists(file)) {
			const agencyKey = agencies.size > 0 ? agencyKeys[list] : undefined;
			for (const [index, item] of items.entries()) {
				if (provinces.size > 0)
					yield* unknown(file, [list, index, 'province'], item['province'], provinces, 'tỉnh, thành');
				if (file.name === 'loai-van-ban.json') yield* taken(file, [list, index, 'id'], item['id']);
				if (agencyKey) yield* unknown(file, [list, index, agencyKey], item[agencyKey], agencies, 'cơ quan');
				if (list === 'bodies') yield* unknown(file, [list, index, 'term'], item['term'], rounds, 'nhiệm kỳ');
			}
		}
	}
}

/** Ids of the bodies that every province has, such as `so-y-te-lai-chau`. */
function* bodiesOfProvinces(files: readonly VocabularyFile[], provinces: ReadonlySet<string>): Generator<string> {
	const bodies = files.flatMap(({ data }) => (data as { everywhere?: Item[] }).everywhere ?? []);
	for (const { id, inCity } of bodies) {
		for (const kind of [id, (inCity as Item | undefined)?.['id']]) {
			if (kind) for (const province of provinces) yield `${kind}-${province}`;
		}
	}
}

function* duplicates(ids: readonly Placed[]): Generator<Fault> {
	const first = new Map<string, Placed>();
	for (const placed of ids) {
		const { file, path, id, kind } = placed;
		const earlier = first.get(id);
		if (!earlier) first.set(id, placed);
		else {
			const { line } = file.at(offsetOf(earlier.file.document(), earlier.path));
			yield error(
				file.path,
				file.at(offsetOf(file.document(), path)),
				'vocabulary-id',
				`${kind} ${quote(id)} đã dùng ở dòng ${line}`,
				`mỗi ${kind} chỉ dùng một lần`,
			);
		}
	}
}

function* taken(file: VocabularyFile, path: KeyPath, id: unknown): Generator<Fault> {
	if (!takenTypes.has(String(id))) return;
	const message = `mã ${quote(id)} trùng với địa chỉ trang danh sách /van-ban/${id}/`;
	yield error(file.path, file.at(offsetOf(file.document(), path)), 'vocabulary-id', message, 'đặt mã khác');
}

function* unknown(
	file: VocabularyFile,
	path: KeyPath,
	id: unknown,
	known: ReadonlySet<string>,
	kind: string,
): Generator<Fault> {
	if (typeof id !== 'string' || known.has(id)) return;
	const near = nearest(id, known);
	yield error(
		file.path,
		file.at(offsetOf(file.document(), path)),
		'vocabulary-id',
		`không có ${kind} nào mang mã ${quote(id)}`,
		near && `«${near}»`,
	);
}

function* idsIn(file: VocabularyFile): Generator<Placed> {
	for (const [list, items] of lists(file)) {
		const { keys, kind } = identities[list] ?? { keys: ['id'], kind: 'mã' };
		for (const [index, item] of items.entries()) {
			yield {
				file,
				path: [list, index, keys[0]],
				id: keys.map((key) => [item[key]].flat().join(', ')).join(' '),
				kind,
			};
			for (const [inner, former] of ((item['mergedFrom'] ?? []) as Item[]).entries()) {
				yield { file, path: [list, index, 'mergedFrom', inner, 'id'], id: String(former['id']), kind };
			}
			for (const [inner, variant] of ((item['variants'] ?? []) as string[]).entries()) {
				yield { file, path: [list, index, 'variants', inner], id: variant, kind };
			}
		}
	}
}

function lists({ data }: VocabularyFile): [string, Item[]][] {
	return Object.entries(data as object).filter(
		(pair): pair is [string, Item[]] => Array.isArray(pair[1]) && typeof pair[1][0] === 'object',
	);
}
