import { formatDay } from '#domain/dates.ts';
import { twoDigits } from './two-digits.ts';

/** What can tell the year of a day that is written without one, the strongest first. */
export interface YearAnchors {
	/** ISO date of publication, at least a year long. */
	readonly published?: string;
	readonly url?: string;
	/** ISO days that the same text tells in full. */
	readonly others?: readonly string[];
	/** ISO day on which the page was saved, or today: the day cannot be later. */
	readonly captured?: string;
}

export interface InferredYear {
	readonly year: number;
	/** Vietnamese, ready for `inferred` of an archive date. */
	readonly reason: string;
	/** False when only the day of capture was known: the year may be an earlier one. */
	readonly sure: boolean;
}

/** The year of a day and month, with the reason; undefined when nothing tells it or the anchors contradict each other. */
export function inferYear(day: number, month: number, anchors: YearAnchors): InferredYear | undefined {
	const { published, url, others = [], captured } = anchors;
	if (published) {
		const year = nearestYear(day, month, published);
		return { year, reason: `năm ${year} lấy từ ngày đăng ${spoken(published)}`, sure: true };
	}
	const fromUrl = url ? urlDate(url) : undefined;
	if (fromUrl) {
		const year = nearestYear(day, month, fromUrl.on);
		return { year, reason: `năm ${year} lấy từ đường dẫn nguồn «${fromUrl.shown}»`, sure: true };
	}
	const years = new Set(others.filter((other) => other.length >= 7).map((other) => nearestYear(day, month, other)));
	const [only] = years;
	if (only !== undefined && years.size === 1 && (!captured || `${only}` <= captured.slice(0, 4))) {
		return { year: only, reason: `năm ${only} lấy từ ngày ghi đủ năm trong cùng bài`, sure: true };
	}
	if (!captured || years.size > 1) return undefined;
	const capturedYear = Number(captured.slice(0, 4));
	const inThatYear = `${capturedYear}-${twoDigits(month)}-${twoDigits(day)}` <= captured;
	const year = leap(day, month, inThatYear ? capturedYear : capturedYear - 1);
	return { year, reason: `năm ${year} là năm gần ngày lấy bản chụp nhất`, sure: false };
}

const datedUrls: readonly RegExp[] = [
	/\/(?<year>20\d{2})\/(?<month>0?[1-9]|1[0-2])\/(?<day>0?[1-9]|[12]\d|3[01])(?=\/|$)/u,
	/[/-](?<year>20\d{2})-(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\d|3[01])(?!\d)/u,
	/[/_-](?<year>20\d{2})(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])(?:[0-2]\d[0-5]\d[0-5]\d\d{0,4})?(?!\d)/u,
	// Papers of one publisher: three digits of the paper, then year, month, day, hour, minute, second, three more digits.
	/[/-]1\d{2}(?<year>2\d)(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])[0-2]\d[0-5]\d[0-5]\d\d{3}(?!\d)/u,
	/\/(?<year>20\d{2})\/(?<month>0[1-9]|1[0-2])(?=\/|$)/u,
	/\/(?<year>20\d{2})(?<month>0[1-9]|1[0-2])(?=\/)/u,
];

/** The day or month that an address carries («/202410/», «/2024/10/12/», «…-20241012081500123.htm»), and the piece that shows it. */
export function urlDate(url: string): { readonly on: string; readonly shown: string } | undefined {
	const path = url.slice(0, 2000).replace(/^https?:\/\/[^/]*/iu, '');
	for (const pattern of datedUrls) {
		const match = pattern.exec(path);
		if (!match?.groups) continue;
		const { year = '', month = '', day } = match.groups;
		const on = [year.length === 2 ? `20${year}` : year, month.padStart(2, '0'), day?.padStart(2, '0')];
		return { on: on.filter(Boolean).join('-'), shown: match[0].replace(/^-/u, '') };
	}
	return undefined;
}

function nearestYear(day: number, month: number, anchor: string): number {
	const year = Number(anchor.slice(0, 4));
	if (anchor.length === 4) return leap(day, month, year);
	const at = Date.parse(anchor.length === 7 ? `${anchor}-15` : anchor.slice(0, 10));
	const distance = (candidate: number) => Math.abs(Date.UTC(candidate, month - 1, day) - at);
	const [nearest = year] = [year, year - 1, year + 1].sort((one, other) => distance(one) - distance(other));
	return leap(day, month, nearest);
}

/** 29 February exists in leap years only: the last one not after the guess. */
function leap(day: number, month: number, year: number): number {
	if (day !== 29 || month !== 2) return year;
	let candidate = year;
	while (new Date(Date.UTC(candidate, 1, 29)).getUTCMonth() !== 1) candidate -= 1;
	return candidate;
}

function spoken(published: string): string {
	if (published.length === 4) return published;
	return published.length === 7 ? `${published.slice(5)}/${published.slice(0, 4)}` : formatDay(published);
}
