import type { BriefEntry, NewsEntry } from '#domain/entry.ts';
import { fields } from '#schema/fields.ts';
import { type Column, column, fieldColumn } from '../column.ts';
import { dateColumns, exactnessColumns } from './date-columns.ts';
import type { EntrySource } from './entry-columns.ts';

const always = { required: true } as const;

type Item = EntrySource<NewsEntry | BriefEntry>;

const { label, description } = fields.eventOn;
const eventOf = ({ entry }: Item) => entry.data.eventOn;

/** When that happened what a news item or brief tells. */
const event: readonly Column<Item>[] = [
	...dateColumns('eventOn', [label, description], eventOf),
	...exactnessColumns('eventOn', label, eventOf),
];

/** What only news has. */
export const newsDetails: readonly Column<EntrySource<NewsEntry>>[] = [
	...event,
	column(
		'figures',
		'integer',
		['Số ảnh', 'Số ảnh của bài, kể cả ảnh chỉ còn chú thích.'],
		({ entry }) => entry.data.figures.length,
		always,
	),
];

/** What only briefs have. */
export const briefDetails: readonly Column<EntrySource<BriefEntry>>[] = [
	...event,
	fieldColumn('seenIn', 'list', ({ entry }) => entry.data.seenIn, always),
];
