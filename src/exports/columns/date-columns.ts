import type { ArchiveDate, Missing } from '#schema/dates.ts';
import { partsOfDay } from '#vocabulary/closed-lists.ts';
import { type Column, column, labelsOf } from '../column.ts';

/** How exact dates are, by the length of their ISO text. */
const precisions = { year: 'năm', month: 'tháng', day: 'ngày', minute: 'phút' } as const;
const byLength: Readonly<Record<number, keyof typeof precisions>> = { 4: 'year', 7: 'month', 10: 'day', 16: 'minute' };

type Wording = readonly [title: string, description: string];
type DateOf<Source> = (source: Source) => ArchiveDate | undefined;

/** A date, and why it is inferred where the source does not state it. */
export function dateColumns<Source>(
	name: string,
	[title, description]: Wording,
	dateOf: DateOf<Source>,
): Column<Source>[] {
	return [
		column(name, 'date', [title, description], (source) => dateOf(source)?.on),
		column(
			`${name}Inferred`,
			'string',
			[`Căn cứ suy ra ${lowered(title)}`, 'Có giá trị khi nguồn không ghi thẳng ngày này: kho suy ra từ đâu.'],
			(source) => dateOf(source)?.inferred,
		),
	];
}

/** How exact a date is, and the part of the day where the source tells no hour. */
export function exactnessColumns<Source>(name: string, title: string, dateOf: DateOf<Source>): Column<Source>[] {
	return [
		column(
			`${name}Precision`,
			'string',
			[`Độ chính xác của ${lowered(title)}`, 'Nguồn cho biết tới năm, tháng, ngày hay phút.'],
			(source) => byLength[dateOf(source)?.on.length ?? 0],
			{ codes: precisions },
		),
		column(
			`${name}Part`,
			'string',
			[`Buổi của ${lowered(title)}`, 'Buổi trong ngày, khi nguồn nói buổi mà không nói giờ.'],
			(source) => dateOf(source)?.part,
			{ codes: labelsOf(partsOfDay) },
		),
	];
}

/** Why a value is null, and the day before which it cannot be. */
export function missingColumns<Source>(
	name: string,
	[title, description]: Wording,
	reasonOf: (source: Source) => Missing | undefined,
): Column<Source>[] {
	return [
		column(`${name}Missing`, 'string', [title, description], (source) => reasonOf(source)?.reason),
		column(
			`${name}NotBefore`,
			'day',
			['Không sớm hơn ngày', 'Khi không rõ ngày: ngày sớm nhất có thể, nếu nguồn cho biết.'],
			(source) => reasonOf(source)?.notBefore,
		),
	];
}

function lowered(text: string): string {
	return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}
