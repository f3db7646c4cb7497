import { listingKinds } from './page-kinds.ts';
import { rowOf, type SizeResults } from './results.ts';
import type { Mode } from './row.ts';

/** A figure and what it may be at most. */
export interface Verdict {
	readonly label: string;
	readonly value: number;
	readonly limit: number;
	readonly unit: 's' | 'MB' | 'tệp' | 'lần' | 'kB';
	readonly holds: boolean;
}

/** What the archive must keep to on two cores, by its size. */
const limits: Readonly<
	Record<number, { cold: number; publish: number; peakMB: number; files?: number; listKB?: number }>
> = {
	1000: { cold: 12, publish: 5, peakMB: 1_000 },
	10000: { cold: 90, publish: 20, peakMB: 3_000, files: 25_000 },
	50000: { cold: 540, publish: 90, peakMB: 7_000, files: 110_000, listKB: 60 },
};
/** Against bare Astro with Pagefind on the same entries. */
const ratioLimits = { entries: 10_000, cold: 1.6, publish: 0.35 };
const growthLimit = { from: 10_000, to: 50_000, times: 5.5 };

/** How the results stand to every target that they can be held against. */
export function judge(results: readonly SizeResults[]): Verdict[] {
	return [...results.flatMap(judgeSize), ...judgeRatios(results), ...judgeGrowth(results)];
}

function judgeSize(results: SizeResults): Verdict[] {
	const limit = limits[results.entries];
	const own = results.rows.filter(({ system }) => system === 'ours');
	if (!limit || own.length === 0) return [];
	const size = `${results.entries.toLocaleString('vi-VN')} mục`;
	const modes: readonly (Mode & keyof typeof limit)[] = ['cold', 'publish'];
	const heaviest = results.weights.filter(({ kind }) => listingKinds.includes(kind)).map(({ largest }) => largest);
	return [
		...modes.flatMap((mode) => {
			const row = rowOf(results, 'ours', mode);
			return row ? [verdict(`${size}, ${mode}`, row.seconds, limit[mode], 's')] : [];
		}),
		verdict(`${size}, bộ nhớ đỉnh`, Math.max(...own.map(({ peakMB }) => peakMB)), limit.peakMB, 'MB'),
		...(limit.files ? [verdict(`${size}, tệp`, Math.max(...own.map(({ files }) => files)), limit.files, 'tệp')] : []),
		...(limit.listKB && heaviest.length > 0
			? [verdict(`${size}, trang liệt kê nặng nhất`, Math.max(...heaviest) / 1000, limit.listKB, 'kB')]
			: []),
	];
}

function judgeRatios(results: readonly SizeResults[]): Verdict[] {
	return ratios(results)
		.filter(({ entries }) => entries === ratioLimits.entries)
		.flatMap(({ mode, times }) =>
			mode === 'cold' || mode === 'publish'
				? [
						verdict(
							`${ratioLimits.entries.toLocaleString('vi-VN')} mục, ${mode}, so với Astro + Pagefind`,
							times,
							ratioLimits[mode],
							'lần',
						),
					]
				: [],
		);
}

function judgeGrowth(results: readonly SizeResults[]): Verdict[] {
	const { from, to, times } = growthLimit;
	return (['cold', 'publish'] as const).flatMap((mode) => {
		const [small, large] = [from, to].map((entries) => {
			const found = results.find((one) => one.entries === entries);
			return found && rowOf(found, 'ours', mode);
		});
		return small && large
			? [
					verdict(
						`${mode}, từ ${from.toLocaleString('vi-VN')} lên ${to.toLocaleString('vi-VN')} mục`,
						large.seconds / small.seconds,
						times,
						'lần',
					),
				]
			: [];
	});
}

export interface Ratio {
	readonly entries: number;
	readonly mode: Mode;
	/** Our seconds divided by those of bare Astro with Pagefind. */
	readonly times: number;
}

/** Ours against bare Astro with Pagefind, for every size and mode that both were measured in. */
export function ratios(results: readonly SizeResults[]): Ratio[] {
	return results.flatMap((size) =>
		size.rows
			.filter(({ system }) => system === 'ours')
			.flatMap(({ mode, seconds }) => {
				const bare = rowOf(size, 'astro-pagefind', mode);
				return bare ? [{ entries: size.entries, mode, times: seconds / bare.seconds }] : [];
			}),
	);
}

function verdict(label: string, value: number, limit: number, unit: Verdict['unit']): Verdict {
	return { label, value, limit, unit, holds: value <= limit };
}
