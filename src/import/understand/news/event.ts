import { formatDate } from '#domain/dates.ts';
import type { Found, Warning } from '#import/model.ts';
import type { ArchiveDate } from '#schema/dates.ts';
import { partsOfDay } from '#vocabulary/closed-lists.ts';
import { type FoundDate, findDates, inferYear, type YearAnchors } from '../dates.ts';
import type { Row } from './rows.ts';
import { placeOf } from './shape.ts';

/** Paragraphs of the beginning in which an item tells when its event was. */
const reach = 6;
const notEvent =
	/(?:trước|đến|hết|kể từ|từ|hạn|giai đoạn|nhiệm kỳ|số\s\S{1,30}|kỷ niệm|kỉ niệm|nhân|dịp|ngày thầy thuốc(?: việt nam)?|sinh|luật|nghị quyết|quyết định|nghị định|thông tư|chỉ thị|kế hoạch|công văn|khóa|hiệu lực|áp dụng|so với|tính đến|thống kê từ|dự kiến|diễn ra đến|–|-)[\s,(]*(?:ngày\s)?(?:hết\s)?$/iu;
const reporting = /^[\s,)]*(?:[^.;]{0,120}?)(?:cho biết|thông tin|cho hay|xác nhận|thông báo|đưa tin)/iu;
const thisPart = /(?:^|[^\p{L}])(sáng|trưa|chiều|tối)\s(?:nay|hôm nay)(?!\p{L})/iu;
const parts = { sáng: 'morning', trưa: 'noon', chiều: 'afternoon', tối: 'evening' } as const;

/** When the told event was, and what a person should look at. */
export interface FoundEvent {
	readonly on?: Found<ArchiveDate>;
	readonly warnings: readonly Warning[];
}

/** The day of the event: the first day told in the beginning that is no deadline, no document's and no anniversary. */
export function eventOf(
	rows: readonly Row[],
	published: ArchiveDate | undefined,
	anchors: YearAnchors,
	today: string,
): FoundEvent {
	const candidates: { readonly row: Row; readonly date: FoundDate; readonly report: boolean }[] = [];
	for (const row of rows.slice(0, reach)) {
		for (const date of findDates(row.text.slice(0, 1500), today)) {
			if (date.date.on.length < 10) continue;
			const before = row.text.slice(Math.max(0, date.at - 48), date.at);
			if (notEvent.test(before) && !date.date.part) continue;
			const after = row.text.slice(date.at + date.length, date.at + date.length + 200);
			candidates.push({ row, date, report: reporting.test(after) });
		}
	}
	const told = candidates.find(({ report }) => !report) ?? candidates[0];
	if (!told) return relativeEvent(rows, published);
	const { row, date } = told;
	const on = withYear(row, date, published, anchors, today);
	const from = placeOf(row, 'đoạn đầu');
	if (!on) {
		return {
			warnings: [
				warning(
					'event-without-year',
					`Bài kể việc ${quoted(row, date)} nhưng không ghi năm và không có gì để suy ra; hãy tự ghi eventOn.`,
					row,
				),
			],
		};
	}
	const warnings: Warning[] = [];
	if (on.inferred) {
		warnings.push(
			warning(
				'event-without-year',
				`${quoted(row, date)} không ghi năm; ${on.inferred
					.replace(/^bài ghi[^;]*; /u, '')
					.replace(/^năm (\d{4}) lấy từ ngày đăng .*$/u, 'lấy $1 theo ngày đăng')
					.replace(/^năm (\d{4}) lấy từ /u, 'lấy $1 theo ')}, hãy xem lại.`,
				row,
			),
		);
	}
	if (published && isAfter(on, published)) {
		warnings.push(
			warning(
				'event-after-publication',
				`Ngày đăng (${formatDate(published)}) đứng trước sự việc bài kể (${formatDate({ on: on.on, ...(on.part && { part: on.part }) })}); cả hai được giữ như bản chụp, hãy xem lại.`,
				row,
			),
		);
	}
	return {
		on: {
			value: on,
			certainty: told.report ? 'guess' : !on.inferred && date.hasYear && row === rows[0] ? 'certain' : 'likely',
			from,
		},
		warnings,
	};
}

function withYear(
	row: Row,
	found: FoundDate,
	published: ArchiveDate | undefined,
	anchors: YearAnchors,
	today: string,
): ArchiveDate | undefined {
	if (found.hasYear) return found.date;
	const [, month, day] = found.date.on.slice(0, 10).split('-').map(Number) as [number, number, number];
	const inferred = inferYear(day, month, anchors);
	if (!inferred?.sure) return undefined;
	const on = `${inferred.year}${found.date.on.slice(4)}`;
	if (on.slice(0, 10) > today) return undefined;
	const { part } = found.date;
	const sameDay = published?.on.slice(0, 10) === on.slice(0, 10);
	const saysToday = /(?:nay|hôm nay)[\s,(]*(?:ngày\s)?$/iu.test(row.text.slice(0, found.at));
	return {
		on,
		...(part && { part }),
		...(!(sameDay && saysToday) && { inferred: `bài ghi ${quoted(row, found)}; ${inferred.reason}` }),
	};
}

function quoted(row: Row, { at, length, date }: FoundDate): string {
	const before = row.text.slice(Math.max(0, at - 24), at);
	const lead = (date.part ? /(?:sáng|trưa|chiều|tối)[^.;:!?]{0,24}$/iu : /ngày\s$/iu).exec(before)?.[0] ?? '';
	return `«${lead}${row.text.slice(at, at + length)}»`;
}

/** «Sáng nay» without a date is the day of publication. */
function relativeEvent(rows: readonly Row[], published: ArchiveDate | undefined): FoundEvent {
	const row = rows.slice(0, 2).find(({ text }) => thisPart.test(text.slice(0, 400)));
	const word = row && thisPart.exec(row.text)?.[1]?.toLowerCase();
	if (!row || !word || !published || published.on.length < 10) return { warnings: [] };
	const value = {
		on: published.on.slice(0, 10),
		part: parts[word as keyof typeof parts],
		inferred: `bài ghi «${word} nay»; ngày lấy từ ngày đăng`,
	};
	return { on: { value, certainty: 'likely', from: placeOf(row, 'đoạn đầu') }, warnings: [] };
}

/** Whether the event lies after publication, as precisely as both are known. */
function isAfter(event: ArchiveDate, published: ArchiveDate): boolean {
	const start = event.part && event.on.length === 10 ? `${event.on}T${partsOfDay[event.part].startsAt}` : event.on;
	const length = Math.min(start.length, published.on.length);
	return start.slice(0, length) > published.on.slice(0, length);
}

function warning(rule: string, message: string, row: Row): Warning {
	return { rule, message, ...(row.line !== undefined && { line: row.line }) };
}
