import type { Draft } from '#import/model.ts';
import { exactDay } from '#schema/dates.ts';
import type { EntryRecord } from './entry-record.ts';
import { textValue } from './field-values.ts';
import type { FrontMatterWriter } from './front-matter-writer.ts';
import { webAddress } from './web-address.ts';

/** Writes where the entry comes from: the capture, its day or that it tells none, and the lines. */
export function writeCapture(front: FrontMatterWriter, draft: Draft, record: EntryRecord) {
	const day = exactDay.safeParse(record.capturedOn).data;
	const earliest = day ? undefined : publicationDay(draft, record.today);
	front.write('capture', {
		url: webAddress(record.url),
		method: record.method,
		capturedOn: day,
		capturedOnMissing: day ? undefined : { reason: 'Bản chụp không ghi ngày lấy', notBefore: earliest },
		sha256: record.sha256,
		excerptOf: textValue(excerpt(draft, record)),
	});
}

/** An item was captured on the day it came out or later. */
function publicationDay(draft: Draft, today: string): string | undefined {
	const field = draft.collection === 'van-ban' ? draft.issuedOn : draft.publishedAt;
	if ('missing' in field || field.certainty !== 'certain' || field.value.inferred) return undefined;
	const day = exactDay.safeParse(field.value.on.slice(0, 10)).data;
	return day && day <= today ? day : undefined;
}

function excerpt({ lines }: Draft, { fileName, entries }: EntryRecord): string | undefined {
	if (entries === 1 || (entries === undefined && !lines)) return undefined;
	if (!lines) return `Tệp ${fileName}`;
	const [from, to] = lines;
	return `Tệp ${fileName}, dòng ${from === to ? from : `${from}–${to}`}`;
}
