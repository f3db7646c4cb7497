import { jsonObject } from '#bench/json-object.ts';
import { InputError } from '#bench/search/data-set.ts';
import { Faults } from '#bench/search/faults.ts';
import { linesOf } from '#bench/search/lines.ts';
import type { collections } from '#domain/entry-path.ts';
import { cutAtWord, oneLine } from '#import/write/clean-text.ts';
import { exactDay } from '#schema/dates.ts';
import { provinceOn } from '#vocabulary/provinces.ts';
import { topics } from '#vocabulary/topics.ts';
import type { GivenEntry } from './planned.ts';

/** A title that nobody gave is the beginning of the text. */
const titleLength = 120;

const kinds = { 'tin-tuc': 'news', 'van-ban': 'document', 'diem-tin': 'brief' } as const satisfies Record<
	(typeof collections)[number],
	GivenEntry['kind']
>;
const ofKinds = Object.keys(kinds).join(', ');

/**
 * The entries that a file of texts (JSONL) gives. `today` is an ISO date: later ones would not be published.
 * Throws `InputError` with all faults of the file, in Vietnamese, with their lines.
 */
export async function readCorpus(path: string, today: string): Promise<GivenEntry[]> {
	const faults = new Faults();
	const entries: GivenEntry[] = [];
	try {
		for await (const [line, number] of linesOf(path)) {
			const entry = entryOf(line, today, (message) => faults.add(path, number, message));
			if (entry) entries.push(entry);
		}
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		if (code === undefined) throw error;
		const notText = code === 'ERR_ENCODING_INVALID_ENCODED_DATA';
		faults.add(path, undefined, notText ? 'không phải văn bản UTF-8' : `không đọc được (${code})`);
	}
	if (!faults.any && entries.length === 0) faults.add(path, undefined, 'không có bài nào');
	if (!faults.any && entries.every(({ kind }) => kind !== undefined && kind !== 'document')) {
		faults.add(
			path,
			undefined,
			'không có văn bản nào để đo việc sửa: ghi "kind": "van-ban" cho vài bài, hoặc bỏ "kind"',
		);
	}
	if (faults.any) throw new InputError(faults.toString());
	return entries;
}

function entryOf(line: string, today: string, fault: (message: string) => void): GivenEntry | undefined {
	const record = jsonObject(line);
	if (!record) {
		fault('không phải một đối tượng JSON');
		return undefined;
	}
	let sound = true;
	const text = (name: string, wanted = 'một chuỗi', isRight = (_: string) => true): string | undefined => {
		const value = record[name];
		if (value === undefined || value === null || value === '') return undefined;
		if (typeof value === 'string' && isRight(value)) return value;
		sound = false;
		fault(`"${name}" phải là ${wanted}, không phải ${JSON.stringify(value)}`);
		return undefined;
	};
	const body = text('text');
	if (sound && !/[\p{L}\p{N}]/u.test(body ?? '')) {
		sound = false;
		fault('thiếu "text" (một chuỗi có chữ)');
	}
	const day = text('date', `một ngày như 2025-03-17, không sau ${today}`, (value) => isDay(value) && value <= today);
	const kind = text('kind', `một trong ${ofKinds}`, (value) => Object.hasOwn(kinds, value)) as keyof typeof kinds;
	const known = (name: string) => provinceOn(name, day ?? today)?.province.id;
	const province = text('province', 'tên hoặc mã một tỉnh', (value) => known(value) !== undefined);
	const topic = text('topic', 'mã một chủ đề', (value) => topics.some(({ id }) => id === value));
	const title = text('title') ?? cutAtWord(oneLine(body ?? ''), titleLength);
	const number = text('number');
	if (!sound) return undefined;
	return { kind: kinds[kind], day, number, province: province && known(province), topic, title, text: body! };
}

function isDay(value: string): boolean {
	return exactDay.safeParse(value).success;
}
