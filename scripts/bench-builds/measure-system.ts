import { addedItem, editedText, hubPath } from '#bench/archive/changes.ts';
import type { ArchivePlan } from '#bench/archive/planned.ts';
import type { BuildRow, Mode } from '#bench/builds/row.ts';
import { median } from '#bench/median.ts';
import type { BenchProject } from './bench-project.ts';

interface Task {
	readonly plan: ArchivePlan;
	readonly modes: readonly Mode[];
	readonly runs: number;
	readonly signal: AbortSignal;
	/** Hears before each build, and what it cost after it. */
	readonly progress: (what: string, row?: BuildRow) => void;
}

/** Builds a project in every mode, each so many times, and returns the median of each mode. */
export async function measureSystem(
	project: BenchProject,
	{ plan, modes, runs, signal, progress }: Task,
): Promise<BuildRow[]> {
	const build = async (mode: Mode, what: string): Promise<BuildRow> => {
		progress(what);
		const row = { ...(await project.build(signal)), entries: plan.entries.length, mode };
		progress(what, row);
		return row;
	};
	/** Brings the project to the state that a mode begins with. */
	const prepare: Readonly<Record<Mode, (nth: number) => void>> = {
		cold: () => project.forget(),
		warm: () => {},
		publish: (nth) => project.write(addedItem(plan, nth)),
		edit: (nth) => project.write({ path: hubPath(plan), text: editedText(project.read(hubPath(plan)), nth) }),
	};
	// The other modes need a site to begin with.
	if (!modes.includes('cold')) await build('cold', 'dựng trước');
	const rows: BuildRow[] = [];
	for (const mode of modes) {
		const measured: BuildRow[] = [];
		for (let nth = 0; nth < runs; nth++) {
			prepare[mode](nth);
			measured.push(await build(mode, `${mode} ${nth + 1}/${runs}`));
		}
		rows.push(median(measured, ({ seconds }) => seconds));
	}
	return rows;
}
