import { jsonObject } from '../json-object.ts';
import type { Faults } from './faults.ts';
import { linesOf } from './lines.ts';

/** A text of the corpus. */
export interface Text {
	readonly id: string;
	readonly title: string;
	readonly text: string;
}

/** A query as its file has it. */
export interface Query {
	readonly id: string;
	readonly text: string;
	/** The phrase that is meant, with its tones. */
	readonly canon?: string | undefined;
}

/** The texts of a corpus (JSONL) one by one, so that a large one need not fit into memory. Faulty lines are left out. */
export async function* textsOf(path: string, faults: Faults): AsyncGenerator<Text> {
	for await (const { id, record } of recordsOf(path, faults, ['title'], false)) {
		yield { id, title: record['title'] ?? '', text: record['text']! };
	}
}

/** The queries of a file (JSONL) in their order. Faulty lines are left out. */
export async function queriesOf(path: string, faults: Faults): Promise<Query[]> {
	const queries: Query[] = [];
	for await (const { id, record } of recordsOf(path, faults, ['canon'], true)) {
		queries.push({ id, text: record['text']!, canon: record['canon'] });
	}
	return queries;
}

/** The records of a file; `optional` fields must be strings where they are present. */
async function* recordsOf(path: string, faults: Faults, optional: readonly string[], needsWords: boolean) {
	const lineOf = new Map<string, number>();
	for await (const [line, number] of linesOf(path)) {
		const fault = (message: string) => faults.add(path, number, message);
		const record = jsonObject(line);
		if (!record) {
			fault('không phải một đối tượng JSON');
			continue;
		}
		const id = identity(record['id']);
		const known = id === undefined ? undefined : lineOf.get(id);
		const text = record['text'];
		const bad = optional.filter((name) => (record[name] ?? '') !== String(record[name] ?? ''));
		if (id === undefined) fault('thiếu "id" (một chuỗi khác rỗng hoặc một số)');
		else if (known !== undefined) fault(`"id" trùng với dòng ${known}: ${id}`);
		else lineOf.set(id, number);
		if (typeof text !== 'string') fault('thiếu "text" (một chuỗi)');
		else if (needsWords && !/[\p{L}\p{N}]/u.test(text)) fault('"text" không có chữ nào');
		for (const name of bad) fault(`"${name}" phải là một chuỗi`);
		const whole = typeof text === 'string' && bad.length === 0;
		if (id !== undefined && known === undefined && whole) {
			yield { id, record: record as Record<string, string | undefined> };
		}
	}
}

/** Numbers are taken as their digits, which is how the judgements write them. */
function identity(value: unknown): string | undefined {
	if (typeof value === 'number') return String(value);
	return typeof value === 'string' && value ? value : undefined;
}
