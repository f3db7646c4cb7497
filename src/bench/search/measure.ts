import { askQueries, type SpellingMeasure } from './ask-queries.ts';
import type { JudgedQuery } from './data-set.ts';
import { Faults } from './faults.ts';
import { folderSize } from './folder-size.ts';
import { peakMemory } from './peak-memory.ts';
import { type Text, textsOf } from './records.ts';
import { spellings } from './spellings.ts';
import type { SearchSystem } from './system.ts';

/** What is to be measured; the files were checked before. */
export interface Task {
	readonly corpus: string;
	/** An empty folder. */
	readonly folder: string;
	readonly queries: readonly JudgedQuery[];
	readonly phrase: boolean;
}

/** The index of a system: seconds and memory that making it took, bytes and files that a server holds. */
export interface IndexMeasure {
	readonly seconds: number;
	readonly peakMB: number;
	readonly bytes: number;
	readonly files: number;
}

export interface Measure {
	readonly index: IndexMeasure;
	readonly rows: readonly SpellingMeasure[];
}

/** Indexes the corpus with a system and asks it all queries in all spellings. `heard` is told what is going on. */
export async function measure(system: SearchSystem, task: Task, heard: (what: string) => void): Promise<Measure> {
	const ids: string[] = [];
	async function* texts(): AsyncGenerator<Text> {
		for await (const text of textsOf(task.corpus, new Faults())) {
			ids.push(text.id);
			if (ids.length % 1000 === 0) heard(`lập chỉ mục, bài ${ids.length}`);
			yield text;
		}
	}
	heard('lập chỉ mục');
	const start = performance.now();
	const peakMB = await peakMemory(() => system.index(texts(), task.folder));
	const index = { seconds: (performance.now() - start) / 1000, peakMB, ...(await folderSize(task.folder)) };
	const ask = await system.open(task.folder);
	const judge = { ids, contents: task.phrase ? await contentsOf(task.corpus) : undefined };
	const rows: SpellingMeasure[] = [];
	for (const spelling of spellings) {
		const told = (asked: number) => heard(`${spelling}, câu ${asked + 1}/${task.queries.length}`);
		rows.push(await askQueries(ask, task.queries, spelling, judge, told));
	}
	return { index, rows };
}

async function contentsOf(corpus: string): Promise<(readonly string[])[]> {
	const contents: (readonly string[])[] = [];
	for await (const { title, text } of textsOf(corpus, new Faults())) contents.push([title, text]);
	return contents;
}
