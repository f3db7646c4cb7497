import { nearest } from '#domain/nearest.ts';
import { error, type Fault, quote } from '../fault.ts';
import { type KeyPath, offsetOf } from '../schema/yaml-place.ts';
import type { VocabularyFile } from './vocabulary-file.ts';

type Item = Record<string, unknown>;
interface Placed {
	readonly file: VocabularyFile;
	readonly path: KeyPath;
	readonly id: string;
}

/** Ids of document types that would hide a page: `/van-ban/nam/2025/` lists the documents of a year. */
const takenTypes = new Set(['nam']);

/** Ids are unique within each vocabulary, and agencies and aliases point at provinces and agencies that exist. */
export function* vocabularyIds(files: readonly VocabularyFile[]): Generator<Fault> {
	const provinces = new Set<string>();
	const agencies = new Set<string>();
	for (const file of files) {
		const ids = [...idsIn(file)];
		yield* duplicates(ids);
		const known = { 'tinh-thanh.json': provinces, 'co-quan.json': agencies }[file.name];
		for (const { id } of ids) known?.add(id);
	}
	for (const file of files) {
		for (const [list, items] of lists(file)) {
			for (const [index, item] of items.entries()) {
				if (provinces.size > 0)
					yield* unknown(file, [list, index, 'province'], item['province'], provinces, 'tỉnh, thành');
				if (file.name === 'loai-van-ban.json') yield* taken(file, [list, index, 'id'], item['id']);
				if (list === 'agencies') yield* unknown(file, [list, index, 'parent'], item['parent'], agencies, 'cơ quan');
			}
		}
	}
}

function* duplicates(ids: readonly Placed[]): Generator<Fault> {
	const first = new Map<string, Placed>();
	for (const placed of ids) {
		const { file, path, id } = placed;
		const earlier = first.get(id);
		if (!earlier) first.set(id, placed);
		else {
			const { line } = file.at(offsetOf(earlier.file.document(), earlier.path));
			yield error(
				file.path,
				file.at(offsetOf(file.document(), path)),
				'vocabulary-id',
				`mã ${quote(id)} đã dùng ở dòng ${line}`,
				'mỗi mã chỉ dùng một lần',
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
		for (const [index, item] of items.entries()) {
			yield { file, path: [list, index, 'id'], id: String(item['id']) };
			for (const [inner, former] of ((item['mergedFrom'] ?? []) as Item[]).entries()) {
				yield { file, path: [list, index, 'mergedFrom', inner, 'id'], id: String(former['id']) };
			}
		}
	}
}

function lists({ data }: VocabularyFile): [string, Item[]][] {
	return Object.entries(data as object).filter((pair): pair is [string, Item[]] => Array.isArray(pair[1]));
}
