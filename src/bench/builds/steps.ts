import type { BuildRow } from './row.ts';

const none = { check: 0, astro: 0, index: 0 };
/** How the steps are called in what a build prints. */
const titles: Readonly<Record<string, string>> = {
	'Kiểm tra nội dung': 'check',
	'Dựng trang': 'astro',
	'Lập chỉ mục tìm kiếm': 'index',
};

/** What a build says of itself: in its report, or, when that is absent, in the lines that it printed. */
export function stepsOf(report: string | undefined, printed: string): Pick<BuildRow, 'steps' | 'pages' | 'rendered'> {
	if (report === undefined) return { steps: { ...none, ...printedSteps(printed) } };
	const { steps, pages, rendered } = JSON.parse(report) as {
		steps: readonly { name: string; seconds: number }[];
		pages?: number;
		rendered?: number;
	};
	const sums: Record<string, number> = {};
	for (const { name, seconds } of steps) sums[name] = (sums[name] ?? 0) + seconds;
	return {
		steps: { ...none, ...sums },
		...(pages !== undefined && { pages }),
		...(rendered !== undefined && { rendered }),
	};
}

function printedSteps(printed: string): Record<string, number> {
	const found = printed.matchAll(/▸ (.+?) …[^▸]*?xong sau ([\d.,]+) giây/g);
	return Object.fromEntries(
		[...found].map(([, title, seconds]) => [
			titles[title!] ?? title!,
			Number(seconds!.replaceAll('.', '').replace(',', '.')),
		]),
	);
}
