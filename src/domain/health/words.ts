import type { Found, Health, MeasureResult } from './health-of.ts';
import type { MonthHealth } from './months.ts';

const whole = new Intl.NumberFormat('vi');

/** «1.234». */
export function formatCount(count: number): string {
	return whole.format(count);
}

/** A share in whole per cent: «79%». Never «0%» of something and never «100%» of less than all. Empty when there is nothing. */
export function formatShare(part: number, of: number): string {
	if (of === 0) return '';
	if (part > 0 && part * 100 < of) return 'dưới 1%';
	if (part < of && part * 100 > of * 99) return 'trên 99%';
	return `${Math.round((part * 100) / of)}%`;
}

/** «49 trên 62 mục (79%)», «1 trên 1 văn bản (100%)». */
export function foundWords({ found, of, among }: Pick<MeasureResult, 'found' | 'of' | 'among'>): string {
	if (among === 'withdrawn') return `${formatCount(found.length)} mục`;
	const unit = among === 'documents' ? 'văn bản' : among === 'texts' ? 'tin và văn bản' : 'mục';
	return `${formatCount(found.length)} trên ${formatCount(of)} ${unit} (${formatShare(found.length, of)})`;
}

/** The archive in one line: «Kho có 62 mục: 43 mục chưa rõ ngày, 12 mục chưa rõ nguồn, 1 văn bản chưa rõ số, ký hiệu.» */
export function totalsLine({ entries, measures }: Pick<Health, 'entries' | 'measures'>): string {
	const parts = measures
		.filter(({ brief, found }) => brief && found.length > 0)
		.map(
			({ brief, found, among }) => `${formatCount(found.length)} ${among === 'documents' ? 'văn bản' : 'mục'} ${brief}`,
		);
	const held = `Kho có ${formatCount(entries)} mục`;
	return parts.length > 0 ? `${held}: ${parts.join('; ')}.` : `${held}.`;
}

/** «Tháng 3/2025» without its first word: «3/2025». */
export function formatMonth(month: string): string {
	return `${Number(month.slice(5))}/${month.slice(0, 4)}`;
}

/** The note that all of several entries share, so that it need be told once only; undefined when they differ. */
export function sharedNote(found: readonly Pick<Found, 'note'>[]): string | undefined {
	const [first] = found;
	return found.length > 1 && found.every(({ note }) => note === first?.note)
		? first?.note?.replace(/\.$/, '')
		: undefined;
}

/** What the table of months leaves out: «Có 5 mục chưa rõ vào kho tháng nào.» Empty when it leaves out nothing. */
export function monthsRemark({ earlier, unknown }: Pick<MonthHealth, 'earlier' | 'unknown'>): string {
	return [
		unknown > 0 && `Có ${formatCount(unknown)} mục chưa rõ vào kho tháng nào.`,
		earlier > 0 && `Còn ${formatCount(earlier)} mục vào kho trước đó.`,
	]
		.filter(Boolean)
		.join(' ');
}
