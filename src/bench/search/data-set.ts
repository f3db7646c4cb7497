import { Faults } from './faults.ts';
import { type Judgements, judgementsOf } from './judgements.ts';
import { type Query, queriesOf, textsOf } from './records.ts';

/** A query to ask, with what is known of its answers. */
export interface JudgedQuery extends Query {
	/** Text → how well it answers; absent when there are no judgements. */
	readonly relevance?: Readonly<Record<string, number>> | undefined;
}

export interface DataSet {
	/** Texts of the corpus. */
	readonly texts: number;
	readonly queries: readonly JudgedQuery[];
	/** What is odd about the files without being wrong, in Vietnamese. */
	readonly warnings: readonly string[];
}

/** Input that cannot be measured; the message lists all faults in Vietnamese, one a line. */
export class InputError extends Error {}

/** Reads and checks the files of a set; keeps the first `limit` queries that have judgements. Throws `InputError`. */
export async function readDataSet(files: {
	readonly corpus: string;
	readonly queries: string;
	readonly qrels?: string | undefined;
	readonly limit?: number | undefined;
}): Promise<DataSet> {
	const faults = new Faults();
	const texts = (await read(files.corpus, faults, idsOf)) ?? new Set();
	if (texts.size === 0 && !faults.has(files.corpus)) faults.add(files.corpus, undefined, 'không có bài nào');
	const queries = (await read(files.queries, faults, queriesOf)) ?? [];
	if (queries.length === 0 && !faults.has(files.queries)) faults.add(files.queries, undefined, 'không có câu hỏi nào');
	const judgements = files.qrels === undefined ? undefined : await read(files.qrels, faults, judgementsOf);
	if (faults.any) throw new InputError(faults.toString());
	if (!judgements) return { texts: texts.size, queries: queries.slice(0, files.limit), warnings: [] };
	const judged = queries
		.map((query) => ({ ...query, relevance: judgements.get(query.id) }))
		.filter(({ relevance }) => Object.values(relevance ?? {}).some((score) => score > 0));
	if (judged.length === 0) throw new InputError(`${files.qrels}: không câu hỏi nào có bài được đánh giá trên 0`);
	const unjudged = queries.length - judged.length;
	return {
		texts: texts.size,
		queries: judged.slice(0, files.limit),
		warnings: [
			...strangers(judgements, queries, texts).map((warning) => `${files.qrels}: ${warning}`),
			...(unjudged > 0 ? [`${files.queries}: bỏ qua ${unjudged} câu hỏi không có bài nào được đánh giá trên 0`] : []),
		],
	};
}

async function idsOf(corpus: string, faults: Faults): Promise<ReadonlySet<string>> {
	const ids = new Set<string>();
	for await (const { id } of textsOf(corpus, faults)) ids.add(id);
	return ids;
}

const reasons: Readonly<Record<string, string>> = {
	ENOENT: 'không có tệp này',
	EISDIR: 'đây là thư mục',
	EACCES: 'không có quyền đọc',
};

async function read<Value>(
	file: string,
	faults: Faults,
	run: (file: string, faults: Faults) => Promise<Value>,
): Promise<Value | undefined> {
	try {
		return await run(file, faults);
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		if (code === undefined) throw error;
		const notText = code === 'ERR_ENCODING_INVALID_ENCODED_DATA';
		faults.add(file, undefined, notText ? 'không phải văn bản UTF-8' : (reasons[code] ?? `không đọc được (${code})`));
		return undefined;
	}
}

/** Judgements that speak of queries or texts that are not there: as a rule the files belong to different sets. */
function strangers(judgements: Judgements, queries: readonly Query[], texts: ReadonlySet<string>): string[] {
	const asked = new Set(queries.map(({ id }) => id));
	const unasked = [...judgements.keys()].filter((id) => !asked.has(id));
	const judgedTexts = new Set([...judgements.values()].flatMap((relevance) => Object.keys(relevance)));
	const absent = [...judgedTexts].filter((id) => !texts.has(id));
	return [
		...(unasked.length > 0 ? [`${unasked.length} mã câu hỏi không có trong tệp câu hỏi, ví dụ ${unasked[0]}`] : []),
		...(absent.length > 0
			? [`${absent.length} mã bài không có trong kho (tính như không tìm thấy), ví dụ ${absent[0]}`]
			: []),
	];
}
